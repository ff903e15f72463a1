/** How many times over: "doubled", "3.5x", "twice as many", "a factor of eight", "an order of magnitude". */
import { words } from '../lexicon.ts';
import type { Atom } from './atoms.ts';
import { lowerAt, type Match, phraseAt } from './match.ts';
import { countedNoun } from './nouns.ts';
import { MULTIPLIERS } from './numbers.ts';
import { numeralAt } from './numeral.ts';

const COMPARATIVES = words(
  'faster slower more fewer less higher lower larger bigger smaller longer shorter cheaper better worse quicker greater as the what our my its too',
);

const multiple = (from: number, next: number): Match => ({ from, next, form: 'multiplier', strength: 4 });

/** Reads the multiple that begins at `at`. */
export function multipleAt(atoms: readonly Atom[], at: number): Match | null {
  const word = lowerAt(atoms, at);
  if (MULTIPLIERS.has(word))
    return phraseAt(atoms, at + 1, 'down') && word.startsWith('doubl') ? null : multiple(at, at + 1);
  if (word === 'twice' || word === 'thrice') return twice(atoms, at);
  if (phraseAt(atoms, at, 'a', 'factor', 'of')) {
    const numeral = numeralAt(atoms, at + 3);
    return numeral && multiple(at, numeral.next);
  }
  if (/^orders?$/.test(lowerAt(atoms, at + 1)) && phraseAt(atoms, at + 2, 'of', 'magnitude'))
    return multiple(at, at + 4);
  const numeral = numeralAt(atoms, at);
  if (numeral?.unit === 'x' || numeral?.unit === 'X') return timesOver(atoms, at, numeral.next);
  if (!numeral || numeral.unit !== '') return null;
  const next = lowerAt(atoms, numeral.next);
  if (next === '×') return timesOver(atoms, at, numeral.next + 1);
  if (next === 'times') return times(atoms, at, numeral.next + 1);
  return null;
}

/** "twice as many", "twice the volume", "twice a week"; "I rang twice" counts too little. */
function twice(atoms: readonly Atom[], at: number): Match | null {
  const next = lowerAt(atoms, at + 1);
  if (next === 'as') return multiple(at, comparisonEnd(atoms, at + 1));
  if (next === 'the' || next === 'what' || next === 'our') return multiple(at, at + 3);
  if (next === 'a' || next === 'per') return { from: at, next: at + 3, form: 'rate', strength: 3 };
  return null;
}

/** "10x engineers" is a saying. */
const timesOver = (atoms: readonly Atom[], from: number, at: number): Match | null =>
  /^(?:engineer|developer|programmer|person)s?$/.test(lowerAt(atoms, at))
    ? null
    : multiple(from, COMPARATIVES.has(lowerAt(atoms, at)) && lowerAt(atoms, at).endsWith('r') ? at + 1 : at);

/** "2.5 times as many lorries", "ten times the size"; "six times in a week" counts how often. */
function times(atoms: readonly Atom[], from: number, at: number): Match {
  const next = lowerAt(atoms, at);
  if (next === 'as') return multiple(from, comparisonEnd(atoms, at));
  if (COMPARATIVES.has(next)) return multiple(from, next === 'the' || next === 'too' ? at + 2 : at + 1);
  if (/^(?:an?|per|each|every)$/.test(next) && atoms[at + 1])
    return { from, next: at + 2, form: 'rate', strength: 3 };
  return { from, next: at, form: 'count', strength: 2 };
}

/** "as many vans", "as fast". */
function comparisonEnd(atoms: readonly Atom[], as: number): number {
  if (!/^(?:many|much|few|little)$/.test(lowerAt(atoms, as + 1))) return as + 2;
  const noun = countedNoun(atoms, { next: as + 2, value: 2, written: 'words', unit: '' }, 0);
  return noun?.next ?? as + 2;
}
