/** What a figure says as numbers: how much, and of what, so that figures can be held against each other. */
import type { Figure, SentenceReading } from '../sentence.ts';
import { type Atom, atomsOf } from './atoms.ts';
import { lowerAt } from './match.ts';
import { type Quantity, quantityAt } from './quantity.ts';
import { FACTORS, SCALES, type UnitFamily } from './scales.ts';

/** One number of a figure. */
export interface Value {
  /** In the base unit of its family (seconds, grams, metres, …), or as it is written where there is none. */
  readonly number: number;
  readonly family: UnitFamily;
  /** The base units that one of the written unit has. */
  readonly scale: number;
  /** What is counted, or a unit of no known family, in the singular; empty for none. */
  readonly noun: string;
  /** "a week", "per visit": what it is counted by, in the singular; empty for none. */
  readonly per: string;
  /** How far rounding may have moved it, in the same unit. */
  readonly slack: number;
}

/** The numbers of a figure in the order of the text: two for "from 400 ms to 90 ms", none for "half the crew". */
export function valuesOf(reading: SentenceReading, figure: Pick<Figure, 'start' | 'end'>): Value[] {
  const atoms = atomsOf(reading);
  const values: Value[] = [];
  let at = firstAtom(atoms, figure.start);
  while ((atoms[at]?.start ?? Infinity) < figure.end) {
    const factor = FACTORS.get(lowerAt(atoms, at));
    const quantity = factor === undefined ? quantityAt(atoms, at) : null;
    const value = factor === undefined ? quantity && valueOf(atoms, quantity) : plain(factor, 'factor');
    if (value) values.push(value);
    at = Math.max(at + 1, quantity?.next ?? 0);
  }
  return values;
}

/** Index of the first atom at or after an offset. */
function firstAtom(atoms: readonly Atom[], offset: number): number {
  let low = 0;
  let high = atoms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((atoms[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const plain = (number: number, family: UnitFamily, noun = '', per = ''): Value => ({
  number,
  family,
  scale: 1,
  noun,
  per,
  slack: slackOf(number),
});

/** Null where the number is no more than an order of magnitude, or its unit has two meanings: `3m`. */
function valueOf(atoms: readonly Atom[], quantity: Quantity): Value | null {
  const { numeral, form } = quantity;
  if (!Number.isFinite(numeral.value)) return null;
  const per = perOf(atoms, quantity);
  const unit = unitOf(atoms, quantity, per !== '');
  switch (form) {
    case 'percent':
      return plain(numeral.value, /^(?:%|percent|per|pct)$/.test(unit) ? 'percent' : 'points');
    case 'money':
      return plain(numeral.value, 'money', '', per);
    case 'multiplier':
      return plain(numeral.value, 'factor');
    case 'rank':
      return plain(numeral.value, 'score');
    case 'bare':
      return plain(numeral.value, 'bare');
    case 'rate':
      return plain(numeral.value, 'rate', unit, per);
    case 'count':
      return plain(numeral.value, 'count', unit, per);
    default:
      return numeral.unit === 'm' || saysAndAHalf(atoms, quantity)
        ? null
        : measured(numeral.value, unit, per);
  }
}

function measured(written: number, unit: string, per: string): Value {
  const { family, factor } = SCALES.get(unit) ?? { family: 'other', factor: 1 };
  return {
    number: written * factor,
    family,
    scale: factor,
    noun: family === 'other' ? unit : '',
    per,
    slack: slackOf(written) * factor,
  };
}

/** "a week and a half" is read as its first part by the grammar, which needs no value. */
const saysAndAHalf = (atoms: readonly Atom[], { numeral, next }: Quantity): boolean =>
  next - numeral.next > 2 && lowerAt(atoms, next - 1) === 'half';

/** The unit or the noun in the singular: the one glued to the digits, or a known one, or else the phrase's last word. */
function unitOf(atoms: readonly Atom[], { numeral, form, next }: Quantity, isRate: boolean): string {
  if (numeral.unit !== '') return numeral.unit.toLowerCase();
  const end = isRate ? next - 2 : next;
  const first = lowerAt(atoms, numeral.next) === '-' ? numeral.next + 1 : numeral.next;
  if (end <= first) return '';
  if (form === 'percent') return lowerAt(atoms, first);
  for (let at = first; at < end; at++) {
    const unit = singular(lowerAt(atoms, at));
    if (form !== 'count' && form !== 'rate' && SCALES.has(unit)) return unit;
  }
  return singular(lowerAt(atoms, end - 1));
}

/** What a rate is counted by. */
function perOf(atoms: readonly Atom[], { numeral, next }: Quantity): string {
  const last = lowerAt(atoms, next - 1);
  if (last === 'each' || last === 'apiece') return 'each';
  if (next - 2 < numeral.next) return '';
  return /^(?:an?|per|every|\/)$/.test(lowerAt(atoms, next - 2)) ? singular(last) : '';
}

/** The singular of a regular plural; short units such as `ms` and `s` stay. */
export const singular = (word: string): string =>
  word.length > 3 && /[^su]s$/.test(word)
    ? word.replace(/ies$/, 'y').replace(/(?<=x|ch|sh|ss)es$|s$/, '')
    : word;

/** Tens of thousands and more are mostly rounded, by a little; smaller numbers are taken as they are written. */
function slackOf(number: number): number {
  if (!Number.isInteger(number)) return 0.5 * 10 ** -(String(number).split('.')[1]?.length ?? 0);
  const place = number < 1e4 ? 0 : (PLACES.findLast((one) => number % one === 0) ?? 0);
  return Math.min(place / 2, number / 40);
}

/** What figures are rounded to. */
const PLACES = [1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];
