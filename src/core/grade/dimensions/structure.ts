import { type Judge, judgement, listOf } from '../scoring.ts';

/** 1: not one episode, or parts missing · 3: one part missing or unfinished · 5: all told, with headline and closing. */
export const structure: Judge = ({ notOneEpisode, missing, placeholders, misplaced, named, extras }) => {
  if (notOneEpisode.length > 0)
    return judgement('It tells a habit or an opinion and not one episode.', notOneEpisode);
  if (missing.length > 0) return judgement(`No words tell the ${listOf(missing)}.`, misplaced);
  if (misplaced.length + placeholders.length > 0)
    return judgement('Some parts are empty, unfinished or out of order.', misplaced, placeholders);
  if (named.length === 0)
    return judgement('All of it is told, but no part bears a name; where each begins is a guess.');
  return extras.length > 1
    ? judgement('Every part is told, in order, with a headline and a closing.', extras)
    : judgement('Every part that the question asks for is told, in order.');
};
