/** Parts of a whole: "4 of 15", "one in five", "two thirds", "half the team", "every fourth visitor". */
import { words } from '../lexicon.ts';
import type { Atom } from './atoms.ts';
import { lowerAt, type Match, oncePerPlace, phraseAt } from './match.ts';
import { countedNoun } from './nouns.ts';
import { FRACTIONS, ORDINAL_WORDS } from './numbers.ts';
import { type Numeral, numeralAt } from './numeral.ts';
import { TIME_NOUNS } from './units.ts';

const share = (from: number, next: number): Match => ({ from, next, form: 'ratio', strength: 4 });

/** Reads the part of a whole that begins at `at`. */
export const shareAt = oncePerPlace(read);

function read(atoms: readonly Atom[], at: number): Match | null {
  const atom = atoms[at];
  if (!atom) return null;
  if (atom.kind === 'score') return { from: at, next: at + 1, form: 'rank', strength: 3 };
  if (atom.lower === 'every') return everyNth(atoms, at);
  if (atom.lower === 'half') return halfAt(atoms, at, at);
  const numeral = numeralAt(atoms, at);
  return (numeral && (outOf(atoms, at, numeral) ?? ofThem(atoms, at, numeral))) ?? fractionAt(atoms, at);
}

/** Words that open a noun phrase. */
const OWNERS = words('the our my his her their its those these a');

/** "4 of 15 shops", "six of the eight", "eighteen out of thirty", "one in five", "8 out of 10". */
function outOf(atoms: readonly Atom[], from: number, numeral: Numeral): Match | null {
  if (numeral.written === 'rough' || numeral.unit !== '') return null;
  let at = numeral.next;
  if (phraseAt(atoms, at, '-', 'in', '-')) at++;
  else at = unitEnd(atoms, numeral);
  const link = phraseAt(atoms, at, 'out', 'of') ? 2 : /^(?:of|in)$/.test(lowerAt(atoms, at)) ? 1 : 0;
  if (link === 0) return null;
  let whole = at + link;
  while (lowerAt(atoms, whole) === '-') whole++;
  if (
    link === 1 &&
    lowerAt(atoms, at) === 'in' &&
    OWNERS.has(lowerAt(atoms, whole)) &&
    lowerAt(atoms, whole) !== 'a'
  )
    return null;
  if (OWNERS.has(lowerAt(atoms, whole)) && !numeralAt(atoms, whole)) whole++;
  if (/^(?:other|remaining|first|last|original)$/.test(lowerAt(atoms, whole))) whole++;
  const second = numeralAt(atoms, whole);
  if (!second || second.unit !== '' || second.value < numeral.value || isTwoOfTwo(numeral, second))
    return null;
  if (lowerAt(atoms, at) === 'in' && isTimeAfter(atoms, second.next)) return null;
  if (lowerAt(atoms, at) === 'in' && second.value >= 1900 && second.value < 2100) return null;
  return share(from, countedNoun(atoms, second, 0)?.next ?? second.next);
}

/** "four days out of five": the unit may stand before the whole. */
function unitEnd(atoms: readonly Atom[], numeral: Numeral): number {
  const end = countedNoun(atoms, numeral, 0)?.next ?? numeral.next;
  return phraseAt(atoms, end, 'out', 'of') ? end : numeral.next;
}

/** "six of them", "eight of my own drawings"; "one of the engineers" and "the two of us" measure nothing. */
function ofThem(atoms: readonly Atom[], from: number, numeral: Numeral): Match | null {
  if (!(numeral.value > 1) || numeral.unit !== '' || lowerAt(atoms, numeral.next) !== 'of') return null;
  if (/^(?:the|you|any|just|only)$/.test(lowerAt(atoms, from - 1))) return null;
  const whole = atoms[numeral.next + 1];
  if (whole === undefined || FRACTIONS.has(lowerAt(atoms, numeral.next - 1))) return null;
  if (whole.lower === 'the' && numeral.value === 2) return null;
  if (/^(?:them|us|these|those)$/.test(whole.lower))
    return whole.lower === 'us' && numeral.value === 2 ? null : share(from, numeral.next + 2);
  return OWNERS.has(whole.lower) && whole.lower !== 'a'
    ? share(from, phraseEnd(atoms, numeral.next + 2))
    : null;
}

/** "one of the two developers" picks one out and measures nothing. */
const isTwoOfTwo = (part: Numeral, whole: Numeral): boolean => part.value === 1 && whole.value < 4;

const isTimeAfter = (atoms: readonly Atom[], at: number): boolean =>
  TIME_NOUNS.has(lowerAt(atoms, at)) || TIME_NOUNS.has(lowerAt(atoms, at).replace(/s$/, ''));

/** "a third of", "two fifths", "a tenth", "three quarters of": with "a", only where something is divided. */
function fractionAt(atoms: readonly Atom[], from: number): Match | null {
  const article = /^(?:a|an|one)$/.test(lowerAt(atoms, from));
  const numeral = article ? null : numeralAt(atoms, from);
  if (!article && !numeral) return null;
  let at = article ? from + 1 : (numeral?.next ?? from);
  if (lowerAt(atoms, at) === '-') at++;
  const name = lowerAt(atoms, at);
  if (!FRACTIONS.has(name)) return null;
  if (!article && !name.endsWith('s')) return null;
  if (name.startsWith('quarter') && isTimeQuarter(atoms, from, at)) return null;
  if (article && isOrdinalUse(atoms, at) && !isApproximate(atoms, from, at)) return null;
  if (
    lowerAt(atoms, at + 1) === 'of' &&
    /^an?$/.test(lowerAt(atoms, at + 2)) &&
    TIME_NOUNS.has(lowerAt(atoms, at + 3))
  ) {
    return { from, next: at + 4, form: 'duration', strength: 3 };
  }
  return share(from, wholeEnd(atoms, at + 1));
}

/** "a quarter late", "a quarter past four", "two quarters later" tell time. */
function isTimeQuarter(atoms: readonly Atom[], from: number, at: number): boolean {
  const next = lowerAt(atoms, at + 1);
  const dividesSomething = next === 'of' || next === 'more' || next === 'fewer' || next === 'less';
  return !dividesSomething && !/^(?:by|almost|nearly|about|than)$/.test(lowerAt(atoms, from - 1));
}

/** "a third person": the next one, not a share. */
function isOrdinalUse(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at + 1];
  if (next?.kind !== 'word' || next.tag === 'PRON') return false;
  return !/^(?:of|more|fewer|less|lower|higher|faster|in|on|off|over|within|while|and|or|but|to|at|by|during|after|before|which|that|as|when|from)$/.test(
    next.lower,
  );
}

/** "about a third had left": nobody is about the third. */
const isApproximate = (atoms: readonly Atom[], from: number, at: number): boolean =>
  /^(?:about|nearly|almost|roughly|around)$/.test(lowerAt(atoms, from - 1)) &&
  /^(?:AUX|VERB)$/.test(atoms[at + 1]?.tag ?? '');

/** "half the crew", "half of it", "nearly half", "by half", "half as long". */
function halfAt(atoms: readonly Atom[], from: number, at: number): Match | null {
  const before = lowerAt(atoms, from - 1);
  const next = lowerAt(atoms, at + 1);
  if (/^(?:first|second|other|better|latter|back)$/.test(before)) return null;
  if (OWNERS.has(next) && next !== 'a') return share(from, phraseEnd(atoms, at + 2));
  if (next === 'of') return share(from, wholeEnd(atoms, at + 1));
  if (next === 'as') return { from, next: at + 3, form: 'multiplier', strength: 4 };
  if (
    /^(?:by|in|nearly|almost|about|over|than|roughly|around)$/.test(before) &&
    !/^(?:an?|hour|term|time|past|way)$/.test(next) &&
    next !== '-'
  ) {
    return share(from, at + 1);
  }
  return null;
}

/** "of the alerts", "of its trees", "more books": the whole that is divided, as far as it is plain. */
function wholeEnd(atoms: readonly Atom[], at: number): number {
  if (/^(?:more|fewer|less|lower|higher|faster)$/.test(lowerAt(atoms, at))) {
    const noun = countedNoun(atoms, { next: at + 1, value: 2, written: 'words', unit: '' }, 0);
    return noun?.next ?? at + 1;
  }
  if (lowerAt(atoms, at) !== 'of') return at;
  const start = OWNERS.has(lowerAt(atoms, at + 1)) ? at + 2 : at + 1;
  if (start === at + 1 && atoms[start]?.tag === 'PRON') return at + 2;
  const end = phraseEnd(atoms, start);
  return end > start ? end : at;
}

/** The end of a short noun phrase; the word before it where there is none. */
function phraseEnd(atoms: readonly Atom[], start: number): number {
  let end = start;
  for (let at = start; at < start + 4; at++) {
    const atom = atoms[at];
    if (atom?.kind !== 'word') break;
    if (atom.tag === 'NOUN' || atom.tag === 'PROPN') end = at + 1;
    else if (end > start || atom.tag !== 'ADJ') break;
  }
  return end;
}

/** "every fourth visitor", "every sixth jar"; "every second week" is a rhythm and goes as one too. */
function everyNth(atoms: readonly Atom[], at: number): Match | null {
  const ordinal = atoms[at + 1];
  if (
    !ordinal ||
    !(ORDINAL_WORDS.has(ordinal.lower) || ordinal.kind === 'ordinal') ||
    /^(?:first|last)$/.test(ordinal.lower)
  )
    return null;
  const noun = atoms[at + 2];
  return noun?.kind === 'word' ? share(at, at + 3) : null;
}
