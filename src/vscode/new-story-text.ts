/** The page that a new story begins as. */
import type { QuestionType } from '../core/data/question-types.ts';
import { type Part, PARTS } from '../core/story.ts';
import type { Engine } from './reviews.ts';

/** Parts that every page shows; the question type may ask for more. */
const ALWAYS: readonly Part[] = ['situation', 'task', 'action', 'result', 'lessons'];

/** Front matter, a title and every part with its prompts, which stay marked until they are filled in. */
export function storyTemplate(
  type: QuestionType,
  { PART_NAMES, PROMPTS }: Pick<Engine, 'PART_NAMES' | 'PROMPTS'>,
): string {
  const parts = PARTS.filter((part) => ALWAYS.includes(part) || type.required.includes(part));
  return [
    `---\ntype: star-story\nquestion-type: ${type.id}\n---`,
    '# [TITLE: what it is about]',
    ...parts.flatMap((part) => [`## ${PART_NAMES[part]}`, PROMPTS[part].join(' ')]),
  ]
    .join('\n\n')
    .concat('\n');
}
