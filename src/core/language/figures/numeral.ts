import type { Atom } from './atoms.ts';
import { lowerAt, oncePerPlace } from './match.ts';
import { MAGNITUDE_WORDS, MAGNITUDES, NUMBER_WORDS, ROUGH_NUMBERS } from './numbers.ts';

/** A number as it is written: `1,200+`, `1.4 million`, `a hundred and twenty`, `two and a half`, `dozens`. */
export interface Numeral {
  /** Index of the first atom after it. */
  readonly next: number;
  /** `NaN` for a rough one. */
  readonly value: number;
  readonly written: 'digits' | 'words' | 'rough';
  /** A unit glued to the digits, in the case it has there; empty for none. A glued magnitude is part of the value. */
  readonly unit: string;
}

/** Reads the number that begins at `at`. "A" and "half a" begin one only before a magnitude: `half a million`. */
export const numeralAt = oncePerPlace(read);

function read(atoms: readonly Atom[], at: number): Numeral | null {
  const atom = atoms[at];
  if (!atom) return null;
  if (atom.kind === 'number') return digits(atoms, at, atom);
  if (atom.kind !== 'word') return null;
  if (atom.lower === 'half' && /^an?$/.test(lowerAt(atoms, at + 1)))
    return magnitudes(atoms, at + 2, 0.5, true);
  if (atom.lower === 'a' || atom.lower === 'an') return magnitudes(atoms, at + 1, 1, true);
  if (ROUGH_NUMBERS.has(atom.lower)) {
    const next = lowerAt(atoms, at + 1) === 'of' ? at + 2 : at + 1;
    return { next, value: Number.NaN, written: 'rough', unit: '' };
  }
  const small = smallNumber(atoms, at);
  return small && magnitudes(atoms, small.next, small.value, false);
}

function digits(atoms: readonly Atom[], at: number, atom: Atom): Numeral {
  const { value: written, suffix } = atom.number ?? { value: Number.NaN, suffix: '' };
  const magnitude = MAGNITUDES.get(suffix);
  if (suffix !== '' && magnitude === undefined) {
    return { next: at + 1, value: written, written: 'digits', unit: suffix };
  }
  const value = written * (magnitude ?? 1);
  const word = MAGNITUDE_WORDS.get(lowerAt(atoms, at + 1));
  // `3m` alone may be metres or minutes, which the unit tells; `£3m` is money, which the currency tells.
  const unit = suffix === 'm' ? 'm' : '';
  return word === undefined
    ? { next: at + 1, value, written: 'digits', unit }
    : { next: at + 2, value: value * word, written: 'digits', unit };
}

/** One to ninety-nine. */
function smallNumber(atoms: readonly Atom[], at: number): { next: number; value: number } | null {
  const first = NUMBER_WORDS.get(lowerAt(atoms, at));
  if (first === undefined) return null;
  if (first >= 20) {
    const hyphen = lowerAt(atoms, at + 1) === '-' ? 1 : 0;
    const last = NUMBER_WORDS.get(lowerAt(atoms, at + 1 + hyphen));
    if (last !== undefined && last > 0 && last < 10) return { next: at + 2 + hyphen, value: first + last };
  }
  return { next: at + 1, value: first };
}

/** "… hundred and twenty", "… thousand", "… and a half" after a small number. */
function magnitudes(atoms: readonly Atom[], at: number, small: number, needed: boolean): Numeral | null {
  let next = at;
  let value = small;
  let factor = MAGNITUDE_WORDS.get(lowerAt(atoms, next));
  if (factor === undefined && needed) return null;
  while (factor !== undefined) {
    value *= factor;
    next++;
    factor = MAGNITUDE_WORDS.get(lowerAt(atoms, next));
  }
  if (next > at) {
    const joined = lowerAt(atoms, next) === 'and' ? next + 1 : next;
    const rest = smallNumber(atoms, joined);
    if (rest && rest.value < value)
      return { next: rest.next, value: value + rest.value, written: 'words', unit: '' };
  }
  if (
    lowerAt(atoms, next) === 'and' &&
    lowerAt(atoms, next + 1) === 'a' &&
    lowerAt(atoms, next + 2) === 'half'
  ) {
    return { next: next + 3, value: value + 0.5, written: 'words', unit: '' };
  }
  return { next, value, written: 'words', unit: '' };
}
