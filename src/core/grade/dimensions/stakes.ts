import { count, type Judge, judgement, listOf } from '../scoring.ts';

/** 1: could not matter to anyone · 3: somebody is concerned · 4: clear, and how large · 5: fit for the level aimed at. */
export const stakes: Judge = ({ stakes: kinds, scale, missingStakes }) =>
  kinds.size === 0
    ? judgement('Nothing says what was at risk or for whom.', missingStakes)
    : judgement(
        `The set-up names ${listOf([...kinds.keys()])}, with ${count(scale, 'number')} of scale.`,
        [...kinds.values()],
        scale,
      );
