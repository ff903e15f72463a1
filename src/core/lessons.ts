/** How far a story's lesson got: from nothing over a platitude and an insight to a practice that was used later. */
import { type Link, linksOf } from './lessons/links.ts';
import type { LessonPart } from './lessons/sentence-facts.ts';
import type { Lesson, Section, Sentence } from './story.ts';
import type { Span } from './text.ts';

/** A sentence that belongs to a lesson, with the links of the chain that it holds. */
export interface LessonSentence {
  readonly sentence: Sentence;
  readonly links: ReadonlySet<Link>;
  readonly part: LessonPart;
}

/**
 * Reads the lesson of a story: the Lessons part if there is one, and lesson sentences that stand in Action or Result.
 * Insight and mechanism belong to each lesson, application and outcome to the part as a whole, so the level is that of
 * everything told.
 */
export function lessonOf(sections: readonly Section[], sentences: readonly Sentence[]): Lesson {
  const told = lessonSentences(sections, sentences);
  return { level: levelOf(told), evidence: evidenceOf(told) };
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

function levelOf(told: readonly LessonSentence[]): Lesson['level'] {
  const has = (link: Link): boolean => told.some(({ links }) => links.has(link));
  if (told.some(isApplied) && (has('mechanism') || told.some(({ part }) => part === 'lessons')))
    return 'applied';
  if (has('mechanism')) return 'mechanism';
  if (has('insight')) return 'insight';
  return told.length > 0 ? 'platitude' : 'none';
}

/** What follows a practice in the Action is the story going on, and no later use. */
const isApplied = ({ links, part }: LessonSentence): boolean => links.has('application') && part !== 'action';

function evidenceOf(told: readonly LessonSentence[]): readonly Span[] {
  const linked = told.filter(({ links }) => links.size > 0);
  return (linked.length > 0 ? linked : told).map(({ sentence }) => sentence.span);
}
