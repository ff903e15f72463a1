/** What can stand in a story's front matter, and where the cursor is in it. */
import type { Profile } from '../core/data/profiles.ts';
import type { QuestionType } from '../core/data/question-types.ts';

export interface FrontMatterProposal {
  readonly label: string;
  readonly detail: string;
  /** Replaces what stands on the line before the cursor, from `from` on. */
  readonly text: string;
  readonly from: number;
}

const KEYS: readonly (readonly [key: string, detail: string])[] = [
  ['type', 'Says that this file is a story'],
  ['question', 'The interview question, in its own words'],
  ['question-type', 'What kind of question it is'],
  ['company', 'The company you prepare for'],
  ['level', 'The level you apply for'],
  ['profile', 'How much time you have'],
  ['competencies', 'What the story shows, as a list'],
  ['date', 'When it happened'],
  ['confidential', 'Words that must not appear, as a list'],
  ['ai', 'Keeps the text from any model'],
];

/** Front matter is short; a document that opens with a rule and never closes it has none. */
const LINE_LIMIT = 60;

/** Whether a line, counted from 0, lies between the first `---` and the next. */
export function isInFrontMatter(text: string, line: number): boolean {
  if (line === 0 || line > LINE_LIMIT || !/^---[ \t]*\r?\n/.test(text)) return false;
  const lines = text.split(/\r?\n/, LINE_LIMIT + 2);
  const end = lines.findIndex((content, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(content));
  return line < end;
}

/** Keys that are not there yet at the beginning of a line, values after a key. `before` is the line up to the cursor. */
export function frontMatterProposals(
  text: string,
  before: string,
  known: { readonly types: readonly QuestionType[]; readonly profiles: readonly Profile[] },
): FrontMatterProposal[] {
  const value = /^([\w-]+):[ \t]*[\w-]*$/.exec(before);
  if (value) {
    const [, key = ''] = value;
    return valuesOf(key, known).map(([label, detail]) => ({
      label,
      detail,
      text: ` ${label}`,
      from: key.length + 1,
    }));
  }
  if (!/^[\w-]*$/.test(before)) return [];
  const head = text.slice(0, text.indexOf('\n---', 3));
  const taken = new Set([...head.matchAll(/^([\w-]+):/gm)].map(([, key]) => key));
  return KEYS.filter(([key]) => !taken.has(key)).map(([label, detail]) => ({
    label,
    detail,
    text: `${label}: `,
    from: 0,
  }));
}

function valuesOf(
  key: string,
  { types, profiles }: { readonly types: readonly QuestionType[]; readonly profiles: readonly Profile[] },
): (readonly [value: string, detail: string])[] {
  switch (key) {
    case 'type':
      return [['star-story', 'This file is a story']];
    case 'question-type':
      return types.map(({ id, label }) => [id, label]);
    case 'profile':
      return profiles.map(({ id, label }) => [id, label]);
    case 'level':
      return ['junior', 'mid', 'senior', 'staff', 'manager'].map((level) => [level, '']);
    case 'ai':
      return [['off', 'No model may see this file']];
    default:
      return [];
  }
}
