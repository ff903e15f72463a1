/** Rank correlation (Spearman 1904): 1 where both put everything in the same order. Ties share the mean of their ranks. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [centred(ranksOf(a)), centred(ranksOf(b))];
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}

function ranksOf(values: readonly number[]): number[] {
  const order = values.toSorted((one, other) => one - other);
  return values.map((value) => (order.indexOf(value) + order.lastIndexOf(value)) / 2);
}

function centred(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

const product = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
