/** Base forms of words, for membership in word lists. Kept per word, since a story uses the same few hundred. */
import { Cache } from '../cache.ts';
import { isNumber, lemmas } from '../language/morphology.ts';
import type { SentenceReading } from '../language/sentence.ts';

const MOST_WORDS = 20_000;
const known = new Cache<readonly string[]>(MOST_WORDS);

/** "'s" is not told apart here: the patterns that ask for "be" are never about a possessive. */
const CLITICS: ReadonlyMap<string, readonly string[]> = new Map([["'s", ["'s", 'be', 'have']]]);

/** Every base form that a token may have ("left": left, leave), itself included. */
export function lemmasOf(reading: SentenceReading, at: number): readonly string[] {
  const token = reading.tokens[at];
  return token ? baseForms(token.lower) : [];
}

/** Every base form of a word in lower case, itself included. */
export function baseForms(word: string): readonly string[] {
  const forms = known.get(word);
  if (forms) return forms;
  if (isNumber(word)) return [word];
  return known.set(word, CLITICS.get(word) ?? [...new Set([word, ...lemmas(word)])]);
}
