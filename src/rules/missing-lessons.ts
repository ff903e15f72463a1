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
  summary: 'Marks a story that tells no lesson, as a part or in a sentence, where its question asks for one.',
  why: 'A question about a failure is asked to hear what changed. Without it the story is only about the failure.',
  example: {
    bad: 'The repair cost us two days.',
    good: 'The repair cost us two days. I now test the valve before I close the wall.',
  },
  probe: 'What do you do differently today because of this?',
  severity: 'warning',
  *check(story) {
    if (story.lesson.level !== 'none' || sectionsOf(story, 'lessons').length > 0) return;
    if (isAsked(story)) return;
    const demand = lessonDemand(questionType(story.type));
    if (demand === 'none') return;
    const fix = insertPart(story, 'lessons');
    yield {
      span: storyPlace(story),
      message: 'The story does not say what you learned from it.',
      fixes: fix ? [fix] : [],
      ...(demand === 'advised' ? { severity: 'information' } : {}),
    };
  },
});

/** The prompts of a lesson stand in the story, which in prose without labels make no part yet. */
const isAsked = ({ source, placeholders }: Story): boolean =>
  placeholders.some(({ start, end }) => PROMPTS.lessons.includes(source.slice(start, end)));
