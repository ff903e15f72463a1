import { type Atom, atomsOf } from './figures/atoms.ts';
import { CURRENCY_SIGNS } from './figures/units.ts';
import type { SentenceReading } from './sentence.ts';

/**
 * Words as they are said, which written figures hide: "$3M" is three, "99.95%" five, "Q3" two. "And" within numbers is
 * not counted, and acronyms count as one word.
 */
export function spokenWords(reading: SentenceReading): number {
  const { text, tokens } = reading;
  if (!HIDING.test(text)) return text.match(WORDS)?.length ?? 0;
  let words = 0;
  let previous: Atom | undefined;
  for (const atom of atomsOf(reading)) {
    words += wordsIn(atom, previous);
    previous = atom;
  }
  // Only the beginning of an endless sentence is read finely.
  const end = previous?.end ?? 0;
  for (let at = tokens.length - 1; (tokens[at]?.start ?? -1) >= end; at--) {
    if (tokens[at]?.tag !== 'PUNCT') words++;
  }
  return words;
}

/** What hides words: digits, and signs that are read aloud. */
const HIDING = /[\d%‰°+=~≈<>&@#×→⇒½¼¾$€£¥₹]/;

const WORDS = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;

function wordsIn(atom: Atom, previous: Atom | undefined): number {
  switch (atom.kind) {
    case 'word':
      return 1;
    case 'number':
      return wordsInNumber(atom, CURRENCY_SIGNS.has(previous?.lower ?? ''));
    case 'sign':
      return SAID_SIGNS.has(atom.lower) ? 1 : 0;
    default:
      return wordsInName(atom.lower);
  }
}

/** Signs that are read aloud: "percent", "dollars", "to", "and", "plus", "about". */
const SAID_SIGNS: ReadonlySet<string> = new Set([
  ...CURRENCY_SIGNS,
  '%',
  '‰',
  '°',
  '+',
  '=',
  '~',
  '≈',
  '<',
  '>',
  '&',
  '@',
  '#',
  '×',
  '→',
  '->',
  '=>',
  '⇒',
]);

function wordsInNumber(atom: Atom, money: boolean): number {
  const { suffix } = atom.number ?? { suffix: '' };
  if (suffix === '' && /^\d{1,3}$/.test(atom.lower)) return wordsInInteger(atom.lower);
  const [whole = '', decimals = ''] = atom.lower
    .replaceAll(',', '')
    .replace(/[^\d.]*$/, '')
    .split('.');
  const glued = suffix === '' ? 0 : 1;
  const plus = atom.lower.endsWith('+') ? 1 : 0;
  const vulgar = /[½¼¾]/.test(atom.lower) ? 3 : 0;
  const year = !money && glued === 0 && decimals === '' && !atom.lower.includes(',');
  return (
    (year && isYear(whole) ? wordsInYear(Number(whole)) : wordsInInteger(whole)) +
    decimalWords(decimals, money && glued === 0) +
    glued +
    plus +
    vulgar
  );
}

/** "11.60" in money is "eleven … sixty"; elsewhere each decimal is a word after "point". */
function decimalWords(decimals: string, money: boolean): number {
  if (decimals === '') return 0;
  return money && decimals.length === 2 ? wordsInInteger(decimals) : 1 + decimals.length;
}

const isYear = (digits: string): boolean => /^(?:1[1-9]|20)\d\d$/.test(digits);

/** "nineteen eighty-four", "nineteen hundred", "nineteen oh five", "two thousand five", "twenty nineteen". */
function wordsInYear(year: number): number {
  if (year % 100 === 0) return 2;
  return year % 100 < 10 ? 3 : 2;
}

/** A number longer than this is read out digit by digit. */
const DIGIT_LIMIT = 15;

/** Cardinals: "four hundred" is two words, "twenty-six" one, "two thousand three hundred" four. */
function wordsInInteger(digits: string): number {
  if (digits === '') return 0;
  if (digits.length > DIGIT_LIMIT) return digits.length;
  let rest = Number(digits);
  if (rest === 0) return 1;
  let words = 0;
  for (let group = 0; rest > 0; group++) {
    const three = rest % 1000;
    if (three > 0) words += (three >= 100 ? 2 : 0) + (three % 100 > 0 ? 1 : 0) + (group > 0 ? 1 : 0);
    rest = Math.floor(rest / 1000);
  }
  return words;
}

/** "S3" is "S three", "09:30" "nine thirty", "v2.1" "v two point one": runs of letters, and numbers as they are said. */
function wordsInName(name: string): number {
  let words = 0;
  for (const [run] of name.matchAll(/\d+|\p{L}+|\.(?=\d)/gu))
    words += /^\d/.test(run) ? wordsInInteger(run) : 1;
  return /^\d+(?:st|nd|rd|th)$/.test(name) ? words - 1 : words;
}
