/** Numbers for the names of cues, and rows of them. */
import { shareOfEach } from '../../src/core/hearing/weight-table.ts';
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

  /** A row of all these cues, or of those that count; each has the share that it has when it is heard. */
  rowOf(names: readonly string[], counts: (name: string) => boolean = () => true): Row {
    const columns = names.filter(counts).flatMap((name) => this.#numbers.get(name) ?? []);
    const share = shareOfEach(names.length);
    return { columns, values: columns.map(() => share) };
  }
}
