import { count, type Judge, judgement, noneOr, sentence } from '../scoring.ts';

/** 1: no numbers · 2: none of the outcome · 3: one of the outcome · 5: several, compared, and the targets reported. */
export const evidence: Judge = ({ outcomes, baselines, numbers, vague, vagueResults }) => {
  if (numbers.length === 0) return judgement('There are no numbers.', vague);
  if (outcomes.length === 0) return judgement('No number says what came of it.', vagueResults, numbers);
  return judgement(
    sentence(`${count(outcomes, 'number')} of the outcome, ${noneOr(baselines)} with a comparison`),
    outcomes,
  );
};
