/**
 * Reads without the parser what needs none: most of a story is paragraphs, headings and list items with no markup but
 * perhaps a label in bold, a word set off, a link. The result is the parser's own (a test compares them); it comes forty
 * times sooner.
 */
import { type Span, span } from '../text.ts';
import type { Block } from './block.ts';
import { MAX_LINES, readableEnd } from './bound.ts';
import { blank } from './lines.ts';
import { type Inline, objects, withoutAddresses } from './prose.ts';

/** What stands in front of the text: the mark of a heading, or a bullet. */
const MARKER = /^(?:#{1,6} {1,3}|[-*+] {1,3})/;

/** A label in bold that opens a block. A colon or stop before the closing marks needs a space behind them. */
const BOLD = /^\*\*(?=[\p{L}\d])[\p{L}\d ’'(),/&:–—-]{0,80}(?:[\p{L}\d]\*\*(?=[ :.,]|$)|[:.]\*\*(?= |$))/u;

/** Characters that can be markup anywhere in a line, and those that editors treat in ways of their own. */
const MARKUP = /[*_[\]`<&\\|]|(?![\r\n])\p{Cc}/u;

/** Words inside marks that can be taken for nothing else. */
const WORDS = String.raw`[\p{L}\d](?:[\p{L}\d ’'(),/:–—-]{0,80}[\p{L}\d])?`;

/** Code, bold and emphasised words, and links, each between spaces or marks that leave no doubt where they begin and end. */
const INLINE = new RegExp(
  String.raw`(?<=[ \r\n(“"])(?:(\x60[^\x60\r\n]{1,200}\x60)|(\*\*${WORDS}\*\*)|([*_])${WORDS}\3|\[(${WORDS})\]\([\w:/.?=#%+~-]{1,300}\))(?=[ \r\n.,;:!?)”"]|$)`,
  'gu',
);

/** More of them in one block than this are a case for the parser. */
const MOST_INLINE = 20;

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
  if (OPENS_OTHER_LINE.test(rest) || (bold === '' && !OPENS_TEXT.test(rest))) return null;
  const inline = plainInline(rest, at + bold.length);
  if (!inline) return null;
  const isHeading = marker.startsWith('#');
  // The lines below a heading are no part of it, and a heading may close with marks.
  if (isHeading && /[\r\n#]/.test(text.slice(at))) return null;
  const place = span(at, text.length);
  const block: Block = {
    kind: isHeading ? 'heading' : 'paragraph',
    span: place,
    prose: (bold && `  ${bold.slice(2, -2)}  `) + inline.prose,
    node: isHeading ? span(0, text.length) : place,
    depth: isHeading ? marker.trimEnd().length : 0,
    item: marker === '' || isHeading ? null : { start: 0, depth: 1, ordered: false },
    quotes: 0,
    cell: null,
    bold: bold === '' ? inline.bold : [span(at, at + bold.length), ...inline.bold],
    language: 'markdown',
  };
  return [block];
}

/** Running text with its markup filled; null where it holds more than `INLINE` knows. */
function plainInline(text: string, offset: number): Inline | null {
  if (!MARKUP.test(text)) return { prose: withoutAddresses(text), bold: NO_BOLD };
  const bold: Span[] = [];
  let prose = '';
  let read = 0;
  let found = 0;
  for (const match of text.matchAll(INLINE)) {
    const [written, code, strong, , link] = match;
    const before = text.slice(read, match.index);
    if (++found > MOST_INLINE || MARKUP.test(before)) return null;
    read = match.index + written.length;
    if (strong !== undefined) bold.push(span(offset + match.index, offset + read));
    prose +=
      withoutAddresses(before) + (code === undefined ? withoutMarks(written, strong, link) : objects(code));
  }
  const rest = text.slice(read);
  return MARKUP.test(rest) ? null : { prose: prose + withoutAddresses(rest), bold };
}

const NO_BOLD: readonly Span[] = [];

function withoutMarks(written: string, strong: string | undefined, link: string | undefined): string {
  if (link !== undefined) return ` ${link}${blank(written.slice(1 + link.length))}`;
  return strong === undefined ? ` ${written.slice(1, -1)} ` : `  ${strong.slice(2, -2)}  `;
}
