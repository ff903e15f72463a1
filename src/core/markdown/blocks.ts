/** Reads a Markdown document into blocks. What did not change since the last reading is not parsed again. */
import { Cache } from '../cache.ts';
import { type Span, span } from '../text.ts';
import type { Block } from './block.ts';
import { bounded, readableEnd } from './bound.ts';
import { chunksOf, frontMatterEnd } from './chunks.ts';
import { blocksIn } from './flatten.ts';
import { blank } from './lines.ts';
import { parse } from './parse.ts';
import { plainBlocks } from './plain.ts';

/** The blocks of a document in the order of the text. */
export function blocksOf(source: string): Block[] {
  const end = frontMatterEnd(source);
  const blocks = blocksFrom(source, end);
  return end > 0 ? [wordless('front-matter', source, span(0, end)), ...blocks] : blocks;
}

/** The content of a fence read as Markdown of its own; its blocks belong to the fence. */
export function blocksInFence(code: Block): Block[] {
  return blocksFrom(code.prose, 0).map((block) => ({ ...moved(block, code.span.start), node: code.node }));
}

function blocksFrom(text: string, from: number): Block[] {
  return chunksOf(text, from).flatMap((chunk) =>
    readChunk(text.slice(chunk.start, chunk.end)).map((block) => moved(block, chunk.start)),
  );
}

/** The blocks of a text that is parsed in one piece, which is what the pieces together must equal. */
export function blocksAtOnce(text: string): Block[] {
  const end = readableEnd(text);
  const tame = bounded(text.slice(0, end));
  const blocks = blocksIn(tame, parse(tame));
  if (end < text.length) blocks.push(wordless('unread', text, span(end, text.length)));
  return blocks;
}

/** Pieces by their text: enough for several long documents that are open side by side. */
const CACHE_SIZE = 2000;
/** A piece longer than this is not kept. */
const CACHED_LENGTH = 20_000;
const cache = new Cache<readonly Block[]>(CACHE_SIZE);

function readChunk(chunk: string): readonly Block[] {
  const text = trimmedEnd(chunk);
  const known = cache.get(text);
  if (known) return known;
  const blocks = text === '' ? [] : (plainBlocks(text) ?? blocksAtOnce(text));
  return text.length <= CACHED_LENGTH ? cache.set(text, blocks) : blocks;
}

/** Without the spaces and line breaks at its end, which can be as many as the rest of the document is long. */
function trimmedEnd(chunk: string): string {
  let end = chunk.length;
  while (end > 0 && ' \r\n'.includes(chunk[end - 1] ?? '')) end--;
  return chunk.slice(0, end);
}

function moved(block: Block, by: number): Block {
  const shift = (at: Span): Span => span(at.start + by, at.end + by);
  return {
    ...block,
    span: shift(block.span),
    node: shift(block.node),
    item: block.item && { ...block.item, start: block.item.start + by },
    bold: block.bold.map(shift),
  };
}

/** A block in which nothing is said. */
const wordless = (kind: Block['kind'], text: string, at: Span): Block => ({
  kind,
  span: at,
  prose: blank(text.slice(at.start, at.end)),
  node: at,
  depth: 0,
  item: null,
  quotes: 0,
  cell: null,
  bold: [],
  language: 'markdown',
});
