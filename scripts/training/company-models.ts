/** What the company of the other sentences says: fitted to first judgements by models that had not seen the story. */
import { COMPANY_CUES, companiesOf } from '../../src/core/hearing/company.ts';
import { crossScores, type Fit } from './cross.ts';
import { type Fitted, fitLogistic } from './logistic.ts';
import type { Material } from './material.ts';

const PENALTY = 1;
const STEPS = 1500;

export interface CompanyModel {
  readonly fitted: Fitted;
  /** The log of the odds of every sentence in a story, by models that had not seen the story. */
  readonly crossed: readonly number[];
}

/** `scores`, `opposed`: by the sentence alone; `labels`: one per sentence in a story. */
export function fitCompany(
  { stories }: Material,
  scores: readonly number[],
  opposed: readonly number[],
  labels: readonly boolean[],
): CompanyModel {
  let from = 0;
  const rows = stories.flatMap(({ examples }) => {
    const to = from + examples.length;
    const values = companiesOf(scores.slice(from, to), opposed.slice(from, to));
    from = to;
    return values.map((row) => ({ columns: COMPANY_CUES.map((_, column) => column), values: row }));
  });
  const bases = stories.flatMap(({ examples }) => examples.map(({ base }) => base));
  const fit: Fit = (some, wanted) =>
    fitLogistic(some, wanted, { columns: COMPANY_CUES.length, penalty: PENALTY, steps: STEPS });
  return { fitted: fit(rows, labels), crossed: crossScores(rows, labels, bases, fit) };
}
