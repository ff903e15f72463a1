/** People counted as a whole and then one by one: "twelve of us: 8 engineers, 3 designers and a manager". */
import { isPerson } from '../lexicon.ts';
import { perReading } from '../per-reading.ts';
import { type Atom, atomsOf } from './atoms.ts';
import { lowerAt, phraseAt } from './match.ts';
import { countedNoun } from './nouns.ts';
import { numeralAt } from './numeral.ts';
import { GROUPS } from './quantity.ts';

/** A whole and the parts that a sentence gives for it; offsets count from the sentence's start. */
export interface HeadCount {
  /** The number of the whole, as it is written. */
  readonly start: number;
  readonly end: number;
  readonly whole: number;
  readonly parts: readonly number[];
  /** The speaker is named among the parts. */
  readonly withMe: boolean;
  /** "of us": the speaker is one of the whole. */
  readonly ofUs: boolean;
}

/** The head counts of a sentence that are told to the last person: every word of the list is understood. */
export const headCountsIn = perReading((reading): readonly HeadCount[] => {
  if (!/[:(—–]/.test(reading.text)) return [];
  const atoms = atomsOf(reading);
  const counts: HeadCount[] = [];
  for (const [at, { lower }] of atoms.entries()) {
    if (!OPENERS.has(lower)) continue;
    const whole = wholeBefore(atoms, at);
    const list = whole && partsFrom(atoms, at + 1, lower === '(' ? ')' : lower);
    if (list && list.parts.length > 1) counts.push({ ...whole, ...list });
  }
  return counts;
});

/** What opens the list of the parts. */
const OPENERS = new Set([':', '(', '—', '–']);

/** A whole is short: "twelve of us", "a team of 12", "14 hotel staff". */
const WHOLE_LIMIT = 4;

type Whole = Pick<HeadCount, 'start' | 'end' | 'whole' | 'ofUs'>;

function wholeBefore(atoms: readonly Atom[], sign: number): Whole | null {
  for (let at = sign - 1; at >= Math.max(0, sign - WHOLE_LIMIT); at--) {
    const numeral = numeralAt(atoms, at);
    if (!numeral || numeral.written === 'rough' || numeral.unit !== '' || numeral.next > sign) continue;
    const ofUs = phraseAt(atoms, numeral.next, 'of', 'us') && numeral.next + 2 === sign;
    const ofTeam =
      numeral.next === sign && lowerAt(atoms, at - 1) === 'of' && GROUPS.has(lowerAt(atoms, at - 2));
    const people = countedNoun(atoms, numeral, 0)?.next === sign && isPerson(lowerAt(atoms, sign - 1));
    if (!ofUs && !ofTeam && !people) return null;
    const [first, last] = [atoms[at], atoms[numeral.next - 1]];
    return first && last ? { start: first.start, end: last.end, whole: numeral.value, ofUs } : null;
  }
  return null;
}

type List = Pick<HeadCount, 'parts' | 'withMe'>;

/** Reads "8 engineers, 3 designers and a manager" up to the end; null where anything else stands in it. */
function partsFrom(atoms: readonly Atom[], from: number, closing: string): List | null {
  const parts: number[] = [];
  let withMe = false;
  let isLast = false;
  for (let at = from; ;) {
    const part = partAt(atoms, at);
    if (!part) return null;
    parts.push(part.number);
    withMe ||= part.isMe;
    const mark = lowerAt(atoms, part.next);
    if (mark === '' || mark === '.' || mark === ';' || mark === closing)
      return isLast ? { parts, withMe } : null;
    const comma = mark === ',' ? 1 : 0;
    const and = AND.has(lowerAt(atoms, part.next + comma)) ? 1 : 0;
    if (comma + and === 0 || isLast) return null;
    isLast = and > 0;
    at = part.next + comma + and;
  }
}

const AND = new Set(['and', '&', 'plus']);

interface HeadPart {
  readonly next: number;
  readonly number: number;
  readonly isMe: boolean;
}

function partAt(atoms: readonly Atom[], at: number): HeadPart | null {
  const word = lowerAt(atoms, at);
  if (word === 'me' || word === 'myself' || word === 'i') return { next: at + 1, number: 1, isMe: true };
  const isOne = word === 'a' || word === 'an';
  const numeral = isOne
    ? ({ next: at + 1, value: 1, written: 'words', unit: '' } as const)
    : numeralAt(atoms, at);
  if (!numeral || !Number.isInteger(numeral.value) || numeral.unit !== '') return null;
  const noun = countedNoun(atoms, numeral, 0);
  if (!noun || noun.time || !isPerson(lowerAt(atoms, noun.next - 1))) return null;
  return { next: noun.next, number: numeral.value, isMe: false };
}
