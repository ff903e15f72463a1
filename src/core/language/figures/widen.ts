/** The words around a figure that belong to it. */
import { words } from '../lexicon.ts';
import type { Atom } from './atoms.ts';
import { lowerAt, type Match } from './match.ts';
import { NUMBER_WORDS } from './numbers.ts';
import { TIME_NOUNS } from './units.ts';

/** Words and signs before a figure that say how exact it is, or bound it. */
export const APPROXIMATIONS = words(
  'about around roughly nearly almost approximately some ~ ≈ < > + − under over below above within only all minus',
);

/** Two words that open a figure, as a pair. */
const PAIRS = new Set([
  'more than',
  'less than',
  'fewer than',
  'at least',
  'at most',
  'up to',
  'the first',
  'the same',
]);

/** "in a week", right after a figure, is the period that it happened in. */
export function periodEnd(atoms: readonly Atom[], at: number): number {
  return lowerAt(atoms, at) === 'in' &&
    /^an?$/.test(lowerAt(atoms, at + 1)) &&
    TIME_NOUNS.has(lowerAt(atoms, at + 2))
    ? at + 3
    : at;
}

/**
 * Takes in what says how exact the figure is, and what it is compared with: "about", "within", "late", "fewer". Nothing
 * before `floor`, where the figure before it ends.
 */
export function widen(atoms: readonly Atom[], match: Match, floor: number): Match {
  return { ...match, from: Math.max(floor, startOf(atoms, match)), next: endOf(atoms, match) };
}

/** "turns over £2,300": the word goes with the verb. */
const isPhrasal = (atoms: readonly Atom[], at: number): boolean =>
  lowerAt(atoms, at) === 'over' &&
  /^(?:turn|turns|turned|turning|hand|handed|took|taken)$/.test(lowerAt(atoms, at - 1));

/** "no more than", "no fewer than". */
const isNoMore = (atoms: readonly Atom[], at: number): boolean =>
  lowerAt(atoms, at - 1) === 'than' && lowerAt(atoms, at - 3) === 'no';

function startOf(atoms: readonly Atom[], { from, form }: Match): number {
  let start = from;
  if (APPROXIMATIONS.has(lowerAt(atoms, start - 1)) && !isPhrasal(atoms, start - 1)) start--;
  else if (PAIRS.has(`${lowerAt(atoms, start - 2)} ${lowerAt(atoms, start - 1)}`))
    start -= isNoMore(atoms, start) ? 3 : 2;
  const before = lowerAt(atoms, start - 1);
  if (form === 'duration' && (before === 'in' || before === 'every')) return start - 1;
  if (/^(?:percent|measure)$/.test(form) && before === 'by') return start - 1;
  if (/^(?:to|by|at)$/.test(before) && /^(?:within|least|most)$/.test(lowerAt(atoms, start)))
    return start - 1;
  return start;
}

/** What a figure is compared with, right after it: "9 seconds less", "two days late". */
export const COMPARED = words(
  'late early longer shorter sooner less more fewer faster slower higher lower up down ahead behind over under',
);

function endOf(atoms: readonly Atom[], { next, form }: Match): number {
  const word = lowerAt(atoms, next);
  if (form === 'change' || form === 'zero' || form === 'range' || !COMPARED.has(word)) return next;
  if (/^(?:over|under|ahead|behind)$/.test(word)) {
    const what = lowerAt(atoms, next + 1) === 'of' ? next + 2 : next + 1;
    return /^(?:budget|plan|schedule|target|time|estimate)$/.test(lowerAt(atoms, what)) ? what + 1 : next;
  }
  if ((word === 'more' || word === 'fewer' || word === 'less') && atoms[next + 1]?.tag === 'NOUN')
    return next + 2;
  return NUMBER_WORDS.has(lowerAt(atoms, next + 1)) ? next : next + 1;
}
