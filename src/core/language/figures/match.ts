import type { Figure } from '../sentence.ts';
import type { Atom } from './atoms.ts';

/** What a pattern of the figure grammar found: atoms `from` to before `next`. */
export interface Match {
  readonly from: number;
  readonly next: number;
  readonly form: Figure['form'];
  readonly strength: number;
}

/** The word or sign at an index, in lower case; empty beyond the ends. */
export const lowerAt = (atoms: readonly Atom[], at: number): string =>
  at < 0 ? '' : (atoms[at]?.lower ?? '');

/** Reads once at each place of a sentence: several patterns ask there for the same, one after the other. */
export function oncePerPlace<Found>(
  read: (atoms: readonly Atom[], at: number) => Found | null,
): (atoms: readonly Atom[], at: number) => Found | null {
  let readOf: readonly Atom[] = [];
  let found: (Found | null | undefined)[] = [];
  return (atoms, at) => {
    if (readOf !== atoms) {
      readOf = atoms;
      found = [];
    }
    const known = found[at];
    return known === undefined ? (found[at] = read(atoms, at)) : known;
  };
}

/** True where these words stand one after the other from `at` on. */
export function phraseAt(atoms: readonly Atom[], at: number, ...phrase: readonly string[]): boolean {
  for (let index = 0; index < phrase.length; index++) {
    if (lowerAt(atoms, at + index) !== phrase[index]) return false;
  }
  return true;
}
