import type { Sentence, Story } from '../story.ts';
import type { Span } from '../text.ts';

/** How the story can be spoken, apart from what the rules mark. */
export interface Speech {
  readonly words: number;
  /** Sentences that take about twelve seconds, at the usual rate. */
  readonly long: readonly Span[];
  /** Those of them that nobody says in one go. */
  readonly longer: readonly Span[];
  readonly wordsPerSentence: number;
  /** The share of sentences that are notes, without somebody who does something: 0 to 1. */
  readonly notes: number;
}

const LONG = 30;
const LONGER = 40;

export function speechOf({ sentences, words }: Story): Speech {
  const spoken = sentences.map((sentence) => ({ ...sentence, length: lengthOf(sentence) }));
  const count = Math.max(1, sentences.length);
  return {
    words,
    long: spoken.filter(({ length }) => length > LONG).map(({ span }) => span),
    longer: spoken.filter(({ length }) => length > LONGER).map(({ span }) => span),
    wordsPerSentence: spoken.reduce((sum, { length }) => sum + length, 0) / count,
    notes: sentences.filter(isNote).length / count,
  };
}

const lengthOf = ({ reading }: Sentence): number =>
  reading.tokens.reduce((sum, { tag }) => sum + (tag === 'PUNCT' ? 0 : 1), 0);

const isNote = ({ reading }: Sentence): boolean => !reading.clauses.some(({ subject }) => subject >= 0);
