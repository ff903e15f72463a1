import { PROMPTS } from '../core/insert-part.ts';
import { defineRule } from '../core/rule.ts';
import type { LessonSentence } from '../core/lessons.ts';
import { askForLink, asksForLesson, holdsSaying, isPromise, lessonTold, tellsDeed } from './shared/lesson.ts';

/** A saying and a promise in place of the practice have rules of their own, so a lesson with one is left to them. */
export default defineRule({
  id: 'missing-practice',
  category: 'lessons',
  summary: 'Marks a lesson that says what you understood and not what you do now because of it.',
  why: 'To have understood something is free to say. A rule, a list or a habit that exists today shows that it lasted.',
  example: {
    bad: 'I learned that the night shift never reads the board.',
    good: 'I learned that the night shift never reads the board. I now ring them at ten.',
  },
  probe: 'What do you do today that you did not do before?',
  severity: 'information',
  *check(story) {
    if (story.lesson.level !== 'insight' || !asksForLesson(story)) return;
    const told = lessonTold(story);
    if (holdsSaying(told) || told.some((one) => isPromise(one) || isPractised(one))) return;
    const insight = told.findLast(({ links }) => links.has('insight'));
    if (!insight) return;
    yield {
      span: insight.sentence.span,
      message: 'The lesson says what you understood; what do you do now because of it, and when?',
      fixes: [askForLink(insight, 'Add what you do now', PROMPTS.lessons[1])],
    };
  },
});

/** Beside the insight something is done, which may be the practice in words that were not recognised. */
const isPractised = (one: LessonSentence): boolean =>
  !one.links.has('insight') && (tellsDeed(one, 'past') || tellsDeed(one, 'present'));
