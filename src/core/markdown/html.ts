/** Reads HTML in Markdown as far as stories are written in it: headings, paragraphs, list items, table cells, bold. */
import { OBJECT } from '../language/sentence.ts';
import { type Span, span } from '../text.ts';
import type { Block, Cell, ListItem } from './block.ts';
import { isElementTag } from './elements.ts';
import { blank } from './lines.ts';
import { lineBreak, objects } from './prose.ts';

/** The blocks in a piece of HTML at `node`. */
export function htmlBlocks(text: string, node: Span, quotes: number, outer: ListItem | null): Block[] {
  const reader = new HtmlReader(text, node, quotes, outer);
  let at = node.start;
  while (at < node.end) {
    const tag = text.indexOf('<', at);
    if (tag < 0 || tag >= node.end) break;
    reader.words(at, tag);
    at = reader.tag(tag);
  }
  reader.words(at, node.end);
  reader.close();
  return reader.blocks;
}

/** Tags that end what is being said and begin something new. */
const BREAKING = new Set(
  'address article aside blockquote body center dd details div dl dt figcaption figure footer form header hr html li main nav ol p section summary table tbody td tfoot th thead tr ul h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);
/** Tags whose content is no prose. */
const OPAQUE = new Set(['script', 'style', 'pre', 'textarea', 'code', 'svg', 'kbd']);
const MAX_TAG = 2000;

class HtmlReader {
  readonly blocks: Block[] = [];
  readonly #text: string;
  readonly #node: Span;
  readonly #quotes: number;
  readonly #outer: ListItem | null;
  #prose = '';
  #start = -1;
  #bold: Span[] = [];
  #boldTag = -1;
  #kind: 'heading' | 'paragraph' | 'cell' = 'paragraph';
  #depth = 0;
  #item: ListItem | null;
  #listDepth: number;
  #cell: Cell | null = null;
  #row = -1;
  #column = -1;
  #endless = false;

  constructor(text: string, node: Span, quotes: number, outer: ListItem | null) {
    this.#text = text;
    this.#node = node;
    this.#quotes = quotes;
    this.#outer = outer;
    this.#item = outer;
    this.#listDepth = outer?.depth ?? 0;
  }

  /** Adds running text, with character references resolved. */
  words(from: number, to: number): void {
    if (from >= to) return;
    const raw = this.#text.slice(from, to).replaceAll('\0', ' ');
    if (this.#start < 0 && raw.trim() === '') return;
    if (this.#start < 0) this.#start = from;
    this.#prose += raw.includes('&') ? raw.replace(/&#?\w{1,32};/g, characterFor) : raw;
  }

  /** Reads the tag or comment at `at` and returns where it ends. */
  tag(at: number): number {
    const text = this.#text;
    if (text.startsWith('<!--', at)) return this.#comment(at);
    const name = /^<(?<close>\/?)(?<name>[a-zA-Z][a-zA-Z0-9]{0,20})(?=[\s/>])/.exec(text.slice(at, at + 24));
    const closing = name ? text.slice(at, Math.min(this.#node.end, at + MAX_TAG)).indexOf('>') : -1;
    if (!name?.groups || closing < 0 || !isElementTag(name[0])) {
      this.words(at, at + 1);
      return at + 1;
    }
    const end = at + closing + 1;
    const tag = (name.groups['name'] ?? '').toLowerCase();
    const opens = name.groups['close'] === '';
    if (BREAKING.has(tag)) {
      this.close();
      this.#enter(tag, opens, at);
      return end;
    }
    if (opens && OPAQUE.has(tag) && !this.#endless) {
      const stop = this.#endOf(tag, end);
      if (stop > 0) {
        const hidden = text.slice(at, stop);
        this.#fill(at, tag === 'code' || tag === 'kbd' ? objects(hidden) : blank(hidden));
        return stop;
      }
    }
    if (tag === 'b' || tag === 'strong') this.#bolden(opens, at, end);
    const filler =
      tag === 'br'
        ? lineBreak(end - at)
        : tag === 'img'
          ? OBJECT.repeat(end - at)
          : blank(text.slice(at, end));
    this.#fill(at, filler);
    return end;
  }

  /** Ends the block that is being read. */
  close(): void {
    const trimmed = this.#prose.trimEnd();
    if (this.#start >= 0 && trimmed.trim() !== '') {
      this.blocks.push({
        kind: this.#kind,
        span: span(this.#start, this.#start + this.#prose.length),
        prose: this.#prose,
        node: this.#node,
        depth: this.#depth,
        item: this.#item,
        quotes: this.#quotes,
        cell: this.#cell,
        bold: this.#bold,
        language: 'html',
      });
    }
    this.#prose = '';
    this.#start = -1;
    this.#bold = [];
    this.#boldTag = -1;
  }

  #comment(at: number): number {
    const found = this.#text.indexOf('-->', at + 4);
    const end = found < 0 || found + 3 > this.#node.end ? this.#node.end : found + 3;
    if (this.#start >= 0) {
      this.#fill(at, blank(this.#text.slice(at, end)));
      return end;
    }
    this.blocks.push(commentBlock(this.#text, span(at, end), this.#quotes, this.#item));
    return end;
  }

  #fill(from: number, filler: string): void {
    if (this.#start < 0) this.#start = from;
    this.#prose += filler;
  }

  #bolden(opens: boolean, at: number, end: number): void {
    if (opens) this.#boldTag = at;
    else if (this.#boldTag >= 0) {
      this.#bold.push(span(this.#boldTag, end));
      this.#boldTag = -1;
    }
  }

  /** Where the element that holds no prose ends; looked for once in vain, it is not looked for again. */
  #endOf(tag: string, from: number): number {
    const rest = this.#text.slice(from, this.#node.end);
    const found = rest.search(new RegExp(`</${tag}\\s{0,20}>`, 'i'));
    if (found < 0) {
      this.#endless = true;
      return -1;
    }
    return from + found + rest.slice(found).indexOf('>') + 1;
  }

  #enter(tag: string, opens: boolean, at: number): void {
    this.#kind = 'paragraph';
    this.#depth = 0;
    this.#cell = null;
    if (tag === 'ul' || tag === 'ol') {
      this.#listDepth = Math.max(0, this.#listDepth + (opens ? 1 : -1));
      if (!opens) this.#item = this.#outer;
    }
    if (tag === 'li') {
      this.#item = opens ? { start: at, depth: Math.max(1, this.#listDepth), ordered: false } : this.#outer;
    }
    if (/^h[1-6]$/.test(tag) && opens) {
      this.#kind = 'heading';
      this.#depth = Number(tag[1]);
    }
    // A summary is what a fold is called; it ranks below every heading.
    if (tag === 'summary' && opens) {
      this.#kind = 'heading';
      this.#depth = 6;
    }
    if (tag === 'table') this.#row = -1;
    if (tag === 'tr' && opens) {
      this.#row++;
      this.#column = -1;
    }
    if ((tag === 'td' || tag === 'th') && opens) {
      this.#column++;
      this.#kind = 'cell';
      this.#cell = { row: Math.max(0, this.#row), column: this.#column };
    }
  }
}

/** A comment as a block: nothing is said in it, but it can ask for silence. */
export const commentBlock = (text: string, at: Span, quotes: number, item: ListItem | null): Block => ({
  kind: 'comment',
  span: at,
  prose: blank(text.slice(at.start, at.end)),
  node: at,
  depth: 0,
  item,
  quotes,
  cell: null,
  bold: [],
  language: 'html',
});

const CHARACTERS = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00A0'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['hellip', '…'],
  ['pound', '£'],
  ['euro', '€'],
]);

/** The character, then spaces, as long as the reference. One that is not known stays as it is. */
function characterFor(reference: string): string {
  const name = reference.slice(1, -1);
  const code = name.startsWith('#') ? Number(name.replace(/^#x/i, '0x').replace('#', '')) : Number.NaN;
  const char = CHARACTERS.get(name) ?? (code > 31 && code < 0xd800 ? String.fromCharCode(code) : null);
  return char === null ? reference : char + ' '.repeat(reference.length - 1);
}
