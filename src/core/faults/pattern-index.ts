/** Finds the few patterns worth trying at a place, out of those of every set, by the two words that stand there. */
import { Cache } from '../cache.ts';
import { isNumber } from '../language/morphology.ts';
import { baseForms } from './lemmas.ts';
import { fits, type Pattern, type Slot } from './pattern.ts';

/** A pattern from the slot on with which it may begin, and the set that it belongs to. */
export interface Beginning<Owner> {
  readonly set: Owner;
  readonly pattern: Pattern;
  readonly first: number;
}

/** The patterns that one word begins, by the word behind it. */
class Beginnings<Owner> {
  /** Those whose second slot is the same, which is asked once for all of them. */
  readonly #bySlot = new Map<Slot | undefined, Beginning<Owner>[]>();
  readonly #known = new Cache<readonly Beginning<Owner>[]>(MOST_WORDS);

  constructor(beginnings: Iterable<Beginning<Owner>>) {
    for (const beginning of beginnings) this.#add(beginning, beginning.first + 1);
  }

  /** A slot that may be left out lets the word pass to the slot after it. */
  #add(beginning: Beginning<Owner>, at: number): void {
    const slot = beginning.pattern.slot(at);
    const isOpen = !slot || slot.gap > 0;
    push(this.#bySlot, isOpen ? undefined : slot, beginning);
    if (!isOpen && slot.optional) this.#add(beginning, at + 1);
  }

  before(next: string): readonly Beginning<Owner>[] {
    return this.#known.get(next) ?? this.#known.set(next, this.#lookUp(next));
  }

  #lookUp(next: string): readonly Beginning<Owner>[] {
    const found = new Set<Beginning<Owner>>();
    for (const [slot, beginnings] of this.#bySlot)
      if (!slot || fits(slot, next)) for (const beginning of beginnings) found.add(beginning);
    return [...found];
  }
}

/** Patterns by their first word, and those of one first word by their second. */
export class PatternIndex<Owner extends { readonly patterns: readonly Pattern[] }> {
  readonly #exact = new Map<string, Beginning<Owner>[]>();
  readonly #base = new Map<string, Beginning<Owner>[]>();
  /** By whole classes of words, which patterns share: to enter each of their words would take longer than to ask them. */
  readonly #classes = new Map<ReadonlySet<string>, Beginning<Owner>[]>();
  readonly #tests = new Map<(word: string) => boolean, Beginning<Owner>[]>();
  readonly #known = new Cache<Beginnings<Owner> | null>(MOST_WORDS);
  /** The numbers that patterns name, as in "24/7". */
  readonly #numbers = new Set<string>();

  constructor(sets: readonly Owner[]) {
    for (const set of sets)
      for (const pattern of set.patterns) {
        for (let first = 0; first <= pattern.optionalFirst; first++) this.#add({ set, pattern, first });
        for (const number of pattern.numbers()) this.#numbers.add(number);
      }
  }

  #add(beginning: Beginning<Owner>): void {
    const words = beginning.pattern.plainWords(beginning.first);
    if (words) {
      for (const word of words) push(this.#exact, word, beginning);
      return;
    }
    const slot = beginning.pattern.slot(beginning.first);
    for (const word of slot?.exact ?? (slot?.only ? [slot.only] : [])) push(this.#exact, word, beginning);
    for (const word of slot?.base ?? []) push(this.#base, word, beginning);
    for (const words of slot?.classes ?? []) push(this.#classes, words, beginning);
    if (slot?.test) push(this.#tests, slot.test, beginning);
  }

  /** Every pattern that may begin with `first` before `next`, which is empty at the end of a sentence. */
  candidates(first: string, next: string): readonly Beginning<Owner>[] {
    const word = this.#typeOf(first);
    let beginnings = this.#known.get(word);
    if (beginnings === undefined) beginnings = this.#known.set(word, this.#lookUp(word));
    return beginnings === null ? NOTHING : beginnings.before(this.#typeOf(next));
  }

  /** Numbers that no pattern names are all the same to patterns, which saves looking each of them up. */
  #typeOf(word: string): string {
    return isFigure(word) && !this.#numbers.has(word) ? ANY_NUMBER : word;
  }

  /** Kept per word, since a story uses the same few hundred; null for a word that begins no pattern, as most do. */
  #lookUp(first: string): Beginnings<Owner> | null {
    const found = new Set(this.#exact.get(first));
    const add = (list: Iterable<Beginning<Owner>>): void => {
      for (const one of list) found.add(one);
    };
    for (const form of baseForms(first)) {
      add(this.#base.get(form) ?? NOTHING);
      for (const [words, list] of this.#classes) if (words.has(form)) add(list);
    }
    for (const [test, list] of this.#tests) if (test(first)) add(list);
    return found.size === 0 ? null : new Beginnings(found);
  }
}

const NOTHING: readonly never[] = [];

const ANY_NUMBER = '1234567';

const isFigure = (word: string): boolean =>
  isNumber(word) && word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;

const MOST_WORDS = 5_000;

function push<Key, Value>(table: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = table.get(key);
  if (list) list.push(value);
  else table.set(key, [value]);
}
