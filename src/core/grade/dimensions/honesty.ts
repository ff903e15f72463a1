import type { Facts } from '../facts.ts';
import { count, dimensionGrade, each, type Judge, noneOr } from '../scoring.ts';

/** 1: the result is missing or spun · 3: told without its cost · 5: costs named and counted, and repaired. */
export const honesty: Judge = (facts) => {
  const { losses, countedLosses, repairs, dodges, softened, vagueResults, missing } = facts;
  if (missing.includes('result')) return dimensionGrade(1, 'No words tell how it ended.');
  const named = each(losses, 0.5, 1) + Math.min(1, each(countedLosses, 0.5, 1) + each(repairs, 0.1, 0.5));
  const lost = each(vagueResults, 0.75, 1.5) + each(dodges, 0.4, 2) + each(softened, 0.5, 1);
  return dimensionGrade(3 + named - lost, whyOf(facts), softened, losses);
};

function whyOf({ losses, countedLosses, softened }: Facts): string {
  if (losses.length === 0) return 'The Result names no cost.';
  const named = `The Result names ${count(losses, 'cost')}, ${noneOr(countedLosses)} in numbers`;
  if (softened.length === 0) return `${named}.`;
  return softened.length === 1
    ? `${named}, and 1 place softens it.`
    : `${named}, and ${softened.length} places soften it.`;
}
