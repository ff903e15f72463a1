/** Least squares with a quadratic penalty and no negative weight, one weight after the other until nothing moves. */

export interface NonnegativeFit {
  readonly weights: readonly number[];
  readonly bias: number;
}

const MOST_ROUNDS = 2000;
const SETTLED = 1e-6;

/** `rows`: one value per column. Columns are made comparable first; one that never changes gets no weight. */
export function fitNonnegative(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
  penalty: number,
): NonnegativeFit {
  const width = rows[0]?.length ?? 0;
  const means = Array.from({ length: width }, (_, column) => meanOf(rows.map((row) => row[column] ?? 0)));
  const scales = Array.from({ length: width }, (_, column) =>
    Math.sqrt(meanOf(rows.map((row) => ((row[column] ?? 0) - (means[column] ?? 0)) ** 2))),
  );
  const columns = means.map((mean, column) =>
    rows.map((row) => (scales[column] ? ((row[column] ?? 0) - mean) / scales[column] : 0)),
  );
  const center = meanOf(targets);
  const weights = means.map(() => 0);
  const rest = targets.map((target) => target - center);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = 0;
    for (const [at, column] of columns.entries()) {
      if (!scales[at]) continue;
      const before = weights[at] ?? 0;
      const pull = column.reduce((sum, value, row) => sum + value * (rest[row] ?? 0), 0);
      const after = Math.max(0, (pull + before * rows.length) / (rows.length + penalty));
      if (after === before) continue;
      weights[at] = after;
      moved = Math.max(moved, Math.abs(after - before));
      for (const [row, value] of column.entries()) rest[row] = (rest[row] ?? 0) - (after - before) * value;
    }
    if (moved < SETTLED) break;
  }
  const plain = weights.map((weight, at) => (scales[at] ? weight / scales[at] : 0));
  return {
    weights: plain,
    bias: center - plain.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0),
  };
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
