/**
 * Models as sums: each cue speaks for a judgement or against it with a weight of its own. The more cues there are, the less
 * each of them counts, lest long sentences be heard as everything.
 *
 * The first line of a table names the models, the second has their biases; then a line a cue, its name and one whole number
 * per model, in hundredths, apart by blanks. Zeros at the end of a line are left out. A story meets few of the cues, so a
 * line is looked up and read when its cue is first met: to enter all of them in a map took longer than to judge a story.
 */
import { Cache } from '../cache.ts';

export class WeightTable {
  readonly models: readonly string[];
  readonly #biases: readonly number[];
  /** In order, as a cue is found by halving. */
  readonly #lines: readonly string[];
  readonly #known = new Cache<readonly number[]>(MOST_CUES);

  constructor(table: string) {
    const [head = '', bias = ''] = table.trimStart().split('\n', 2);
    const lines = table.trim().split('\n').slice(2);
    this.models = head.split(' ').slice(1);
    this.#biases = valuesIn(bias.slice(bias.indexOf(' ') + 1));
    this.#lines = lines.length < LONG_TABLE ? lines.toSorted(byCodeUnits) : lines;
  }

  /** The log of the odds for each model, from cues that each count once. */
  scores(names: ReadonlySet<string>): number[] {
    const sums = this.#biases.map(() => 0);
    for (const name of names) {
      const weights = this.#weightsOf(name);
      for (let at = 0; at < weights.length; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
    }
    const share = shareOfEach(names.size);
    return this.#biases.map((bias, at) => bias + share * (sums[at] ?? 0));
  }

  /** What a cue says for the model at an index of `models`. */
  weight(name: string, model: number): number {
    return this.#weightsOf(name)[model] ?? 0;
  }

  bias(model: number): number {
    return this.#biases[model] ?? 0;
  }

  #weightsOf(name: string): readonly number[] {
    return this.#known.get(name) ?? this.#known.set(name, this.#lookUp(`${name} `));
  }

  /** `start`: the beginning of a line. */
  #lookUp(start: string): readonly number[] {
    let [from, to] = [0, this.#lines.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#lines[middle] ?? '') < start) from = middle + 1;
      else to = middle;
    }
    const line = this.#lines[from] ?? '';
    return line.startsWith(start) ? valuesIn(line.slice(start.length)) : SILENT;
  }
}

/** What one of so many cues counts for: 1 for one of 44, as a short sentence has. */
export const shareOfEach = (count: number): number => 8 / Math.sqrt(count + 20);

/** So long a table has to be written in order, as to sort it would take as long as to judge a story. */
export const LONG_TABLE = 1000;

/** The cues of some twenty stories; most of them say nothing. */
const MOST_CUES = 50_000;

const SILENT: readonly number[] = [];

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const valuesIn = (line: string): number[] => line.split(' ').map((value) => Number(value) / 100);

/** From the log of the odds to a probability. */
export const probabilityOf = (score: number): number => 1 / (1 + Math.exp(-score));
