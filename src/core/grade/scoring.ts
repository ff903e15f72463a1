/** What the eight judges share: places to rest on, and words for counts. */
import type { Span } from '../text.ts';
import type { Facts } from './facts.ts';
import type { DimensionGrade } from './shape.ts';

/** Says what a score rests on, from the facts alone. */
export type Judge = (facts: Facts) => Omit<DimensionGrade, 'score'>;

/** More places than this convince nobody further. */
const MOST_EVIDENCE = 6;

/** One sentence, and the places that it rests on in the order of their weight. */
export const judgement = (
  why: string,
  ...places: readonly (readonly Span[])[]
): Omit<DimensionGrade, 'score'> => ({ why, evidence: firstOf(places) });

/** Each once; a place without words stands for what is yet to be written. */
function firstOf(lists: readonly (readonly Span[])[]): Span[] {
  const first = new Map<string, Span>();
  for (const list of lists) {
    for (const place of list) {
      if (first.size === MOST_EVIDENCE) return [...first.values()];
      if (place.end > place.start) first.set(`${place.start}-${place.end}`, place);
    }
  }
  return [...first.values()];
}

/** "no number", "1 number", "3 numbers". */
export const count = (places: readonly Span[], thing: string): string =>
  `${places.length === 0 ? 'no' : places.length} ${thing}${places.length > 1 ? 's' : ''}`;

/** "none", or the figure. */
export const noneOr = (places: readonly Span[]): string =>
  places.length === 0 ? 'none' : `${places.length}`;

/** "a", "a and b", "a, b and c". */
export const listOf = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** Begins with a capital and ends with a full stop. */
export const sentence = (text: string): string => `${(text[0] ?? '').toUpperCase()}${text.slice(1)}.`;
