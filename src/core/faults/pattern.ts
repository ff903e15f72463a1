/** One pattern of `phrases.ts`: from its notation to slots, and the search from a word on. */
import type { SentenceReading } from '../language/sentence.ts';
import { baseForms } from './lemmas.ts';

/** A class is a set of base forms, or a test where the words cannot be listed. */
type WordClass = ReadonlySet<string> | ((word: string) => boolean);
export type WordClasses = Readonly<Record<string, WordClass>>;

/** What a pattern asks for at one place. */
export interface Slot {
  readonly optional: boolean;
  /** The most words that a gap takes; 0 for a slot of words. */
  readonly gap: number;
  /** Words compared with the token as it stands. */
  readonly exact: ReadonlySet<string>;
  /** Words compared with the base forms of the token. */
  readonly base: ReadonlySet<string>;
  readonly test: ((word: string) => boolean) | null;
}

/** A pattern as slots. What a slot asks for is compiled when a sentence first comes that far, which few do. */
export class Pattern {
  /** How many slots may be left out where it begins. */
  readonly optionalFirst: number;
  readonly #sources: readonly string[];
  readonly #classes: WordClasses;
  readonly #slots: Slot[] = [];

  constructor(source: string, classes: WordClasses) {
    this.#sources = source.split(' ');
    this.#classes = classes;
    this.optionalFirst = this.#sources.findIndex((slot) => !/^[?*]/.test(slot));
    if (this.optionalFirst < 0) throw new Error(`“${source}” asks for no word`);
    if (this.#sources.slice(0, this.optionalFirst).some((slot) => GAPS.has(slot)))
      throw new Error(`“${source}” begins with a gap`);
    for (const [, name = ''] of source.includes('@') ? source.matchAll(/@(\w+)/g) : [])
      if (!classes[name]) throw new Error(`there is no word class @${name}`);
  }

  /** Undefined behind the last slot. */
  slot(at: number): Slot | undefined {
    const source = this.#sources[at];
    return source === undefined ? undefined : (this.#slots[at] ??= compile(source, this.#classes));
  }
}

/** The end of a match whose slot `first` fits the token at `from`; -1 where the slots after it do not follow. */
export const endOfMatch = (reading: SentenceReading, pattern: Pattern, first: number, from: number): number =>
  matchSlots(reading, pattern, first + 1, from + 1);

/** True where a slot of words takes this one. */
export function fits(slot: Slot, word: string): boolean {
  if (slot.exact.has(word) || slot.test?.(word)) return true;
  if (slot.base.size === 0) return false;
  for (const form of baseForms(word)) if (slot.base.has(form)) return true;
  return false;
}

const GAPS: ReadonlyMap<string, number> = new Map([
  ['*', 4],
  ['**', 12],
]);
const NONE: ReadonlySet<string> = new Set();

function compile(source: string, classes: WordClasses): Slot {
  const optional = source.startsWith('?');
  const text = optional ? source.slice(1) : source;
  const gap = GAPS.get(text) ?? 0;
  if (gap > 0) return { optional: true, gap, exact: NONE, base: NONE, test: null };
  const whole = text.startsWith('@') ? classes[text.slice(1)] : undefined;
  if (whole && typeof whole !== 'function') return { optional, gap, exact: NONE, base: whole, test: null };
  const exact = new Set<string>();
  const base = new Set<string>();
  let test: Slot['test'] = null;
  for (const word of text.split('|')) {
    if (word.startsWith('@')) {
      const words = classes[word.slice(1)] ?? NONE;
      if (typeof words === 'function') test = words;
      else for (const one of words) base.add(one);
    } else if (word.startsWith('~')) base.add(word.slice(1));
    else exact.add(word);
  }
  return { optional, gap, exact, base: base.size > 0 ? base : NONE, test };
}

function matchSlots(reading: SentenceReading, pattern: Pattern, next: number, at: number): number {
  const slot = pattern.slot(next);
  if (!slot) return at;
  if (slot.gap > 0) {
    for (let skipped = 0; skipped <= slot.gap; skipped++) {
      const end = matchSlots(reading, pattern, next + 1, at + skipped);
      if (end >= 0) return end;
      if (isBoundary(reading, at + skipped)) return -1;
    }
    return -1;
  }
  const token = reading.tokens[at];
  if (token && fits(slot, token.lower)) {
    const end = matchSlots(reading, pattern, next + 1, at + 1);
    if (end >= 0) return end;
  }
  return slot.optional ? matchSlots(reading, pattern, next + 1, at) : -1;
}

const isBoundary = (reading: SentenceReading, at: number): boolean => {
  const token = reading.tokens[at];
  return !token || (token.tag === 'PUNCT' && /^[.;:!?—–]$/.test(token.text));
};
