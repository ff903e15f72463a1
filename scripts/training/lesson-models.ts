/** How far a lesson got: a model for each level, of at least that far, over the cues of all sentences that tell it. */
import { LEVELS_ABOVE } from '../../src/core/hearing/lesson.ts';
import { Columns } from './columns.ts';
import { fitCues } from './cue-fit.ts';
import type { Material } from './material.ts';
import { tableOf } from './table.ts';

const FEWEST = 3;
const PENALTY = 2;

/**
 * `scores`: of each sentence in a story, the log of the odds that it tells the lesson, by models that had not seen it;
 * from `threshold` on it counts as telling.
 */
export function fitLessons(
  { stories, loneLessons }: Material,
  scores: readonly number[],
  threshold: number,
): string {
  let next = 0;
  const inStories = stories.map(({ examples, lessonCues }) => {
    const told = examples.filter(({ showsLesson }) => (scores[next++] ?? 0) >= threshold || showsLesson);
    return lessonCues(told.map(({ cues }) => cues));
  });
  const alone = loneLessons.map(({ examples, lessonCues }) =>
    lessonCues(examples.filter(({ isLesson }) => isLesson).map(({ cues }) => cues)),
  );
  const lessons = [...inStories, ...alone];
  const columns = new Columns(lessons, FEWEST);
  const rows = lessons.map((cues) => columns.rowOf(cues));
  const fits = LEVELS_ABOVE.map((level, at) => [
    level,
    fitCues(
      rows,
      [...stories, ...loneLessons].map((story) => story.level > at),
      { columns: columns.size, penalty: PENALTY },
    ),
  ]);
  return tableOf('LESSON_WEIGHTS', columns.names, Object.fromEntries(fits));
}
