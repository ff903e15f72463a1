import { questionType } from '../core/data/question-types.ts';
import { storyPlace } from '../core/fixes.ts';
import { insertPart, PROMPTS } from '../core/insert-part.ts';
import { lessonDemand } from '../core/lessons/demand.ts';
import { defineRule } from '../core/rule.ts';
import { sectionsOf, type Story } from '../core/story.ts';

/** A lesson counts wherever it is told; a Lessons part without words has marks of its own. */
export default defineRule({
  id: 'missing-lessons',
  category: 'lessons',
  summary: 'Marks a story that tells no lesson, as a part or in a sentence.',
  why: 'A question about a failure is asked to hear what changed. Without it the story is only about the failure.',
  example: {
    bad: 'The repair cost us two days.',
    good: 'The repair cost us two days. I now test the valve before I close the wall.',
  },
  probe: 'What do you do differently today because of this?',
  severity: 'warning',
  *check(story) {
    if (story.lesson.level !== 'none' || isAsked(story)) return;
    const parts = sectionsOf(story, 'lessons');
    if (parts.some((section) => section.sentences.length === 0)) return;
    const demand = lessonDemand(questionType(story.type));
    const fix = parts.length > 0 ? null : insertPart(story, 'lessons');
    yield {
      span: parts[0]?.label ?? storyPlace(story),
      message: parts[0]
        ? 'This part does not say what you learned.'
        : 'The story does not say what you learned from it.',
      fixes: fix ? [fix] : [],
      ...(demand === 'required' ? {} : { severity: 'information' }),
    };
  },
});

/** The prompts of a lesson stand in the story, which in prose without labels make no part yet. */
const isAsked = ({ source, placeholders }: Story): boolean =>
  placeholders.some(({ start, end }) => PROMPTS.lessons.includes(source.slice(start, end)));
