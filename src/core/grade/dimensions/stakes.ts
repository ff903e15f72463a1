import type { Facts } from '../facts.ts';
import { count, dimensionGrade, type Judge, listOf } from '../scoring.ts';
import { MONEY, STANDING } from '../words.ts';

/** Kinds of stakes that make them clear; a grade of 5 asks for one more with every level of seniority. */
const CLEAR = 3;

/** 1: could not matter to anyone · 3: somebody is concerned · 4: clear, and how large · 5: fit for the level aimed at. */
export const stakes: Judge = (facts) => {
  const { stakes: kinds, scale, missingStakes } = facts;
  if (kinds.size === 0) {
    return dimensionGrade(
      scale.length > 0 ? 2 : 1,
      'Nothing says what was at risk or for whom.',
      missingStakes,
    );
  }
  return dimensionGrade(
    pointsOf(facts) - (missingStakes.length > 0 ? 1 : 0),
    `The set-up names ${listOf([...kinds.keys()])}, with ${count(scale, 'number')} of scale.`,
    [...kinds.values()],
    scale,
  );
};

function pointsOf({ stakes: kinds, scale, level }: Facts): number {
  if (kinds.size < CLEAR || scale.length === 0) return 3;
  return kinds.has(MONEY) && kinds.has(STANDING) && kinds.size >= CLEAR + level ? 5 : 4;
}
