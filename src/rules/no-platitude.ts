import { addSentence, quoteOf } from '../core/fixes.ts';
import { type LessonSentence, lessonSentences } from '../core/lessons.ts';
import { isPlatitude } from '../core/lessons/platitude.ts';
import { PROMPTS } from '../core/insert-part.ts';
import { defineRule } from '../core/rule.ts';
import type { Story } from '../core/story.ts';
import { overlaps, span } from '../core/text.ts';

/** A saying beside a practice is a summary of it, so a lesson is marked only if it holds no practice. */
export default defineRule({
  id: 'no-platitude',
  category: 'lessons',
  summary: 'Marks a lesson that anybody could tell, with no practice that came of it.',
  why: 'Everybody says that communication is key. What you do now because of it is what an interviewer can believe.',
  example: {
    bad: 'I learned that communication is key.',
    good: 'I now end each handover by asking the next shift to repeat the plan.',
  },
  probe: 'What do you do today that you did not do before?',
  severity: 'warning',
  *check(story) {
    const evidence = new Set(story.lesson.evidence.map(({ start }) => start));
    if (!story.sentences.some(({ span, reading }) => evidence.has(span.start) && isPlatitude(reading)))
      return;
    for (const lesson of lessonsApart(story)) {
      if (lesson.some(({ links }) => links.has('mechanism') || links.has('application'))) continue;
      const first = lesson.find(({ sentence }) => isPlatitude(sentence.reading));
      const last = lesson.at(-1);
      if (!first || !last || hasPlaceholder(story, lesson)) continue;
      yield {
        span: first.sentence.span,
        message: `${quoteOf(story, first.sentence.span)} could be said by anybody; what do you do now because of it?`,
        fixes: [
          {
            title: 'Add what you do now',
            edits: [addSentence(last.sentence.span.end, PROMPTS.lessons[1] ?? '')],
            preferred: true,
          },
        ],
      };
    }
  },
});

/** One lesson is one paragraph or list item. */
function lessonsApart(story: Story): LessonSentence[][] {
  const lessons: LessonSentence[][] = [];
  let end = -1;
  for (const told of lessonSentences(story.sections, story.sentences)) {
    const between = end < 0 ? '\n\n' : story.source.slice(end, told.sentence.span.start);
    const lesson = lessons.at(-1);
    if (!lesson || OPENS_A_LESSON.test(between)) lessons.push([told]);
    else lesson.push(told);
    end = told.sentence.span.end;
  }
  return lessons;
}

/** An empty line or a bullet. */
const OPENS_A_LESSON = /\n[ \t>]*\r?\n|\n[ \t>]*(?:[-*+]|\d+[.)])[ \t]/;

/** The practice has been asked for already. */
function hasPlaceholder(story: Story, lesson: readonly LessonSentence[]): boolean {
  const start = lesson[0]?.sentence.span.start ?? 0;
  const end = lesson.at(-1)?.sentence.span.end ?? start;
  const nearby = span(start, end + PROMPT_LENGTH);
  return story.placeholders.some((placeholder) => overlaps(placeholder, nearby));
}

/** A prompt follows the sentence that it was added to at once. */
const PROMPT_LENGTH = 3;
