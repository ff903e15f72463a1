/** From one level to another: the strongest figure there is. */
import { words } from '../lexicon.ts';
import type { Atom } from './atoms.ts';
import { lowerAt, type Match, phraseAt } from './match.ts';
import { FREQUENCIES } from './units.ts';
import { isLabel } from './labels.ts';
import { type Quantity, quantityAt } from './quantity.ts';
import { shareAt } from './shares.ts';

const APPROXIMATE = words(
  '~ ≈ < > about around roughly nearly almost over under below above just only approximately some more less than at least most to a mere the',
);

interface Level {
  readonly next: number;
  /** Says what it is by itself: has a unit, a noun, a frequency. A bare number leans on the other side. */
  readonly full: boolean;
  readonly rough: boolean;
  readonly quantity: Quantity | null;
}

/** Reads one side of a change: a quantity, a share, a frequency, `nothing`. */
function levelAt(atoms: readonly Atom[], from: number): Level | null {
  let at = from;
  if (lowerAt(atoms, at) === '#') at++;
  const share = shareAt(atoms, at);
  if (share) return { next: share.next, full: true, rough: false, quantity: null };
  const quantity = quantityAt(atoms, at);
  if (quantity) {
    const full = quantity.form !== 'bare' || lowerAt(atoms, from) === '#';
    return { next: quantity.next, full, rough: quantity.numeral.written === 'rough', quantity };
  }
  const word = lowerAt(atoms, at);
  if (FREQUENCIES.has(word)) {
    const rate = quantityAt(atoms, at + 1);
    return { next: rate?.form === 'duration' ? rate.next : at + 1, full: true, rough: false, quantity: null };
  }
  if (/^(?:zero|nothing|none|hours|days|weeks|months|minutes|seconds)$/.test(word)) {
    return { next: at + 1, full: true, rough: true, quantity: null };
  }
  return null;
}

function levelAfterApproximation(atoms: readonly Atom[], from: number): Level | null {
  let at = from;
  while (at < from + 3 && !levelAt(atoms, at) && APPROXIMATE.has(lowerAt(atoms, at))) at++;
  return levelAt(atoms, at);
}

const ARROWS = new Set(['→', '->', '=>', '⇒', '➔', '➜']);

/** Nouns and adverbs between the two sides: `from 11 falls a month to 2`, `from 40 all the way down to 6`. */
const BETWEEN_LIMIT = 4;

/** `from A to B`, `A → B → C`, `A to B`, `A instead of B`, `A versus B`, `B, down from A`. */
export function changeAt(atoms: readonly Atom[], at: number): Match | null {
  if (lowerAt(atoms, at) === 'from') return fromTo(atoms, at);
  const first = levelAt(atoms, at);
  if (!first || isLabel(atoms, at, first.quantity)) return null;
  return arrows(atoms, at, first) ?? compared(atoms, at, first);
}

function fromTo(atoms: readonly Atom[], at: number): Match | null {
  const first = levelAfterApproximation(atoms, at + 1);
  if (!first) return null;
  const to = toAfter(atoms, first.next);
  if (to < 0) return null;
  const second = levelAfterApproximation(atoms, to + 1);
  if (!second || isSpan(atoms, at, first, second)) return null;
  return change(at, second.next);
}

function toAfter(atoms: readonly Atom[], from: number): number {
  for (let at = from; at <= from + BETWEEN_LIMIT; at++) {
    const word = atoms[at];
    if (!word) return -1;
    if (word.lower === 'to' || word.lower === 'into') return at;
    if (word.kind !== 'word' || /^(?:and|or|but|that|which|who|from|was|were|had)$/.test(word.lower))
      return -1;
  }
  return -1;
}

/** Years, versions, chapters and hours of the day run "from … to …" as well. */
function isSpan(atoms: readonly Atom[], at: number, first: Level, second: Level): boolean {
  if (first.full || second.full) return isLabel(atoms, at + 1, first.quantity) && !second.full;
  const [low, high] = [first.quantity?.numeral.value ?? 0, second.quantity?.numeral.value ?? 0];
  if (isYear(low) && isYear(high)) return true;
  return isLabel(atoms, at, first.quantity) || isOpeningHours(atoms, at, low, high);
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value < 2100;

/** "open from 9 to 5": small whole numbers with no word of change before them. */
const isOpeningHours = (atoms: readonly Atom[], at: number, low: number, high: number): boolean =>
  low <= 24 &&
  high <= 24 &&
  /^(?:open|opens|opened|work|works|worked|run|runs|ran|shift|shifts|on|daily|duty)$/.test(
    lowerAt(atoms, at - 1),
  );

function arrows(atoms: readonly Atom[], at: number, first: Level): Match | null {
  let next = first.next;
  while (ARROWS.has(lowerAt(atoms, next))) {
    const level = levelAfterApproximation(atoms, next + 1);
    if (!level) break;
    next = level.next;
  }
  return next === first.next ? null : change(at, next);
}

/** What stands between two compared levels, longest first. */
const COMPARISONS: readonly (readonly string[])[] = [
  [',', 'down', 'from'],
  [',', 'up', 'from'],
  ['down', 'from'],
  ['up', 'from'],
  ['rather', 'than'],
  ['instead', 'of'],
  ['compared', 'with'],
  ['compared', 'to'],
  ['as', 'against'],
  ['versus'],
  ['vs'],
  ['vs', '.'],
  ['against'],
];

function compared(atoms: readonly Atom[], at: number, first: Level): Match | null {
  for (const words of COMPARISONS) {
    if (lowerAt(atoms, first.next) !== words[0] || !phraseAt(atoms, first.next, ...words)) continue;
    const second = levelAfterPlan(atoms, first.next + words.length);
    if (second && (first.full || second.full || words.at(-1) === 'from')) return change(at, second.next);
  }
  if (lowerAt(atoms, first.next) !== 'to' || first.rough) return null;
  const second = levelAfterApproximation(atoms, first.next + 1);
  if (!second || !isStep(first, second)) return null;
  return change(at, second.next);
}

/** "instead of the planned 10". */
function levelAfterPlan(atoms: readonly Atom[], from: number): Level | null {
  const plan =
    /^(?:the|my|our|a)$/.test(lowerAt(atoms, from)) && atoms[from + 1]?.kind === 'word' ? from + 2 : from;
  return levelAfterApproximation(atoms, from) ?? (plan > from ? levelAt(atoms, plan) : null);
}

/** "30 a week to 5", "300 kg to 80 kg": a unit first. A unit only at the end makes a range, `20 to 25 percent`. */
const isStep = (first: Level, second: Level): boolean =>
  first.full &&
  first.quantity !== null &&
  second.quantity !== null &&
  (second.quantity.form === first.quantity.form ||
    second.quantity.form === 'bare' ||
    first.quantity.form === 'rate') &&
  first.quantity.form !== 'count' &&
  first.quantity.form !== 'rank';

const change = (from: number, next: number): Match => ({ from, next, form: 'change', strength: 5 });
