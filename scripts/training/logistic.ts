/** Logistic regression with a quadratic penalty, by accelerated gradient descent: no chance in it, so no seed. */

/** The columns of a row that are not zero, from 0, and what stands in them; ones where no values are given. */
export interface Row {
  readonly columns: readonly number[];
  readonly values?: readonly number[];
}

export interface Fitted {
  readonly weights: Float64Array;
  readonly bias: number;
}

export interface FitOptions {
  readonly columns: number;
  /** What one unit of squared weight costs, against the loss of one example. */
  readonly penalty: number;
  readonly steps: number;
}

/** `labels`: true where the row is an example of what is to be told apart. */
export function fitLogistic(rows: readonly Row[], labels: readonly boolean[], options: FitOptions): Fitted {
  const { columns, penalty, steps } = options;
  const rate = 1 / (0.25 * largestSquare(rows, columns) + penalty);
  // The last weight is the bias, which costs nothing.
  let current = new Float64Array(columns + 1);
  let ahead = current.slice();
  let momentum = 1;
  for (let step = 0; step < steps; step++) {
    const slope = slopeAt(rows, labels, ahead, penalty);
    const next = ahead.map((weight, column) => weight - rate * (slope[column] ?? 0));
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const push = (momentum - 1) / nextMomentum;
    ahead = next.map((weight, column) => weight + push * (weight - (current[column] ?? 0)));
    current = next;
    momentum = nextMomentum;
  }
  return { weights: current.slice(0, columns), bias: current[columns] ?? 0 };
}

/** The score of a row: the log of the odds. */
export const scoreOf = ({ weights, bias }: Fitted, row: Row): number => bias + product(weights, row);

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

function product(weights: Float64Array, { columns, values }: Row): number {
  let sum = 0;
  for (let at = 0; at < columns.length; at++) {
    sum += (weights[columns[at] ?? 0] ?? 0) * (values ? (values[at] ?? 0) : 1);
  }
  return sum;
}

function addTo(target: Float64Array, { columns, values }: Row, amount: number): void {
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at] ?? 0;
    target[column] = (target[column] ?? 0) + amount * (values ? (values[at] ?? 0) : 1);
  }
}

function slopeAt(
  rows: readonly Row[],
  labels: readonly boolean[],
  weights: Float64Array,
  penalty: number,
): Float64Array {
  const last = weights.length - 1;
  const slope = weights.map((weight, column) => (column === last ? 0 : penalty * weight));
  for (const [at, row] of rows.entries()) {
    const error = sigmoid((weights[last] ?? 0) + product(weights, row)) - (labels[at] === true ? 1 : 0);
    addTo(slope, row, error);
    slope[last] = (slope[last] ?? 0) + error;
  }
  return slope;
}

/** The largest eigenvalue of the rows' products, by power iteration: how long a step can be. */
function largestSquare(rows: readonly Row[], columns: number): number {
  let vector = new Float64Array(columns + 1).fill(1 / Math.sqrt(columns + 1));
  let length = 1;
  for (let round = 0; round < POWER_ROUNDS; round++) {
    const image = new Float64Array(columns + 1);
    for (const row of rows) {
      const along = (vector[columns] ?? 0) + product(vector, row);
      addTo(image, row, along);
      image[columns] = (image[columns] ?? 0) + along;
    }
    length = Math.sqrt(image.reduce((sum, value) => sum + value * value, 0));
    vector = image.map((value) => value / length);
  }
  return length * SAFETY;
}

const POWER_ROUNDS = 30;
/** The iteration comes from below. */
const SAFETY = 1.05;
