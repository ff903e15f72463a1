/** Numbers for the names of cues. */
import type { Row } from './logistic.ts';

export class Columns {
  /** In their order. */
  readonly names: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;

  /** Every name that is found in at least `fewest` of the lists. */
  constructor(lists: readonly (readonly string[])[], fewest: number) {
    const counts = new Map<string, number>();
    for (const name of lists.flatMap((list) => [...new Set(list)]))
      counts.set(name, (counts.get(name) ?? 0) + 1);
    this.names = [...counts]
      .filter(([, count]) => count >= fewest)
      .map(([name]) => name)
      .sort();
    this.#numbers = new Map(this.names.map((name, number) => [name, number]));
  }

  get size(): number {
    return this.names.length;
  }

  rowOf(names: readonly string[]): Row {
    return { columns: names.flatMap((name) => this.#numbers.get(name) ?? []) };
  }
}
