/** Tells the lines that stand beside a story from those that are told. */
import type { Block } from '../markdown/block.ts';
import { linesOf } from '../markdown/lines.ts';
import { ASIDE_WORDS, CHAT_LEFTOVERS } from './words/asides.ts';
import { visible } from './labels.ts';

/** A coach's note, probes, tags, a tool's leftovers: "Likely follow-ups: …", "**Theme:** …", "Let me know if …". */
export function isAside(source: string, block: Block): boolean {
  const text = visible(source, block, block.span.start, Math.min(block.span.end, block.span.start + START));
  return isAsideText(text) || (isOnlyEmphasis(source, block) && ASIDE_WORDS.has(firstWord(text)));
}

/** Where in a block, after its first line, a line begins that stands beside the story; the block's end if none does. */
export function asideWithin(source: string, block: Block, from: number, to: number): number {
  for (const line of linesOf(block.prose, from - block.span.start)) {
    const start = block.span.start + line.start;
    if (start >= to) break;
    if (start === from) continue;
    const text = visible(source, block, start, Math.min(block.span.start + line.end, start + START));
    if (isAsideText(text)) return start;
  }
  return to;
}

/** As much of a line as it takes to tell. */
const START = 120;

function isAsideText(start: string): boolean {
  const text = start.trim().toLowerCase();
  if (CHAT_LEFTOVERS.some((leftover) => text.startsWith(leftover))) return true;
  return (
    /^[^\p{L}]{0,4}\p{L}[\p{L}-]*(?: [^\s:：]+){0,5} ?[:：]/u.test(text) && ASIDE_WORDS.has(firstWord(text))
  );
}

const firstWord = (text: string): string => /\p{L}[\p{L}-]*/u.exec(text)?.[0].toLowerCase() ?? '';

/** A paragraph that is emphasised as a whole, as remarks are: "*60 seconds*". */
const isOnlyEmphasis = (source: string, block: Block): boolean =>
  /[*_]/.test(source[block.span.start] ?? '') && /[*_]/.test(source[block.span.end - 1] ?? '');

const QUESTION_OPENERS =
  /^(?:tell (?:me|us)|describe|give (?:me |us )?an? (?:example|instance)|share|talk (?:me|us) through|walk (?:me|us) through|can you|could you|have you|how (?:do|did|have|would)|what|when|why|which|who|name an?)\b/i;

/** Asks, as an interviewer does. */
const asksQuestion = (text: string): boolean =>
  text.length < 300 && (text.endsWith('?') || QUESTION_OPENERS.test(text));

/** The words of a title without what stands in front of the question: "Q3:", "6.", a tick. */
export const questionIn = (title: string): string | null => {
  const words = title
    .replace(/^(?:[^\p{L}]|(?:q|question|story|example) ?#?\d*(?=\s*[:.)–—-]))+/iu, '')
    .replace(/^[^\p{L}]+/u, '')
    .trim();
  return asksQuestion(words) ? words : null;
};

/** What a story may be called by where it has no heading: a line in bold, a numbered or marked question. */
export function isTitleLine(source: string, block: Block): boolean {
  if (block.kind !== 'paragraph' || block.prose.length > 220) return false;
  const text = visible(source, block, block.span.start, block.span.end).trim();
  if (text === '' || text.includes('\n') || isAside(source, block)) return false;
  const [run] = block.bold;
  if (run && run.start <= block.span.start + 1 && run.end >= block.span.end - 2 && !text.endsWith('.'))
    return true;
  if (/^(?:q|question|story|example) ?#?\d*\s*[:.)–—-]/i.test(text)) return true;
  if (block.item?.ordered || /^\d+[.)]\s/.test(text)) return asksQuestion(text.replace(/^\d+[.)]\s+/, ''));
  return asksQuestion(text) && block.item === null;
}
