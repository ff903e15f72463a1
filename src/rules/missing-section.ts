import { questionType } from '../core/data/question-types.ts';
import { storyPlace } from '../core/fixes.ts';
import { insertPart, PART_NAMES } from '../core/insert-part.ts';
import { type Draft, defineRule } from '../core/rule.ts';
import { type Part, sectionsOf, type Story } from '../core/story.ts';

/** A story without labels may tell a part in words that the reader did not recognise, so only labelled ones are held to it. */
export default defineRule({
  id: 'missing-section',
  category: 'structure',
  summary: 'Marks a story that lacks a part which its question asks for.',
  why: 'Interviewers note one answer per part. Where a part is missing they have to ask for it, or leave the line empty.',
  example: { bad: '**Situation:** … **Result:** …', good: '**Situation:** … **Action:** I … **Result:** …' },
  probe: 'What did you do yourself, step by step?',
  severity: 'warning',
  *check(story): Iterable<Draft> {
    if (!story.labelled) return;
    for (const part of questionType(story.type).required) {
      if (part === 'lessons' || sectionsOf(story, part).length > 0) continue;
      yield missing(story, part);
    }
  },
});

/** The lessons have a rule of their own, because sentences elsewhere can tell them. */
function missing(story: Story, part: Part): Draft {
  const fix = insertPart(story, part);
  return {
    span: storyPlace(story),
    message: `There is no ${PART_NAMES[part]} part.`,
    fixes: fix ? [fix] : [],
    probe: PROBES[part] ?? '',
  };
}

const PROBES: Readonly<Partial<Record<Part, string>>> = {
  situation: 'Where was this, when, and what was your role?',
  task: 'What exactly were you asked to reach, and by when?',
  action: 'What did you do yourself, step by step?',
  result: 'How did it end?',
};
