/**
 * Names put together of two others, each made once and kept. A text uses the same pairs of words again and again, and a
 * string that is put together anew has to be copied and hashed before any table can be asked for it: that took longer
 * than all the rest of hearing a sentence.
 */
export class JoinedNames {
  readonly #mark: string;
  #byFirst = new Map<string, Map<string, string>>();
  #count = 0;

  /** `mark`: what stands between the two. */
  constructor(mark: string) {
    this.#mark = mark;
  }

  of(first: string, second: string): string {
    const names = this.#byFirst.get(first) ?? this.#enter(first);
    return names.get(second) ?? this.#join(names, first, second);
  }

  #enter(first: string): Map<string, string> {
    const names = new Map<string, string>();
    this.#byFirst.set(first, names);
    return names;
  }

  #join(names: Map<string, string>, first: string, second: string): string {
    const name = `${first}${this.#mark}${second}`;
    names.set(second, name);
    if (++this.#count >= MOST_NAMES) {
      this.#byFirst = new Map();
      this.#count = 0;
    }
    return name;
  }
}

/** Then all are dropped. */
const MOST_NAMES = 50_000;
