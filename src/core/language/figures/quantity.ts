import { words } from '../lexicon.ts';
import type { Figure } from '../sentence.ts';
import type { Atom } from './atoms.ts';
import { lowerAt, oncePerPlace } from './match.ts';
import { countedNoun, isPlural } from './nouns.ts';
import { type Numeral, numeralAt } from './numeral.ts';
import {
  CURRENCY_CODES,
  CURRENCY_NOUNS,
  CURRENCY_SIGNS,
  MEASURE_UNITS,
  PERCENT_WORDS,
  SCORE_UNITS,
  TIME_ADJECTIVES,
  TIME_NOUNS,
  TIME_UNITS,
  UNIT_ADJECTIVES,
} from './units.ts';

/** A number with what it counts. `bare` is a number alone, which only its surroundings can make a figure. */
export interface Quantity {
  readonly from: number;
  /** Index of the first atom after it. */
  readonly next: number;
  readonly form: Figure['form'] | 'bare';
  readonly strength: number;
  readonly numeral: Numeral;
}

/** Reads the quantity that begins at `at`, with its rate: `$2.5M a year`, `9 working days`, `26-bed`, `40 rps`. */
export const quantityAt = oncePerPlace(read);

function read(atoms: readonly Atom[], at: number): Quantity | null {
  const quantity = amountAt(atoms, at);
  if (!quantity) return null;
  const next = rateEnd(atoms, quantity.next);
  if (next === quantity.next) return quantity;
  return quantity.form === 'bare' || quantity.form === 'count'
    ? { ...quantity, next, form: 'rate', strength: Math.max(quantity.strength, 3) }
    : { ...quantity, next };
}

function amountAt(atoms: readonly Atom[], at: number): Quantity | null {
  const first = lowerAt(atoms, at);
  if (CURRENCY_SIGNS.has(first) || CURRENCY_CODES.has(first)) {
    const numeral = numeralAt(atoms, at + 1);
    if (numeral) return { from: at, next: numeral.next, form: 'money', strength: 4, numeral };
  }
  const numeral = numeralAt(atoms, at);
  if (numeral) return withUnit(atoms, at, numeral);
  return articleTime(atoms, at) ?? halfUnit(atoms, at) ?? groupOf(atoms, at);
}

/** "half a tonne", "half a point". */
function halfUnit(atoms: readonly Atom[], at: number): Quantity | null {
  if (lowerAt(atoms, at) !== 'half' || !/^an?$/.test(lowerAt(atoms, at + 1))) return null;
  const unit = lowerAt(atoms, at + 2);
  if (!MEASURE_UNITS.has(unit) && !SCORE_UNITS.has(unit)) return null;
  const numeral: Numeral = { next: at + 2, value: 0.5, written: 'words', unit: '' };
  return { from: at, next: at + 3, form: 'measure', strength: 3, numeral };
}

/** "within the hour": the longer units name a stretch of the calendar. */
const isWithinThe = (atoms: readonly Atom[], the: number): boolean =>
  lowerAt(atoms, the - 1) === 'within' && /^(?:minute|hour|day|week|night)$/.test(lowerAt(atoms, the + 1));

/** "a team of eleven". */
function groupOf(atoms: readonly Atom[], at: number): Quantity | null {
  const group = atoms[at + 1]?.tag === 'ADJ' ? at + 2 : at + 1;
  if (!GROUPS.has(lowerAt(atoms, group)) || lowerAt(atoms, group + 1) !== 'of' || atoms[at]?.kind !== 'word')
    return null;
  const numeral = numeralAt(atoms, group + 2);
  if (!numeral || numeral.unit !== '' || numeral.value >= 1900) return null;
  const noun = countedNoun(atoms, numeral, 0);
  return { from: at, next: noun?.next ?? numeral.next, form: 'count', strength: 2, numeral };
}

/** What is counted by its members. */
export const GROUPS = words('team crew group gang staff party squad class cohort panel committee shift');

/** "an hour", "half an hour", "a working day", "a week and a half". */
function articleTime(atoms: readonly Atom[], at: number): Quantity | null {
  const half =
    /^(?:half|each|every)$/.test(lowerAt(atoms, at)) && /^(?:an?|half)$/.test(lowerAt(atoms, at + 1)) ? 1 : 0;
  const article = lowerAt(atoms, at + half);
  if (!/^(?:an?|half)$/.test(article) && !(article === 'the' && isWithinThe(atoms, at))) return null;
  let noun = at + half + 1;
  if (TIME_ADJECTIVES.has(lowerAt(atoms, noun)) || atoms[noun]?.tag === 'ADJ') noun++;
  if (!TIME_NOUNS.has(lowerAt(atoms, noun))) return null;
  const andHalf = lowerAt(atoms, noun + 1) === 'and' && lowerAt(atoms, noun + 3) === 'half' ? 3 : 0;
  const numeral: Numeral = { next: noun, value: half ? 0.5 : 1, written: 'words', unit: '' };
  return { from: at, next: noun + 1 + andHalf, form: 'duration', strength: 3, numeral };
}

function withUnit(atoms: readonly Atom[], from: number, numeral: Numeral): Quantity {
  const is = (form: Quantity['form'], strength: number, next: number): Quantity => ({
    from,
    next,
    form,
    strength,
    numeral,
  });
  if (numeral.unit !== '') return glued(is, numeral, atoms);
  const hyphen = lowerAt(atoms, numeral.next) === '-' ? 1 : 0;
  const at = numeral.next + hyphen;
  const unit = lowerAt(atoms, at);
  if (PERCENT_WORDS.has(unit)) return is('percent', 4, at + 1);
  if (unit === 'per' && lowerAt(atoms, at + 1) === 'cent') return is('percent', 4, at + 2);
  if ((unit === 'percentage' || unit === 'basis') && /^points?$/.test(lowerAt(atoms, at + 1)))
    return is('percent', 4, at + 2);
  if (unit === 'figures' || (unit === 'figure' && hyphen)) return is('money', 3, at + 1);
  if (CURRENCY_NOUNS.has(unit) || CURRENCY_CODES.has(unit)) return is('money', 4, at + 1);
  if (unit === 'fold' || unit === '×') return is('multiplier', 4, at + 1);
  if (unit === '°') return is('measure', 3, at + (/^[cfk]$/.test(lowerAt(atoms, at + 1)) ? 2 : 1));
  if (SCORE_UNITS.has(unit)) return is('rank', 3, at + 1);
  const time = TIME_ADJECTIVES.has(unit) ? at + 1 : at;
  if (TIME_UNITS.has(lowerAt(atoms, time)) && !namesAGroup(atoms, time, numeral))
    return is('duration', 3, time + 1);
  const measure = UNIT_ADJECTIVES.has(unit) ? at + 1 : at;
  if (MEASURE_UNITS.has(lowerAt(atoms, measure))) return is('measure', 3, measureEnd(atoms, measure));
  const noun = countedNoun(atoms, numeral, hyphen);
  if (noun) return is(noun.time ? 'duration' : 'count', numeral.written === 'rough' ? 1 : 2, noun.next);
  return is('bare', 2, numeral.next);
}

/** "three year groups", "two hour slots": a unit of time in the singular before what is counted. */
const namesAGroup = (atoms: readonly Atom[], unit: number, numeral: Numeral): boolean => {
  const noun = atoms[unit + 1];
  return numeral.value > 1 && TIME_NOUNS.has(lowerAt(atoms, unit)) && noun !== undefined && isPlural(noun);
};

/** `km/h`, `req/s`: a unit over a unit; `m²`. */
function measureEnd(atoms: readonly Atom[], unit: number): number {
  const next = lowerAt(atoms, unit + 1);
  if (next === '²' || next === '³') return unit + 2;
  return next === '/' && atoms[unit + 2]?.kind === 'word' ? unit + 3 : unit + 1;
}

function glued(
  is: (form: Quantity['form'], strength: number, next: number) => Quantity,
  numeral: Numeral,
  atoms: readonly Atom[],
): Quantity {
  const unit = numeral.unit.toLowerCase();
  if (unit === 'x') return is('multiplier', 4, numeral.next);
  if (PERCENT_WORDS.has(unit) || unit === 'pts') return is('percent', 4, numeral.next);
  return TIME_UNITS.has(unit)
    ? is('duration', 3, numeral.next)
    : is('measure', 3, measureEnd(atoms, numeral.next - 1));
}

/** The end of "a week", "per visit", "each", "an hour", "/day" after a quantity; `at` where there is none. */
function rateEnd(atoms: readonly Atom[], at: number): number {
  const word = lowerAt(atoms, at);
  const noun = atoms[at + 1];
  if (word === 'each' || word === 'apiece') return TIME_NOUNS.has(noun?.lower ?? '') ? at + 2 : at + 1;
  if (word === 'per' && noun?.kind === 'word') return noun.lower === 'cent' ? at : at + 2;
  if (
    (word === 'a' || word === 'an' || word === 'every' || word === '/') &&
    TIME_UNITS.has(noun?.lower ?? '')
  ) {
    return endsClause(atoms, at + 2) ? at + 2 : at;
  }
  return at;
}

/** "40 pickers a day early" is no rate: what follows a rate is no adverb of lateness. */
const endsClause = (atoms: readonly Atom[], at: number): boolean =>
  !/^(?:early|late|later|earlier|ago|before|after|ahead|longer|sooner)$/.test(lowerAt(atoms, at));
