import type { Lesson } from '../../story.ts';
import { type Judge, judgement } from '../scoring.ts';

/** 1: none, or a platitude · 2: an insight · 3: a practice · 4: a practice used later · 5: with a measured effect. */
export const learning: Judge = ({ lesson, lessonEffects }) =>
  judgement(
    lesson.level === 'applied' && lessonEffects.length > 0
      ? 'The lesson names a practice, a later use and a measured effect.'
      : ANCHORS[lesson.level],
    lesson.evidence,
  );

const ANCHORS: Readonly<Record<Lesson['level'], string>> = {
  none: 'No lesson is told.',
  platitude: 'The lesson is one that anybody could tell.',
  insight: 'The lesson says what was understood and not what is done now.',
  mechanism: 'The lesson names a practice, and no later use of it.',
  applied: 'The lesson names a practice and a later use, without a number.',
};
