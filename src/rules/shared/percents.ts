/** What a percent is said of, as a change ("the error rate rose by 30%") and as a level ("an error rate of 30%"). */
import { singular, valuesOf } from '../../core/language/figures/values.ts';
import { perReading } from '../../core/language/per-reading.ts';
import type { SentenceReading, Token } from '../../core/language/sentence.ts';
import type { Span } from '../../core/text.ts';
import { FALLING, RISING } from '../words/changes.ts';
import { tokensBefore } from './around.ts';

/** A percent and the noun phrase that it is said of, in the singular; offsets count from the sentence's start. */
export interface Share extends Span {
  readonly of: string;
  readonly number: number;
}

/** "The error rate rose by 30%": noun, verb of change, "by". */
export const changedShares = perReading((reading) => sharesIn(reading, wordsBeforeChange));

/** "an error rate of 30%": noun, "of" or "at". */
export const levelShares = perReading((reading) => sharesIn(reading, wordsBeforeLink));

/** Where the noun phrase ends among the words before a figure; -1 for nowhere. `hasBy` where the figure opens with "by". */
type NounEnd = (before: readonly Token[], hasBy: boolean) => number;

function wordsBeforeChange(before: readonly Token[], hasBy: boolean): number {
  if (!hasBy && before.at(-1)?.lower !== 'by') return -1;
  const verb = before.length - (hasBy ? 1 : 2);
  const word = before[verb]?.lower ?? '';
  return FALLING.has(word) || RISING.has(word) ? verb : -1;
}

const wordsBeforeLink: NounEnd = (before) =>
  /^(?:of|at)$/.test(before.at(-1)?.lower ?? '') ? before.length - 1 : -1;

function sharesIn(reading: SentenceReading, nounEnd: NounEnd): readonly Share[] {
  return reading.figures.flatMap(({ form, start, end }) => {
    if (form !== 'percent') return [];
    const before = tokensBefore(reading, start, LINK + PHRASE);
    const of = phraseBefore(before, nounEnd(before, /^by /i.test(reading.text.slice(start, start + 3))));
    if (of === '') return [];
    const value = valuesOf(reading, { start, end })[0];
    return value?.family === 'percent' ? [{ of, number: value.number, start, end }] : [];
  });
}

/** Words between the noun phrase and the figure, and words of the noun phrase. */
const LINK = 2;
const PHRASE = 2;

/** Two nouns, as one alone ("rate") names too little to be the same thing twice. */
function phraseBefore(before: readonly Token[], end: number): string {
  const [modifier, head] = end < PHRASE ? [] : before.slice(end - PHRASE, end);
  if (head?.tag !== 'NOUN' || !modifier || !/^(?:NOUN|ADJ|PROPN)$/.test(modifier.tag)) return '';
  return `${singular(modifier.lower)} ${singular(head.lower)}`;
}
