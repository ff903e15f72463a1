/**
 * Reads without the parser what needs none: most of a story is paragraphs, headings and list items with no markup but
 * perhaps a label in bold. The result is the parser's own (a test compares them); it comes forty times sooner.
 */
import { span } from '../text.ts';
import type { Block } from './block.ts';
import { MAX_LINES, readableEnd } from './bound.ts';
import { withoutAddresses } from './prose.ts';

/** What stands in front of the text: the mark of a heading, or a bullet. */
const MARKER = /^(?:#{1,6} {1,3}|[-*+] {1,3})/;

/** A label in bold that opens a block. A colon or stop before the closing marks needs a space behind them. */
const BOLD = /^\*\*(?=[\p{L}\d])[\p{L}\d ’'(),/&:–—-]{0,80}(?:[\p{L}\d]\*\*(?=[ :.,]|$)|[:.]\*\*(?= |$))/u;

/** Characters that can be markup anywhere in a line, and those that editors treat in ways of their own. */
const MARKUP = /[*_[\]`<&\\|]|(?![\r\n])\p{Cc}/u;

/** How the first line of a paragraph, and any further line of it, begins where it cannot begin anything else. */
const OPENS_TEXT = /^[\p{L}"“‘'(€£$]/u;
const OPENS_OTHER_LINE = /(?:\r\n|\r(?!\n)|\n)(?![\p{L}"“‘'(€£$])/u;

/** The one block of a chunk without white space at its end; null if it takes the parser to tell. */
export function plainBlocks(text: string): readonly [Block] | null {
  if (text.length > 2 * MAX_LINES && readableEnd(text) < text.length) return null;
  const marker = MARKER.exec(text)?.[0] ?? '';
  const bold = BOLD.exec(text.slice(marker.length, marker.length + 100))?.[0] ?? '';
  const at = marker.length;
  const rest = text.slice(at + bold.length);
  if (MARKUP.test(rest) || OPENS_OTHER_LINE.test(rest)) return null;
  if (bold === '' && !OPENS_TEXT.test(rest)) return null;
  const isHeading = marker.startsWith('#');
  // The lines below a heading are no part of it, and a heading may close with marks.
  if (isHeading && /[\r\n#]/.test(text.slice(at))) return null;
  const place = span(at, text.length);
  const block: Block = {
    kind: isHeading ? 'heading' : 'paragraph',
    span: place,
    prose: (bold && `  ${bold.slice(2, -2)}  `) + withoutAddresses(rest),
    node: isHeading ? span(0, text.length) : place,
    depth: isHeading ? marker.trimEnd().length : 0,
    item: marker === '' || isHeading ? null : { start: 0, depth: 1, ordered: false },
    quotes: 0,
    cell: null,
    bold: bold === '' ? [] : [span(at, at + bold.length)],
    language: 'markdown',
  };
  return [block];
}
