import type { Atom } from './atoms.ts';
import { lowerAt, type Match, phraseAt } from './match.ts';
import { countedNoun } from './nouns.ts';
import { ORDINAL_WORDS } from './numbers.ts';
import { numeralAt } from './numeral.ts';

const rank = (from: number, next: number): Match => ({ from, next, form: 'rank', strength: 3 });

/** A place among others: "top 5%", "second of 12", "#3 of 40 branches". */
export function rankAt(atoms: readonly Atom[], at: number): Match | null {
  const word = lowerAt(atoms, at);
  if (word === 'top' || word === 'bottom') return topAt(atoms, at);
  if (word === '#') return amongAt(atoms, at, at + 2);
  if (ORDINAL_WORDS.has(word) || atoms[at]?.kind === 'ordinal') return amongAt(atoms, at, at + 1);
  return null;
}

function topAt(atoms: readonly Atom[], at: number): Match | null {
  const start = lowerAt(atoms, at + 1) === '-' ? at + 2 : at + 1;
  const numeral = numeralAt(atoms, start);
  if (!numeral) return null;
  return rank(at, /^(?:%|percent)$/.test(lowerAt(atoms, numeral.next)) ? numeral.next + 1 : numeral.next);
}

function amongAt(atoms: readonly Atom[], from: number, link: number): Match | null {
  const whole = phraseAt(atoms, link, 'out', 'of') ? link + 2 : lowerAt(atoms, link) === 'of' ? link + 1 : -1;
  if (whole < 0) return null;
  const numeral = numeralAt(atoms, whole);
  if (!numeral) return null;
  return rank(from, countedNoun(atoms, numeral, 0)?.next ?? numeral.next);
}
