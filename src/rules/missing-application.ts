import { PROMPTS } from '../core/insert-part.ts';
import { defineRule } from '../core/rule.ts';
import { askForLink, asksForLesson, lessonTold, tellsDeed } from './shared/lesson.ts';

/**
 * One later use is enough for the story as a whole, however many lessons it tells. What was done after the practice is
 * told counts as one, even where nothing says that it was later.
 */
export default defineRule({
  id: 'missing-application',
  category: 'lessons',
  summary: 'Marks a lesson with a practice and no later occasion on which it was used.',
  why: 'A practice that was never put to use is a plan. One later occasion, with what came of it, is the proof.',
  example: {
    bad: 'I now taste every batch before it is bottled.',
    good: 'I now taste every batch before it is bottled. In May I stopped 300 bottles that way.',
  },
  probe: 'When did you last use that, and what came of it?',
  severity: 'information',
  *check(story) {
    if (story.lesson.level !== 'mechanism' || !asksForLesson(story)) return;
    const told = lessonTold(story);
    const at = told.findLastIndex(({ links }) => links.has('mechanism'));
    const practice = told[at];
    if (!practice || told.slice(at + 1).some((one) => tellsDeed(one, 'past'))) return;
    yield {
      span: practice.sentence.span,
      message: 'The lesson names what you do now; where have you used it since, and what came of it?',
      fixes: [askForLink(practice, 'Add a later use', PROMPTS.lessons[2])],
    };
  },
});
