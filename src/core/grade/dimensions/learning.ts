import type { Lesson } from '../../story.ts';
import { dimensionGrade, type Judge } from '../scoring.ts';

/** 1: none, or a platitude · 2: an insight · 3: a practice · 4: a practice used later · 5: with a measured effect. */
export const learning: Judge = ({ lesson, lessonEffects }) => {
  const { score, why } = ANCHORS[lesson.level];
  return lesson.level === 'applied' && lessonEffects.length > 0
    ? dimensionGrade(5, 'The lesson names a practice, a later use and a measured effect.', lesson.evidence)
    : dimensionGrade(score, why, lesson.evidence);
};

const ANCHORS: Readonly<Record<Lesson['level'], { readonly score: number; readonly why: string }>> = {
  none: { score: 1, why: 'No lesson is told.' },
  platitude: { score: 1, why: 'The lesson is one that anybody could tell.' },
  insight: { score: 2, why: 'The lesson says what was understood and not what is done now.' },
  mechanism: { score: 3, why: 'The lesson names a practice, and no later use of it.' },
  applied: { score: 4, why: 'The lesson names a practice and a later use, without a number.' },
};
