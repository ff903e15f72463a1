/** Scores by models that have not seen what they score. */
import { type Fitted, type Row, scoreOf } from './logistic.ts';

const FOLDS = 10;

/** Fits a model to some of the rows. */
export type Fit = (rows: readonly Row[], labels: readonly boolean[]) => Fitted;

/**
 * The score of every row by a model fitted without it and all others of its base. `fitted`: only so many rows are fitted
 * to; the rest is only scored.
 */
export function crossScores(
  rows: readonly Row[],
  labels: readonly boolean[],
  bases: readonly string[],
  fit: Fit,
  fitted = rows.length,
): number[] {
  const folds = new Map([...new Set(bases)].map((base, at) => [base, at % FOLDS]));
  const foldOf = bases.map((base) => folds.get(base) ?? 0);
  const scores = rows.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = [...rows.keys()].filter((at) => at < fitted && foldOf[at] !== fold);
    const model = fit(
      rest.map((at) => rows[at] ?? { columns: [] }),
      rest.map((at) => labels[at] === true),
    );
    for (const [at, row] of rows.entries()) if (foldOf[at] === fold) scores[at] = scoreOf(model, row);
  }
  return scores;
}
