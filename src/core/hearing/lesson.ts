/** How far the lesson of a story got: heard from the sentences that tell it, taken together. */
import { lessonSentences, shownLevel } from '../lessons.ts';
import { type Lesson, LESSON_LEVELS, type Section, type Sentence } from '../story.ts';
import { lessonModels } from './models.ts';
import { probabilityOf } from './weight-table.ts';

/** What a lesson is heard from. `told`: the cues of each sentence that tells it. */
export function lessonCues(
  told: readonly (readonly string[])[],
  sections: readonly Section[],
  sentences: readonly Sentence[],
  type: string,
): Set<string> {
  const cues = new Set(told.flat());
  cues.add(`sentences:${Math.min(MOST_COUNTED, told.length)}`);
  cues.add(`type:${type}`);
  const parts = sections.filter(({ kinds }) => kinds.includes('lessons'));
  if (parts.some(({ words }) => words > 0)) cues.add('part:lessons');
  if (parts.some(({ label }) => label !== null)) cues.add('label:lessons');
  const shown = LESSON_LEVELS.indexOf(shownLevel(lessonSentences(sections, sentences)));
  for (const level of LESSON_LEVELS.slice(0, shown + 1)) cues.add(`shows:${level}`);
  return cues;
}

const MOST_COUNTED = 4;

/** The sentences whose words show a link of a lesson, wherever they stand. */
export const sentencesShowing = (
  sections: readonly Section[],
  sentences: readonly Sentence[],
): ReadonlySet<Sentence> =>
  new Set(
    lessonSentences(sections, sentences)
      .filter(({ links }) => links.size > 0)
      .map(({ sentence }) => sentence),
  );

/** The levels above none, each with a model of "at least that far". */
export const LEVELS_ABOVE = ['platitude', 'insight', 'mechanism', 'applied'] as const;

/** The level that is to be expected: as many steps above none as the models together are sure of. */
export function levelOf(cues: ReadonlySet<string>): Lesson['level'] {
  const [first = 0, ...further] = lessonModels().scores(cues).map(probabilityOf);
  if (first < EVEN) return 'none';
  const steps = further.reduce((sum, one) => sum + one, first);
  return LESSON_LEVELS[Math.max(1, Math.round(steps))] ?? 'none';
}

const EVEN = 0.5;
