import type { Atom } from './atoms.ts';
import { IDIOM_OPENERS } from './idioms.ts';
import { lowerAt } from './match.ts';
import {
  FRACTIONS,
  MAGNITUDE_WORDS,
  MULTIPLIERS,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  ROUGH_NUMBERS,
} from './numbers.ts';
import { GROUPS } from './quantity.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, FREQUENCIES, TIME_ADJECTIVES, TIME_NOUNS } from './units.ts';

/** The words and signs that a figure can begin with. Most words of a story are none, and are passed by. */
const STARTS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS.keys(),
  ...ROUGH_NUMBERS,
  ...MULTIPLIERS,
  ...ORDINAL_WORDS,
  ...FREQUENCIES,
  ...CURRENCY_SIGNS,
  ...CURRENCY_CODES,
  ...'from between top bottom half every each without not no nobody nothing none order orders # hours days weeks'.split(
    ' ',
  ),
]);

/** What follows an article that begins a figure: "an hour", "a dozen", "a third", "a team of nine", "a factor of two". */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...MAGNITUDE_WORDS.keys(),
  ...FRACTIONS,
  ...TIME_NOUNS,
  ...TIME_ADJECTIVES,
  ...GROUPS,
  'factor',
  'order',
]);

/** Every word with which a figure, a number or a saying about numbers can begin; most words of a story are none. */
const OPENERS: ReadonlySet<string> = new Set([...STARTS, ...IDIOM_OPENERS, 'a', 'an', 'the', 'half']);

/** True where nothing about numbers begins. */
export const isIdle = ({ kind, lower }: Atom): boolean =>
  (kind === 'word' || kind === 'sign') && !OPENERS.has(lower);

/** True where it is worth trying the patterns. */
export function mayBegin(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  if (!atom) return false;
  switch (atom.lower) {
    case 'a':
    case 'an':
      return (
        AFTER_ARTICLE.has(lowerAt(atoms, at + 1)) ||
        TIME_NOUNS.has(lowerAt(atoms, at + 2)) ||
        GROUPS.has(lowerAt(atoms, at + 2))
      );
    case 'the':
      return lowerAt(atoms, at - 1) === 'within';
    default:
      return (
        atom.kind === 'number' || atom.kind === 'ordinal' || atom.kind === 'score' || STARTS.has(atom.lower)
      );
  }
}
