/**
 * Cuts a document into pieces that parse alone as they parse in place, so that a keystroke re-reads one piece.
 *
 * A cut stands before a line at the margin that cannot go on with anything: one that follows a blank line or a heading,
 * a heading, or a bullet with text behind it. Such a line closes every list and quote, since it is neither indented nor
 * marked as theirs. An item at the margin does go on with the list before it, which changes nothing in a flat list of
 * blocks. What can run on over such a line is a fence or HTML, so no cut is made inside these. Where they might stand
 * inside a container, and a line by line reading cannot tell, the rest of the document stays one piece.
 */
import { type Span, span } from '../text.ts';
import { type Line, lineAt, linesOf } from './lines.ts';

/** Where the front matter ends: after its closing line; 0 where there is none. */
export function frontMatterEnd(text: string): number {
  const first = lineAt(text, 0);
  if (!/^---[ \t]*$/.test(text.slice(0, Math.min(first.end, 80)))) return 0;
  for (const line of linesOf(text, first.next)) {
    if (line.end - line.start < 80 && /^---[ \t]*$/.test(text.slice(line.start, line.end))) return line.next;
  }
  return 0;
}

/** The pieces from `from` to the end, without gaps. */
export function chunksOf(text: string, from: number): Span[] {
  const chunks: Span[] = [];
  let start = from;
  let state: State = OUTSIDE;
  let isOpen = false;
  for (const line of linesOf(text, from)) {
    const head = text.slice(line.start, Math.min(line.end, line.start + HEAD));
    const isBlank = head.trim() === '' && line.end - line.start <= HEAD;
    const opens = HEADING.test(head) || ITEM.test(head);
    if (state === OUTSIDE && line.start > start && !isBlank && !/^[ \t]/.test(head) && (opens || !isOpen)) {
      chunks.push(span(start, line.start));
      start = line.start;
    }
    state = after(state, text, line, head);
    isOpen = !isBlank && !HEADING.test(head);
  }
  if (start < text.length) chunks.push(span(start, text.length));
  return chunks;
}

const HEADING = /^#{1,6}(?:[ \t]|$)/;
const ITEM = /^[-*+] {1,4}[^\s]/;

/** No marker that matters here begins later in its line. */
const HEAD = 200;

/** What a line stands in: nothing that runs on, a fence, HTML until a mark, HTML until a blank line, or who knows. */
type State =
  | typeof OUTSIDE
  | { readonly in: 'fence'; readonly mark: string }
  | { readonly in: 'html'; readonly until: RegExp }
  | { readonly in: 'tag' }
  | { readonly in: 'unclear' };
const OUTSIDE = { in: 'nothing' } as const;
const UNCLEAR = { in: 'unclear' } as const;

const FENCE_LIKE = /^[ \t>*+\-\d.)]*(?:`{3}|~{3})/;
const FENCE = /^(?:`{3,}|~{3,})/;

/** HTML that ends with a mark of its own, blank lines or not. */
const LASTING: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?![\w-])/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
];
const LASTING_LIKE = /<[!?]|<(?:script|pre|style|textarea)/i;

function after(state: State, text: string, line: Line, head: string): State {
  switch (state.in) {
    case 'unclear':
      return state;
    case 'fence':
      return closesFence(head, state, line) ? OUTSIDE : state;
    case 'html':
      return state.until.test(text.slice(line.start, line.end)) ? OUTSIDE : state;
    case 'tag':
      if (head.trim() === '') return OUTSIDE;
      return FENCE_LIKE.test(head) || LASTING_LIKE.test(text.slice(line.start, line.end)) ? UNCLEAR : state;
    default:
      return opened(text, line, head);
  }
}

function opened(text: string, line: Line, head: string): State {
  const fence = FENCE.exec(head)?.[0];
  if (fence) {
    // A backtick further on would make it inline code.
    if (fence.startsWith('`') && text.slice(line.start + fence.length, line.end).includes('`'))
      return OUTSIDE;
    return { in: 'fence', mark: fence };
  }
  const lead = /^[ \t>*+\-\d.)]*/.exec(head)?.[0] ?? '';
  // Behind a marker at the margin it ends with its container. Behind spaces it may stand in one or not.
  if (FENCE_LIKE.test(head)) return /^[ \t]/.test(head) ? UNCLEAR : OUTSIDE;
  if (head[lead.length] !== '<') return OUTSIDE;
  for (const [open, until] of LASTING) {
    if (!open.test(head.slice(lead.length))) continue;
    if (lead !== '') return UNCLEAR;
    return until.test(text.slice(line.start + 2, line.end)) ? OUTSIDE : { in: 'html', until };
  }
  return lead.trim() === '' ? { in: 'tag' } : OUTSIDE;
}

function closesFence(head: string, fence: { readonly mark: string }, line: Line): boolean {
  const run = /^ {0,3}(?<run>`+|~+)[ \t]*$/.exec(head)?.groups?.['run'] ?? '';
  return run.startsWith(fence.mark) && line.end - line.start === head.length;
}
