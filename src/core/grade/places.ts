/** Places in a story, and words of a class at them. */
import type { Token } from '../language/sentence.ts';
import type { Sentence } from '../story.ts';
import { type Span, span } from '../text.ts';

/** A clause, token or figure of a sentence as a place in the document. */
export const placeOf = (sentence: Sentence, { start, end }: Span): Span =>
  span(sentence.span.start + start, sentence.span.start + end);

/**
 * Those that overlap one of `among`. Both lists are in the order of the text, so that one walk is enough however long
 * they are.
 */
export function overlapping<T extends { readonly span: Span }>(
  places: readonly T[],
  among: readonly Span[],
): T[] {
  let next = 0;
  return places.filter((place) => {
    while ((among[next]?.end ?? Infinity) <= place.span.start) next++;
    const candidate = among[next];
    return candidate !== undefined && candidate.start < place.span.end;
  });
}

/** A word of a class; a plural counts as its singular. */
export const hasWord = (words: ReadonlySet<string>, { lower }: Token): boolean =>
  words.has(lower) ||
  (lower.endsWith('s') &&
    (words.has(lower.slice(0, -1)) || (lower.endsWith('ies') && words.has(`${lower.slice(0, -3)}y`))));
