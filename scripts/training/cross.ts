/** Scores by models that have not seen what they score. */
import { fitLogistic, type FitOptions, type Row, scoreOf } from './logistic.ts';

const FOLDS = 10;

/**
 * The score of every row by a model fitted without it and all others of its base. `fitted`: only so many rows are fitted
 * to; the rest is only scored.
 */
export function crossScores(
  rows: readonly Row[],
  labels: readonly boolean[],
  bases: readonly string[],
  options: FitOptions,
  fitted = rows.length,
): number[] {
  const folds = new Map([...new Set(bases)].map((base, at) => [base, at % FOLDS]));
  const foldOf = bases.map((base) => folds.get(base) ?? 0);
  const scores = rows.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const rest = [...rows.keys()].filter((at) => at < fitted && foldOf[at] !== fold);
    const fit = fitLogistic(
      rest.map((at) => rows[at] ?? { columns: [] }),
      rest.map((at) => labels[at] === true),
      options,
    );
    for (const [at, row] of rows.entries()) if (foldOf[at] === fold) scores[at] = scoreOf(fit, row);
  }
  return scores;
}
