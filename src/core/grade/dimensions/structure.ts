import { dimensionGrade, type Judge, listOf } from '../scoring.ts';

/** 1: not one episode, or parts missing · 3: one part missing or unfinished · 5: all told, with headline and closing. */
export const structure: Judge = ({ notOneEpisode, missing, placeholders, misplaced, extras }) => {
  if (notOneEpisode.length > 0) {
    return dimensionGrade(1, 'It tells a habit or an opinion and not one episode.', notOneEpisode);
  }
  const unfinished = misplaced.length + placeholders.length;
  const isComplete = missing.length + unfinished === 0;
  const points = 4 - Math.min(2, missing.length) - Math.min(2, unfinished / 2);
  if (missing.length > 0) return dimensionGrade(points, `No words tell the ${listOf(missing)}.`, misplaced);
  if (!isComplete)
    return dimensionGrade(
      points,
      'Some parts are empty, unfinished or out of order.',
      misplaced,
      placeholders,
    );
  return extras.length > 1
    ? dimensionGrade(points + 1, 'Every part is told, in order, with a headline and a closing.', extras)
    : dimensionGrade(points, 'Every part that the question asks for is told, in order.');
};
