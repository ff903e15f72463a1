import type { Facts } from '../facts.ts';
import { count, type Judge, judgement, noneOr } from '../scoring.ts';

/** 1: the result is missing or spun · 3: told without its cost · 5: costs named and counted, and repaired. */
export const honesty: Judge = (facts) =>
  facts.missing.includes('result')
    ? judgement('No words tell how it ended.')
    : judgement(whyOf(facts), facts.softened, facts.losses);

function whyOf({ losses, countedLosses, softened }: Facts): string {
  if (losses.length === 0) return 'The Result names no cost.';
  const named = `The Result names ${count(losses, 'cost')}, ${noneOr(countedLosses)} in numbers`;
  if (softened.length === 0) return `${named}.`;
  return softened.length === 1
    ? `${named}, and 1 place softens it.`
    : `${named}, and ${softened.length} places soften it.`;
}
