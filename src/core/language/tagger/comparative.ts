import { isAdjective, isPerson } from '../lexicon.ts';

/** "newer", "latest", "easier", "bigger". */
export function isComparative(word: string): boolean {
  const stem = /^(\w{3,})(?:er|est)$/.exec(word)?.[1];
  if (stem === undefined || isPerson(word)) return false;
  return [stem, `${stem}e`, stem.slice(0, -1), stem.replace(/i$/, 'y')].some(isAdjective);
}
