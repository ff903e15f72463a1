/** A judgement as a sum: each cue speaks for it or against it with a weight of its own. */
export interface LinearModel {
  readonly bias: number;
  /** By the name of the cue; one without a weight says nothing. */
  readonly weights: ReadonlyMap<string, number>;
}

/** The log of the odds. `names`: cues, each once. */
export function scoreOf({ bias, weights }: LinearModel, names: Iterable<string>): number {
  let score = bias;
  for (const name of names) score += weights.get(name) ?? 0;
  return score;
}

/** From the log of the odds to a probability. */
export const probabilityOf = (score: number): number => 1 / (1 + Math.exp(-score));

/**
 * Reads a table of models. The first line names them, the second has their biases; then a line a cue, its name and one
 * whole number per model, in hundredths, apart by blanks. Zeros at the end of a line are left out.
 */
export function modelsIn(table: string): ReadonlyMap<string, LinearModel> {
  const [head = '', bias = '', ...lines] = table.trim().split('\n');
  const names = head.split(' ').slice(1);
  const biases = valuesIn(bias);
  const weights = names.map(() => new Map<string, number>());
  for (const line of lines) {
    const cue = line.slice(0, line.indexOf(' '));
    for (const [at, value] of valuesIn(line).entries()) if (value !== 0) weights[at]?.set(cue, value);
  }
  return new Map(
    names.map((name, at) => [
      name,
      { bias: biases[at] ?? 0, weights: weights[at] ?? new Map<string, number>() },
    ]),
  );
}

const valuesIn = (line: string): number[] =>
  line
    .split(' ')
    .slice(1)
    .map((value) => Number(value) / 100);
