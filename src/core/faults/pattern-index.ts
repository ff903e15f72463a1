/** Finds the few patterns worth trying at a place, out of those of every set, by the two words that stand there. */
import { baseForms } from './lemmas.ts';
import { fits, type Pattern, type Slot } from './pattern.ts';

/** A pattern from the slot on with which it may begin, and the set that it belongs to. */
export interface Beginning<Owner> {
  readonly set: Owner;
  readonly pattern: Pattern;
  readonly first: number;
}

/** Patterns by their first word, and those of one first word by their second. */
export class PatternIndex<Owner extends { readonly patterns: readonly Pattern[] }> {
  readonly #byFirst: SlotIndex<Owner>;
  readonly #bySecond = new Map<string, SlotIndex<Owner>>();

  constructor(sets: readonly Owner[]) {
    const beginnings: Beginning<Owner>[] = [];
    for (const set of sets)
      for (const pattern of set.patterns)
        for (let first = 0; first <= pattern.optionalFirst; first++) beginnings.push({ set, pattern, first });
    this.#byFirst = new SlotIndex(beginnings, 0);
  }

  /** Every pattern that may begin with `first` before `next`, which is empty at the end of a sentence. */
  candidates(first: string, next: string): readonly Beginning<Owner>[] {
    const beginnings = this.#byFirst.fitting(first);
    if (beginnings.length === 0) return beginnings;
    const bySecond = this.#bySecond.get(first) ?? keep(this.#bySecond, first, new SlotIndex(beginnings, 1));
    return bySecond.fitting(next);
  }
}

/** Patterns by the words that they take at one place, counted from where they begin. */
class SlotIndex<Owner> {
  readonly #exact = new Map<string, Beginning<Owner>[]>();
  readonly #base = new Map<string, Beginning<Owner>[]>();
  /** By whole classes of words, which patterns share: to enter each of their words would take longer than to ask them. */
  readonly #long = new Map<ReadonlySet<string>, Beginning<Owner>[]>();
  readonly #tested: (readonly [slot: Slot, Beginning<Owner>])[] = [];
  /** Patterns that take any word, or are at their end. */
  readonly #open: Beginning<Owner>[] = [];
  readonly #known = new Map<string, readonly Beginning<Owner>[]>();

  constructor(beginnings: readonly Beginning<Owner>[], place: number) {
    for (const beginning of beginnings) this.#add(beginning, beginning.first + place);
  }

  /** A slot that may be left out lets the word pass to the slot after it; what a match begins with does not. */
  #add(beginning: Beginning<Owner>, at: number): void {
    const slot = beginning.pattern.slot(at);
    if (!slot || slot.gap > 0) {
      this.#open.push(beginning);
      return;
    }
    if (slot.test) this.#tested.push([slot, beginning]);
    for (const word of slot.exact) push(this.#exact, word, beginning);
    if (slot.base.size > LONG) push(this.#long, slot.base, beginning);
    else for (const word of slot.base) push(this.#base, word, beginning);
    if (slot.optional && at > beginning.first) this.#add(beginning, at + 1);
  }

  /** What may take a word at the place; kept per word, since a story uses the same few hundred. */
  fitting(word: string): readonly Beginning<Owner>[] {
    return this.#known.get(word) ?? keep(this.#known, word, this.#lookUp(word));
  }

  #lookUp(word: string): readonly Beginning<Owner>[] {
    const forms = baseForms(word);
    const found = [
      ...(this.#exact.get(word) ?? []),
      ...forms.flatMap((form) => this.#base.get(form) ?? []),
      ...[...this.#long].flatMap(([words, list]) => (forms.some((form) => words.has(form)) ? list : [])),
      ...this.#tested.flatMap(([slot, beginning]) => (fits(slot, word) ? [beginning] : [])),
      ...this.#open,
    ];
    return [...new Set(found)];
  }
}

/** Words of a class that is asked as a whole. */
const LONG = 20;

const MOST_WORDS = 5_000;

function keep<Value>(table: Map<string, Value>, word: string, value: Value): Value {
  if (table.size >= MOST_WORDS) table.clear();
  table.set(word, value);
  return value;
}

function push<Key, Value>(table: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = table.get(key);
  if (list) list.push(value);
  else table.set(key, [value]);
}
