/**
 * What was found for a text, kept until there are too many: then all are dropped, since a document that is being written
 * asks for the same ones soon again. Invisible from outside.
 */
export class Cache<Value> {
  readonly #most: number;
  #entries = new Map<string, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): Value | undefined {
    return this.#entries.get(key);
  }

  /** Keeps a value and gives it back. */
  set(key: string, value: Value): Value {
    // A map that is cleared goes on pointing from its old table to its new one, which keeps both from being collected.
    if (this.#entries.size >= this.#most) this.#entries = new Map();
    this.#entries.set(key, value);
    return value;
  }
}
