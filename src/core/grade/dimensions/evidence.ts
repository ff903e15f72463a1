import { count, dimensionGrade, each, type Judge, noneOr, sentence } from '../scoring.ts';

/** 1: no numbers · 2: none of the outcome · 3: one of the outcome · 5: several, compared, and the targets reported. */
export const evidence: Judge = ({ outcomes, baselines, numbers, targets, vague, vagueResults, unclosed }) => {
  if (numbers.length === 0) return dimensionGrade(1, 'There are no numbers.', vague);
  if (outcomes.length === 0) {
    return dimensionGrade(2, 'No number says what came of it.', vagueResults, numbers);
  }
  const closed = targets.length > 0 && unclosed.length === 0 ? 0.5 : 0;
  const points = 3 + (outcomes.length > 1 ? 0.5 : 0) + each(baselines, 0.5, 1) + closed;
  return dimensionGrade(
    Math.max(2, points - each(vagueResults, 0.5, 1) - each(unclosed, 0.5, 1)),
    sentence(`${count(outcomes, 'number')} of the outcome, ${noneOr(baselines)} with a comparison`),
    outcomes,
  );
};
