/** Finds words that take back what is said with them. */
import { perReading } from '../language/per-reading.ts';
import type { SentenceReading } from '../language/sentence.ts';
import { type Match, Phrases } from './phrases.ts';
import { isQuoted } from './quotes.ts';
import { HEDGES } from './words/hedges.ts';

const hedges = new Phrases(HEDGES);

/** Hedges in the order of the text; "perhaps forty people" and "that kind of lock" are none. */
export const hedgesIn = perReading((reading): readonly Match[] =>
  hedges.find(reading).filter((match) => !isQuoted(reading, match.from) && !isMeasure(reading, match)),
);

function isMeasure(reading: SentenceReading, { from, to }: Match): boolean {
  if (reading.tokens[to]?.tag === 'NUM') return true;
  const word = reading.tokens[from]?.lower;
  return (
    (word === 'kind' || word === 'sort') &&
    reading.tokens[from - 1]?.tag !== 'PRON' &&
    isNominal(reading, from)
  );
}

/** "a kind of", "some sort of", "what kind of". */
const isNominal = (reading: SentenceReading, at: number): boolean =>
  /^(?:DET|ADJ|NOUN)$/.test(reading.tokens[at - 1]?.tag ?? '') ||
  /^(?:what|which|this|that|any|some|no)$/.test(reading.tokens[at - 1]?.lower ?? '');
