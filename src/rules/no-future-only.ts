import { PROMPTS } from '../core/insert-part.ts';
import { defineRule } from '../core/rule.ts';
import { askForLink, asksForLesson, holdsSaying, isPromise, lessonTold } from './shared/lesson.ts';

/** Outside a part for lessons a promise can be part of the tale, so there the question has to ask for a lesson. */
export default defineRule({
  id: 'no-future-only',
  category: 'lessons',
  summary: 'Marks a lesson that only promises, with nothing that you do already.',
  why: 'Everybody will do better next time. What you have begun already is the part that an interviewer can believe.',
  example: {
    bad: 'Next time I would ask the tenants first.',
    good: 'I now ask the tenants before I order the lift.',
  },
  probe: 'What of that have you done already?',
  severity: 'information',
  *check(story) {
    const { level } = story.lesson;
    if (level !== 'platitude' && level !== 'insight') return;
    const told = lessonTold(story);
    if (holdsSaying(told)) return;
    const promise = told.find((one) => isPromise(one) && (one.part === 'lessons' || asksForLesson(story)));
    if (!promise) return;
    yield {
      span: promise.sentence.span,
      message: 'This is a promise; what have you already done with it?',
      fixes: [askForLink(promise, 'Add what you do already', PROMPTS.lessons[1])],
    };
  },
});
