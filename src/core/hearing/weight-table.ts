/**
 * Models as sums: each cue speaks for a judgement or against it with a weight of its own. The more cues there are, the less
 * each of them counts, lest long sentences be heard as everything.
 *
 * The first line of a table names the models, the second has their biases; then a line a cue, its name and one whole number
 * per model, in hundredths, apart by blanks. Zeros at the end of a line are left out. A story meets few of the cues, so a
 * line is read when its cue is first met.
 */
export class WeightTable {
  readonly models: readonly string[];
  readonly #biases: readonly number[];
  readonly #lines = new Map<string, string | readonly number[]>();

  constructor(table: string) {
    const [head = '', bias = '', ...lines] = table.trim().split('\n');
    this.models = head.split(' ').slice(1);
    this.#biases = valuesIn(bias.slice(bias.indexOf(' ') + 1));
    for (const line of lines) {
      const end = line.indexOf(' ');
      this.#lines.set(line.slice(0, end), line.slice(end + 1));
    }
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
    const line = this.#lines.get(name);
    if (line === undefined) return SILENT;
    if (typeof line !== 'string') return line;
    const weights = valuesIn(line);
    this.#lines.set(name, weights);
    return weights;
  }
}

/** What one of so many cues counts for: 1 for one of 44, as a short sentence has. */
export const shareOfEach = (count: number): number => 8 / Math.sqrt(count + 20);

const SILENT: readonly number[] = [];

const valuesIn = (line: string): number[] => line.split(' ').map((value) => Number(value) / 100);

/** From the log of the odds to a probability. */
export const probabilityOf = (score: number): number => 1 / (1 + Math.exp(-score));
