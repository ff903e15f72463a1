/** Flattens a Markdown tree into the blocks that people read one after another. */
import type { Nodes, Root, Table } from 'mdast';
import { type Span, span } from '../text.ts';
import type { Block, ListItem } from './block.ts';
import { commentBlock, htmlBlocks } from './html.ts';
import { blank } from './lines.ts';
import { inlineOf } from './prose.ts';

/** The blocks of a tree over `text`, in the order of the text. */
export function blocksIn(text: string, root: Root): Block[] {
  const blocks: Block[] = [];
  for (const node of root.children) visit(text, node, { quotes: 0, lists: 0, item: null }, blocks);
  return blocks;
}

interface Place {
  readonly quotes: number;
  readonly lists: number;
  readonly item: ListItem | null;
}

function visit(text: string, node: Nodes, place: Place, blocks: Block[]): void {
  switch (node.type) {
    case 'heading':
    case 'paragraph': {
      const at = contentSpan(text, node);
      const depth = node.type === 'heading' ? node.depth : 0;
      blocks.push({
        ...bare(node.type, at, place),
        ...inlineOf(text, node.children, at.start, at.end),
        node: spanOf(text, node),
        depth,
      });
      return;
    }
    case 'list':
      for (const child of node.children) {
        const item = {
          start: spanOf(text, child).start,
          depth: place.lists + 1,
          ordered: node.ordered === true,
        };
        for (const inner of child.children)
          visit(text, inner, { ...place, lists: place.lists + 1, item }, blocks);
      }
      return;
    case 'blockquote':
      for (const child of node.children) visit(text, child, { ...place, quotes: place.quotes + 1 }, blocks);
      return;
    case 'table':
      visitTable(text, node, place, blocks);
      return;
    case 'code': {
      const at = spanOf(text, node);
      blocks.push({ ...bare('code', at, place), prose: fencedText(text, at) });
      return;
    }
    case 'html': {
      const at = spanOf(text, node);
      if (/^<!--(?:(?!-->)[^])*-->\s*$/.test(node.value))
        blocks.push(commentBlock(text, at, place.quotes, place.item));
      else blocks.push(...htmlBlocks(text, at, place.quotes, place.item));
      return;
    }
    case 'thematicBreak': {
      const at = spanOf(text, node);
      blocks.push({ ...bare('break', at, place), prose: blank(text.slice(at.start, at.end)) });
      return;
    }
    default:
  }
}

function visitTable(text: string, table: Table, place: Place, blocks: Block[]): void {
  const node = spanOf(text, table);
  table.children.forEach((rowNode, row) => {
    rowNode.children.forEach((cellNode, column) => {
      const at = contentSpan(text, cellNode);
      blocks.push({
        ...bare('cell', at, place),
        ...inlineOf(text, cellNode.children, at.start, at.end),
        node,
        cell: { row, column },
      });
    });
  });
}

const bare = (kind: Block['kind'], at: Span, place: Place): Block => ({
  kind,
  span: at,
  prose: '',
  node: at,
  depth: 0,
  item: place.item,
  quotes: place.quotes,
  cell: null,
  bold: [],
  language: 'markdown',
});

/** A fence's content where it stands, with the fence itself blanked; indented code is blanked as a whole. */
function fencedText(text: string, at: Span): string {
  const source = text.slice(at.start, at.end);
  const fence =
    /^(?<open>[`~]{3,}[^\r\n]*)(?<content>[^]*?)(?<close>(?:\r\n?|\n)[ \t>]*[`~]{3,}[ \t]*)?$/.exec(source);
  if (!fence?.groups) return blank(source);
  const { open = '', content = '', close = '' } = fence.groups;
  return blank(open) + content + blank(close);
}

/** Where a node stands, without white space at its end, which some constructs swallow at the end of a text only. */
function spanOf(text: string, node: Nodes): Span {
  const start = node.position?.start.offset ?? 0;
  let end = node.position?.end.offset ?? 0;
  while (end > start && ' \t\r\n'.includes(text[end - 1] ?? '')) end--;
  return span(start, end);
}

/** From the first to the last inline node; an empty one at its end. */
function contentSpan(
  text: string,
  node: Extract<Nodes, { type: 'heading' | 'paragraph' | 'tableCell' }>,
): Span {
  const whole = spanOf(text, node);
  const first = node.children[0];
  const last = node.children.at(-1);
  return first && last ? span(spanOf(text, first).start, spanOf(text, last).end) : span(whole.end, whole.end);
}
