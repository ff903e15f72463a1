import type { Section, Sentence, Story } from '../story.ts';
import type { Span } from '../text.ts';

/** How the story can be spoken, apart from what the rules mark. */
export interface Speech {
  /** What the parts take of the time that they may take together: 1 is all of it. */
  readonly filled: number;
  /** Sentences that take about twelve seconds, at the usual rate. */
  readonly long: readonly Span[];
  /** Those of them that nobody says in one go. */
  readonly longer: readonly Span[];
  readonly wordsPerSentence: number;
  /** The share of sentences that are notes, without somebody who does something: 0 to 1. */
  readonly notes: number;
}

/** Words, without marks. */
const LONG = 30;
const LONGER = 40;

export function speechOf({ sections, sentences }: Story): Speech {
  const lengths = sentences.map(lengthOf);
  const overlong = (limit: number): Span[] =>
    sentences.flatMap(({ span }, at) => ((lengths[at] ?? 0) > limit ? [span] : []));
  const count = Math.max(1, sentences.length);
  return {
    filled: filledBy(sections),
    long: overlong(LONG),
    longer: overlong(LONGER),
    wordsPerSentence: lengths.reduce((sum, length) => sum + length, 0) / count,
    notes: sentences.filter(isNote).length / count,
  };
}

/** By seconds or by words, as each part's budget counts; parts without one have all the time they need. */
function filledBy(sections: readonly Section[]): number {
  const shares = sections.flatMap(({ budget, words, seconds }) =>
    budget ? [{ spent: budget.unit === 'words' ? words : seconds, high: budget.high }] : [],
  );
  const allowed = shares.reduce((sum, { high }) => sum + high, 0);
  return allowed === 0 ? 0 : shares.reduce((sum, { spent }) => sum + spent, 0) / allowed;
}

const lengthOf = ({ reading }: Sentence): number =>
  reading.tokens.reduce((sum, { tag }) => sum + (tag === 'PUNCT' ? 0 : 1), 0);

const isNote = ({ reading }: Sentence): boolean => !reading.clauses.some(({ subject }) => subject >= 0);
