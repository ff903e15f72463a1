/** Finds given words in running text: whole, in any case, and over a line break. */
import { type Span, span } from '../../core/text.ts';

/** More than a person would list; it bounds how often a place is compared. */
const MOST_WORDS = 200;

/** The places in a stretch of text where one of the words stands, in the order of the text; of two that begin together, the longer. */
export function wholeWordsIn(source: string, place: Span, words: readonly string[]): Span[] {
  const patterns = words
    .map((word) => word.trim())
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, MOST_WORDS)
    .toSorted((a, b) => b.length - a.length)
    .map(patternOf);
  if (patterns.length === 0) return [];
  const anyWord = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const text = source.slice(place.start, place.end);
  return Array.from(text.matchAll(anyWord), ({ index, 0: words }) =>
    span(place.start + index, place.start + index + words.length),
  );
}

/** The word as it is written, with any white space between its parts, and either kind of apostrophe. */
const patternOf = (word: string): string =>
  word
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s{1,4}');
