/** One pattern of `phrases.ts`: from its notation to slots, and the search from a word on. */
import type { Token } from '../language/sentence.ts';
import { baseForms } from './lemmas.ts';

/** A class is a set of base forms, or a test where the words cannot be listed. */
type WordClass = ReadonlySet<string> | ((word: string) => boolean);
export type WordClasses = Readonly<Record<string, WordClass>>;

/** What a pattern asks for at one place. */
export interface Slot {
  readonly optional: boolean;
  /** The most words that a gap takes; 0 for a slot of words. */
  readonly gap: number;
  /** Words compared with the token as it stands; of many slots it is one word. */
  readonly only: string | null;
  readonly exact: ReadonlySet<string> | null;
  /** Words compared with the base forms of the token, and whole classes of them. */
  readonly base: ReadonlySet<string> | null;
  readonly classes: readonly ReadonlySet<string>[];
  readonly test: ((word: string) => boolean) | null;
}

/** A pattern as slots. What a slot asks for is compiled when a sentence first comes that far, which few do. */
export class Pattern {
  /** How many slots may be left out where it begins. */
  readonly optionalFirst: number;
  readonly #source: string;
  readonly #classes: WordClasses;
  #sources: readonly string[] | undefined;
  readonly #slots: (Slot | undefined)[] = [];

  constructor(source: string, classes: WordClasses) {
    this.#source = source;
    this.#classes = classes;
    let optional = 0;
    for (let at = 0; source.startsWith('?', at); at = source.indexOf(' ', at) + 1) {
      if (!source.includes(' ', at)) throw new Error(`“${source}” asks for no word`);
      if (source.startsWith(' *', source.indexOf(' ', at))) throw new Error(`“${source}” begins with a gap`);
      optional++;
    }
    if (source.startsWith('*')) throw new Error(`“${source}” begins with a gap`);
    this.optionalFirst = optional;
    for (const [, name = ''] of source.includes('@') ? source.matchAll(/@(\w+)/g) : [])
      if (!classes[name]) throw new Error(`there is no word class @${name}`);
  }

  /** The numbers that it asks for by name. */
  numbers(): readonly string[] {
    return /\d/.test(this.#source) ? (this.#source.match(/[^ |?~]*\d(?=[ |]|$)/g) ?? []) : [];
  }

  /** The words of a slot where it asks for nothing but words as they stand. */
  plainWords(at: number): readonly string[] | null {
    const source = this.#sourceAt(at);
    if (source === undefined || /[~@*]/.test(source)) return null;
    return (source.startsWith('?') ? source.slice(1) : source).split('|');
  }

  /** Undefined behind the last slot. */
  slot(at: number): Slot | undefined {
    const known = this.#slots[at];
    if (known) return known;
    const source = this.#sourceAt(at);
    return source === undefined ? undefined : (this.#slots[at] = slotOf(source, this.#classes));
  }

  #sourceAt(at: number): string | undefined {
    return (this.#sources ??= this.#source.split(' '))[at];
  }
}

/** The end of a match whose slot `first` fits the token at `from`; -1 where the slots after it do not follow. */
export const endOfMatch = (tokens: readonly Token[], pattern: Pattern, first: number, from: number): number =>
  matchSlots(tokens, pattern, first + 1, from + 1);

/** True where a slot of words takes this one. */
export function fits(slot: Slot, word: string): boolean {
  if (slot.only === word || slot.exact?.has(word) || slot.test?.(word)) return true;
  if (!slot.base && slot.classes.length === 0) return false;
  for (const form of baseForms(word)) {
    if (slot.base?.has(form)) return true;
    for (const words of slot.classes) if (words.has(form)) return true;
  }
  return false;
}

const GAPS: ReadonlyMap<string, number> = new Map([
  ['*', 4],
  ['**', 12],
]);

/** Slots by their notation: patterns that ask for the same share one. */
const plainSlots = new Map<string, Slot>();
const slotsWithClasses = new WeakMap<WordClasses, Map<string, Slot>>();

function slotOf(source: string, classes: WordClasses): Slot {
  let slots: Map<string, Slot> | undefined = plainSlots;
  if (source.includes('@')) {
    slots = slotsWithClasses.get(classes);
    if (!slots) slotsWithClasses.set(classes, (slots = new Map()));
  }
  let slot = slots.get(source);
  if (!slot) slots.set(source, (slot = compile(source, classes)));
  return slot;
}

function compile(source: string, classes: WordClasses): Slot {
  const optional = source.startsWith('?');
  const text = optional ? source.slice(1) : source;
  const gap = GAPS.get(text) ?? 0;
  if (gap > 0) return { optional: true, gap, only: null, exact: null, base: null, classes: [], test: null };
  const exact = new Set<string>();
  const base = new Set<string>();
  const whole: ReadonlySet<string>[] = [];
  let test: Slot['test'] = null;
  for (const word of text.split('|')) {
    if (word.startsWith('@')) {
      const words = classes[word.slice(1)];
      if (typeof words === 'function') test = words;
      else if (words) whole.push(words);
    } else if (word.startsWith('~')) base.add(word.slice(1));
    else exact.add(word);
  }
  const [only = null] = exact.size === 1 ? exact : [];
  return {
    optional,
    gap,
    only,
    exact: exact.size > 1 ? exact : null,
    base: base.size > 0 ? base : null,
    classes: whole,
    test,
  };
}

/** The end of what the slots from `next` on match at a token; -1 where they do not. */
function matchSlots(tokens: readonly Token[], pattern: Pattern, next: number, at: number): number {
  const slot = pattern.slot(next);
  if (!slot) return at;
  if (slot.gap > 0) return matchGap(tokens, pattern, next + 1, at, slot.gap);
  const token = tokens[at];
  if (token && fits(slot, token.lower)) {
    const end = matchSlots(tokens, pattern, next + 1, at + 1);
    if (end >= 0) return end;
  }
  return slot.optional ? matchSlots(tokens, pattern, next + 1, at) : -1;
}

/** The same behind up to `most` words of any kind. */
function matchGap(
  tokens: readonly Token[],
  pattern: Pattern,
  next: number,
  from: number,
  most: number,
): number {
  const slot = pattern.slot(next);
  const awaited = slot?.optional ? undefined : slot;
  for (let at = from; at <= from + most; at++) {
    const token = tokens[at];
    if (!awaited || (token && fits(awaited, token.lower))) {
      const end = awaited
        ? matchSlots(tokens, pattern, next + 1, at + 1)
        : matchSlots(tokens, pattern, next, at);
      if (end >= 0) return end;
    }
    if (!token || isBoundary(token)) return -1;
  }
  return -1;
}

const isBoundary = ({ tag, text }: Token): boolean => tag === 'PUNCT' && BOUNDARIES.has(text);

const BOUNDARIES: ReadonlySet<string> = new Set('.;:!?—–');
