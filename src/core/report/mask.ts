/** Takes confidential words out of a report that is handed on. */

const MASK = '[…]';

/** More than a person would list. */
const MOST_WORDS = 200;

/**
 * A function that leaves out every one of these words, in any case and with the endings that words take, so that a list
 * with "Brightwater" hides "Brightwater's" too. Words of fewer than four letters are hidden where they stand alone.
 */
export function maskFor(words: readonly string[]): (text: string) => string {
  const patterns = [...new Set(words.map((word) => word.trim()))]
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, MOST_WORDS)
    .toSorted((a, b) => b.length - a.length)
    .map(patternOf);
  if (patterns.length === 0) return (text) => text;
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})`, 'giu');
  return (text) => text.replace(any, MASK);
}

function patternOf(word: string): string {
  const body = word
    .split(/[\s_\p{Pd}]+/u)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replace(/['’]/g, "['’]"))
    .join(String.raw`[\s_\p{Pd}]{0,3}`);
  return word.length < 4 ? `${body}(?![\\p{L}\\p{N}])` : `${body}[\\p{L}\\p{N}]{0,20}`;
}

/** The same value with every text in it changed; keys stay. */
export function mapTexts<T>(value: T, change: (text: string) => string): T {
  const walk = (one: unknown): unknown => {
    if (typeof one === 'string') return change(one);
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, walk(inner)]));
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Texts stay texts, and all else stays what it is.
  return walk(value) as T;
}
