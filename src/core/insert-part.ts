/** Puts a part into a story, with prompts where the writer's facts go. The prompts are placeholders and stay marked. */
import type { Fix } from './finding.ts';
import { type Layout, type Part, PARTS, type Section, type Story } from './story.ts';
import { span, type TextEdit } from './text.ts';

/** What a part is called when it is put in. */
export const PART_NAMES: Readonly<Record<Part, string>> = {
  opening: 'Opening',
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
  lessons: 'Lessons',
  connection: 'Connection',
};

/** What a writer is asked for in each part. */
export const PROMPTS: Readonly<Record<Part, readonly string[]>> = {
  opening: ['[HEADLINE: what went wrong and what was yours in it, in one sentence]'],
  situation: [
    '[SETTING: who you were, where, when, and how large it was]',
    '[STAKES: what could be lost, and by whom]',
  ],
  task: ['[TARGET: what you had to reach, by when]'],
  action: [
    '[DECISION: what you did or left undone, and why it seemed right]',
    '[STEPS: what you did next, and why]',
  ],
  result: ['[METRIC: from what to what, over what time]', '[COST: what it took from others and from you]'],
  lessons: [
    '[INSIGHT: what you had wrong]',
    '[MECHANISM: the rule or habit that you keep now, and when]',
    '[APPLICATION: a later time when you used it, and what came of it]',
  ],
  connection: [
    '[CONNECTION: what in this story matters to the people you talk to]',
    '[QUESTION: what you would like to ask them]',
  ],
};

/**
 * The fix that puts a part where it is told in order, written as this writer writes the others. Null where the layout
 * takes nothing in: a table, HTML, a code fence.
 */
export function insertPart(story: Story, part: Part): Fix | null {
  const text = partText(story.layout, part, story.labelled);
  if (text === null) return null;
  const edit = insertion(story, part, text);
  return {
    title: `Add ${article(part)} ${PART_NAMES[part]} part with prompts`,
    edits: [edit],
    preferred: true,
  };
}

/** The fix that puts prompts under a label that has no words. */
export function fillPart(story: Story, section: Section): Fix {
  const prompts = section.kinds.flatMap((kind) => PROMPTS[kind]).join(' ');
  const { form, eol } = story.layout;
  const gap = form === 'heading' ? eol + eol : ' ';
  return {
    title: 'Add prompts',
    edits: [{ span: span(section.body.end, section.body.end), text: gap + prompts }],
    preferred: true,
  };
}

const article = (part: Part): string => (/^[aeo]/.test(part) ? 'an' : 'a');

/** The part's label and prompts, without the space around; null where the layout takes nothing in. */
function partText({ form, depth, eol }: Layout, part: Part, labelled: boolean): string | null {
  const prompts = PROMPTS[part].join(' ');
  if (form === 'none') return labelled ? null : prompts;
  return labelText(form, depth, eol, PART_NAMES[part]) + prompts;
}

function labelText(form: Exclude<Layout['form'], 'none'>, depth: number, eol: string, name: string): string {
  switch (form) {
    case 'heading':
      return `${'#'.repeat(depth)} ${name}${eol}${eol}`;
    case 'bold':
      return `**${name}:** `;
    case 'list':
      return `- ${name}: `;
    case 'bold-list':
      return `- **${name}:** `;
    case 'plain':
      return `${name}: `;
    default:
      return `> **${name}:** `;
  }
}

/** What stands between two parts. */
function gapOf({ form, eol }: Layout): string {
  if (form === 'list' || form === 'bold-list') return eol;
  return form === 'quote' ? `${eol}>${eol}` : eol + eol;
}

/** After the last part that is told before it, or else before the first one that is told after it. */
function insertion(story: Story, part: Part, text: string): TextEdit {
  const gap = gapOf(story.layout);
  const order = PARTS.indexOf(part);
  const before = story.sections.findLast(({ kinds }) => kinds.every((kind) => PARTS.indexOf(kind) < order));
  if (before) {
    const at = endOfWords(story.source, before.span.start, before.span.end);
    return { span: span(at, at), text: gap + text };
  }
  const after = story.sections[0];
  if (after) {
    const at = lineStart(story.source, after.span.start);
    return { span: span(at, at), text: text + gap };
  }
  const at = endOfWords(story.source, story.span.start, story.span.end);
  return { span: span(at, at), text: gap + text };
}

/** Where the line begins that holds an offset: before its bullet or quote mark. */
export function lineStart(source: string, offset: number): number {
  let at = offset;
  while (at > 0 && source[at - 1] !== '\n' && source[at - 1] !== '\r') at--;
  return at;
}

/** The end of a range without the white space, or the empty lines of a quote, that close it. */
export function endOfWords(source: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(source[at - 1] ?? '')) at--;
  while (at > start && source[at - 1] === '>' && lineStart(source, at - 1) === at - 1) {
    at--;
    while (at > start && /\s/.test(source[at - 1] ?? '')) at--;
  }
  return at;
}
