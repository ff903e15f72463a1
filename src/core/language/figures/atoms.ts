import type { SentenceReading, Token } from '../sentence.ts';
import { MAGNITUDES } from './numbers.ts';
import { GLUED_UNITS } from './units.ts';

/**
 * The letters of the figure grammar. Tokens are cut for grammar ("26-bed" is one word); figures need the number inside,
 * its unit and its signs apart, so a sentence is read once more, finer. Plain words and marks are taken as they stand.
 */
export interface Atom extends Omit<Token, 'kind'> {
  /** `name`: digits that identify something and measure nothing, such as `S3`, `09:30`, `v2.1`; no atom is `mixed`. */
  readonly kind: Token['kind'] | 'ordinal' | 'score' | 'name';
  /** Of a number in digits alone. */
  readonly number?: Digits | undefined;
}

interface Digits {
  readonly value: number;
  /** What is glued to them: `k`, `ms`, `x`; magnitudes keep their case, as `m` and `M` differ. */
  readonly suffix: string;
}

/** The first letter is a capital. */
export const isCapital = ({ text }: Atom): boolean => /^\p{Lu}/u.test(text);

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

/** The atoms of the sentence that was asked for last: whoever needs them asks right away, and they are many to keep. */
let last: readonly Atom[] = [];
let lastOf: readonly Token[] = [];

/** A sentence as atoms, in the order of the text. */
export function atomsOf({ text, tokens }: Pick<SentenceReading, 'text' | 'tokens'>): readonly Atom[] {
  if (lastOf !== tokens) {
    last = cut(text, tokens);
    lastOf = tokens;
  }
  return last;
}

function cut(text: string, tokens: readonly Token[]): readonly Atom[] {
  const atoms: Atom[] = [];
  let read = 0;
  for (let index = 0; index < tokens.length && atoms.length < ATOM_LIMIT; index++) {
    const token = tokens[index];
    if (!token || token.start < read) continue;
    if (token.kind === 'number') atoms.push(wholeNumber(token));
    else if (token.kind !== 'mixed') atoms.push(token);
    else {
      read = runEnd(text, token.start);
      pushFine(atoms, text.slice(token.start, read), tokens, index);
    }
  }
  return atoms;
}

const wholeNumber = ({ text, lower, start, end, tag }: Token): Atom => ({
  kind: 'number',
  text,
  lower,
  start,
  end,
  tag,
  number: { value: Number(text), suffix: '' },
});

/** A sentence of more atoms than this is none, and only its beginning is read. */
const ATOM_LIMIT = 1500;

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
    const digits = number === undefined ? undefined : digitsIn(number);
    const kind =
      digits === undefined || number === undefined ? kindOf(written, name, word) : numberKind(number, digits);
    atoms.push({
      kind,
      text: written,
      lower: written.toLowerCase().replaceAll('’', "'"),
      start,
      end: start + written.length,
      tag: kind === 'sign' ? 'PUNCT' : tag,
      number: digits,
    });
  }
}

const kindOf = (written: string, name: string | undefined, word: string | undefined): Atom['kind'] =>
  name ? nameKind(written) : word ? 'word' : 'sign';

/** A mark out of five, ten or a hundred is a score; other digits with a slash are dates and idioms. */
const nameKind = (written: string): 'name' | 'score' =>
  /^\d+(?:\.\d+)?\/(?:5|10|100)$/.test(written) ? 'score' : 'name';

function digitsIn(written: string): Digits {
  const [, digits = '', vulgar = '', suffix = ''] = /^([\d,.]*)([½¼¾]?)(\p{L}*)\+?$/u.exec(written) ?? [];
  return { value: Number(digits.replaceAll(',', '')) + (VULGAR.get(vulgar) ?? 0), suffix };
}

/** "1980s" is the name of a decade. */
const numberKind = (written: string, { suffix }: Digits): Atom['kind'] =>
  suffix === 's' && /^(?:1[5-9]|20)\d0s/.test(written) ? 'name' : kindOfSuffix(suffix);

function kindOfSuffix(suffix: string): Atom['kind'] {
  if (suffix === '' || MAGNITUDES.has(suffix) || GLUED_UNITS.has(suffix)) return 'number';
  return /^(?:st|nd|rd|th)$/i.test(suffix) ? 'ordinal' : 'name';
}
