import { perReading } from '../per-reading.ts';
import type { Tag, Token } from '../sentence.ts';
import { MAGNITUDES } from './numbers.ts';
import { GLUED_UNITS } from './units.ts';

/**
 * The letters of the figure grammar. Tokens are cut for grammar ("26-bed" is one word); figures need the number inside,
 * its unit and its signs apart, so a sentence is read once more, finer.
 */
export interface Atom {
  /** `name`: digits that identify something and measure nothing, such as `S3`, `09:30`, `v2.1`. */
  readonly kind: 'word' | 'number' | 'ordinal' | 'score' | 'name' | 'sign';
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Class of the token that the atom stands in. */
  readonly tag: Tag;
  /** The first letter is a capital. */
  readonly capital: boolean;
  /** Of a number in digits; `NaN` for all else. */
  readonly value: number;
  /** What is glued to the digits: `k`, `ms`, `x`; magnitudes keep their case, as `m` and `M` differ. */
  readonly suffix: string;
}

/** Letters followed by digits (`EC2`, `GH-208`, `v2.3.1`), but not `sub-100` or `top-10`. */
const LETTERS_DIGITS = String.raw`(?!(?:sub|top|mid|under|over|non|a|an|the)-)\p{L}+-?\d[\p{L}\d]*(?:[.-]\d+)*`;

/** Digits in groups: clock times, dates, versions, telephone numbers, `9-to-5`. */
const DIGIT_GROUPS = String.raw`\d+(?:\.\d+)?/(?:5|10|100)(?!\d)|\d+(?:[:/]\d+)+|\d+(?:\.\d+){2,}|\d+(?:-\d+){2,}|\d+-to-\d+`;

/** `1,200.5+`, `½`, with the letters that are glued to it. */
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?[½¼¾]?\p{L}*\+?|[½¼¾]`;

const WORD = String.raw`\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*`;

const ATOM = new RegExp(`(${LETTERS_DIGITS}|${DIGIT_GROUPS})|(${NUMBER})|(${WORD})|->|=>|[^\\s]`, 'gu');

const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** A sentence as atoms, in the order of the text. Plain words and marks are taken as they stand. */
export const atomsOf = perReading(({ text, tokens }): readonly Atom[] => {
  const atoms: Atom[] = [];
  let read = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.start < read) continue;
    if (atoms.length >= ATOM_LIMIT) break;
    const { lower, start, end, tag } = token;
    const kind = plainKind(lower);
    if (kind && !continues(text, end)) {
      const capital = text.charCodeAt(start) !== lower.charCodeAt(0);
      atoms.push({ kind, lower, start, end, tag, capital, value: Number.NaN, suffix: '' });
      read = end;
    } else {
      read = runEnd(text, start);
      pushFine(atoms, text.slice(start, read), tokens, index);
    }
  }
  return atoms;
});

/** A sentence of more atoms than this is none, and only its beginning is read. */
const ATOM_LIMIT = 1500;

/** What a token is that need not be looked into; null where it holds a digit or a letter or mark that may mean more. */
function plainKind(lower: string): 'word' | 'sign' | null {
  if (lower.length === 1 && '.,;:!?()"'.includes(lower)) return 'sign';
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code < 97 || code > 122) return null;
  }
  return 'word';
}

/** True where the word or mark goes on behind a token's end: "S3", "sub-100", "it’s". */
function continues(text: string, at: number): boolean {
  const next = text.charCodeAt(at);
  return next === 39 || next === 45 || next === 8217 || (next >= 48 && next <= 57) || next > 127;
}

/** The end of what is written without a space. */
function runEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) > 32 && text.charCodeAt(at) !== 160) at++;
  return Math.max(at, from + 1);
}

/** Cuts what is written without a space, which begins with the token at `index`, into atoms. */
function pushFine(atoms: Atom[], run: string, tokens: readonly Token[], index: number): void {
  const base = tokens[index]?.start ?? 0;
  let token = index;
  for (const match of run.matchAll(ATOM)) {
    if (atoms.length >= ATOM_LIMIT) return;
    const [written, name, number, word] = match;
    const start = base + match.index;
    while ((tokens[token]?.end ?? Infinity) <= start) token++;
    const tag = tokens[token]?.tag ?? 'PUNCT';
    const { kind, value, suffix } =
      number === undefined
        ? { kind: kindOf(written, name, word), value: Number.NaN, suffix: '' }
        : numberIn(number);
    atoms.push({
      kind,
      lower: written.toLowerCase().replaceAll('’', "'"),
      start,
      end: start + written.length,
      tag: kind === 'sign' ? 'PUNCT' : tag,
      capital: /^\p{Lu}/u.test(written),
      value,
      suffix,
    });
  }
}

const kindOf = (written: string, name: string | undefined, word: string | undefined): Atom['kind'] =>
  name ? nameKind(written) : word ? 'word' : 'sign';

type Reading = Pick<Atom, 'kind' | 'value' | 'suffix'>;

/** A mark out of five, ten or a hundred is a score; other digits with a slash are dates and idioms. */
const nameKind = (written: string): 'name' | 'score' =>
  /^\d+(?:\.\d+)?\/(?:5|10|100)$/.test(written) ? 'score' : 'name';

function numberIn(written: string): Reading {
  const [, digits = '', vulgar = '', suffix = ''] = /^([\d,.]*)([½¼¾]?)(\p{L}*)\+?$/u.exec(written) ?? [];
  const value = Number(digits.replaceAll(',', '')) + (VULGAR.get(vulgar) ?? 0);
  const decade = suffix === 's' && /^(?:1[5-9]|20)\d0$/.test(digits);
  return { kind: decade ? 'name' : kindOfSuffix(suffix), value, suffix };
}

function kindOfSuffix(suffix: string): Reading['kind'] {
  if (suffix === '' || MAGNITUDES.has(suffix) || GLUED_UNITS.has(suffix)) return 'number';
  return /^(?:st|nd|rd|th)$/i.test(suffix) ? 'ordinal' : 'name';
}
