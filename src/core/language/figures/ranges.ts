import type { Atom } from './atoms.ts';
import { lowerAt, type Match } from './match.ts';
import { type Quantity, quantityAt } from './quantity.ts';

const isUnit = (quantity: Quantity | null): quantity is Quantity =>
  quantity !== null && quantity.form !== 'bare';

/** A level that is known between two ends: "between 6 and 9 percent", "5-7 days", "20 to 25 loaves". */
export function rangeAt(atoms: readonly Atom[], at: number): Match | null {
  if (lowerAt(atoms, at) === 'between') return betweenAnd(atoms, at);
  const low = quantityAt(atoms, at);
  if (!low || !/^(?:-|–|—|to|or)$/.test(lowerAt(atoms, low.next))) return null;
  if (low.form !== 'bare' && low.form !== 'money') return null;
  const high = quantityAt(atoms, low.next + 1);
  if (!isUnit(high) || high.numeral.written === 'rough') return null;
  if (!(high.numeral.value > low.numeral.value)) return null;
  return { from: at, next: high.next, form: 'range', strength: 3 };
}

function betweenAnd(atoms: readonly Atom[], at: number): Match | null {
  const low = quantityAt(atoms, at + 1);
  if (!low || lowerAt(atoms, low.next) !== 'and') return null;
  const high = quantityAt(atoms, low.next + 1);
  if (!high || (!isUnit(low) && !isUnit(high))) return null;
  return { from: at, next: high.next, form: 'range', strength: 3 };
}
