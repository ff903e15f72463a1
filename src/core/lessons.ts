/** The links of a story's lesson that its words show: an insight, a practice, a later use. How far it got is heard (`hearing/lesson.ts`). */
import { type Link, linksOf } from './lessons/links.ts';
import type { LessonPart } from './lessons/sentence-facts.ts';
import type { Lesson, Section, Sentence } from './story.ts';

/** A sentence that belongs to a lesson, with the links of the chain that it holds. */
export interface LessonSentence {
  readonly sentence: Sentence;
  readonly links: ReadonlySet<Link>;
  readonly part: LessonPart;
}

/** The sentences of a story that tell a lesson or stand in its place, in the order of the text. */
export function lessonSentences(
  sections: readonly Section[],
  sentences: readonly Sentence[],
): readonly LessonSentence[] {
  const told: LessonSentence[] = [];
  const closing = closingSentences(sentences);
  for (const section of sections) {
    const part = partOf(section);
    if (!part) continue;
    let afterMechanism = false;
    for (const sentence of section.sentences) {
      const links = linksOf(sentence.reading, { part, afterMechanism });
      afterMechanism ||= links.has('mechanism');
      const isLesson = part === 'lessons' ? isTold(sentence) : isExplicit(links, part, closing.has(sentence));
      if (isLesson) told.push({ sentence, links, part });
    }
  }
  return told;
}

/** A combined part counts as the earlier one, whose sentences it holds as well. */
function partOf({ kinds }: Section): LessonPart | null {
  if (kinds.every((kind) => kind === 'lessons')) return 'lessons';
  if (kinds.includes('action')) return 'action';
  return kinds.includes('result') || kinds.includes('lessons') ? 'result' : null;
}

/** How near to the end of a story a saying must stand, in sentences, to be its lesson. */
const CLOSING_SENTENCES = 3;

const closingSentences = (sentences: readonly Sentence[]): ReadonlySet<Sentence> =>
  new Set(sentences.filter(({ kinds }) => !kinds.includes('connection')).slice(-CLOSING_SENTENCES));

/** Outside a Lessons part a saying counts only where a story closes; an insight or a practice counts anywhere. */
const isExplicit = (links: ReadonlySet<Link>, part: LessonPart, closes: boolean): boolean =>
  links.has('platitude') ? closes && part === 'result' : links.size > 0;

/** A statement, and not a word left over. */
const isTold = ({ reading }: Sentence): boolean => reading.words > 1;

/** The level that these links show: insight and mechanism belong to each lesson, application to the lesson as a whole. */
export function shownLevel(told: readonly LessonSentence[]): Lesson['level'] {
  const has = (link: Link): boolean => told.some(({ links }) => links.has(link));
  if (told.some(isApplied) && (has('mechanism') || told.some(({ part }) => part === 'lessons')))
    return 'applied';
  if (has('mechanism')) return 'mechanism';
  if (has('insight')) return 'insight';
  return told.length > 0 ? 'platitude' : 'none';
}

/** What follows a practice in the Action is the story going on, and no later use. */
const isApplied = ({ links, part }: LessonSentence): boolean => links.has('application') && part !== 'action';
