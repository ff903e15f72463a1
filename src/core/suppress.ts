/** `<!-- star-ignore RULE[: reason] -->`: how a writer says no, in the document itself. */
import type { Block } from './markdown/block.ts';
import { blocksOf } from './markdown/blocks.ts';
import { frontMatterEnd } from './markdown/chunks.ts';
import { type Span, span, type TextEdit } from './text.ts';

/** A place where a writer asked for silence: before a block, or for the file. */
export interface Suppression {
  /** A rule id, or `*` for every rule. */
  readonly rule: string;
  readonly span: Span;
}

const COMMENT = /^<!--\s{0,20}star-ignore(?<file>-file)?(?<rest>(?:\s[^]*)?)-->/;
const MAX_LENGTH = 1000;

/** The suppressions in a document, in the order of the text. */
export function suppressionsIn(source: string, blocks: readonly Block[]): Suppression[] {
  const found: Suppression[] = [];
  let waiting: string[] = [];
  for (const block of blocks) {
    if (block.kind !== 'comment') {
      found.push(...waiting.map((rule) => ({ rule, span: block.node })));
      waiting = [];
      continue;
    }
    const groups = COMMENT.exec(
      source.slice(block.span.start, Math.min(block.span.end, block.span.start + MAX_LENGTH)),
    )?.groups;
    if (!groups) continue;
    const rules = rulesIn(groups['rest'] ?? '');
    if (groups['file']) found.push(...rules.map((rule) => ({ rule, span: span(0, source.length) })));
    else waiting.push(...rules);
  }
  return found;
}

/** `no-blame, no-rant: reason`; without a rule it is every rule. */
function rulesIn(text: string): string[] {
  const names = (text.split(':')[0] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length > 0 ? names : ['*'];
}

/** Silences a rule for the block that a finding stands in: a comment on a line of its own in front of it. */
export function ignoreHere(source: string, finding: Span, rule: string): TextEdit {
  const blocks = blocksOf(source);
  const index = blocks.findIndex((block) => block.kind !== 'comment' && block.node.end > finding.start);
  const block = blocks[index];
  if (!block || block.kind === 'front-matter') return ignoreInFile(source, rule);
  const lineStart = startOfLine(source, block.node.start);
  const lead = leadOf(source, block, blocks[index - 1], lineStart);
  return {
    span: span(lineStart, lineStart),
    text: `${lead}<!-- star-ignore ${rule} -->${eolOf(source)}`,
  };
}

/** Silences a rule for the whole file: a comment after the front matter. */
export function ignoreInFile(source: string, rule: string): TextEdit {
  const at = frontMatterEnd(source);
  const eol = eolOf(source);
  const gap = /^[\r\n]/.test(source.slice(at, at + 1)) ? '' : eol;
  return { span: span(at, at), text: `<!-- star-ignore-file ${rule} -->${eol}${gap}` };
}

/**
 * What has to stand in front of the comment so that it stays in the block's own quote or list. In front of an item it
 * belongs to the item before, since a comment at the marker's own indentation would cut the list in two.
 */
function leadOf(source: string, block: Block, before: Block | undefined, lineStart: number): string {
  const lead = source.slice(lineStart, block.node.start);
  if (!block.item || block.item.start < lineStart || block.item.start >= block.node.start) return lead;
  const indentation = source.slice(lineStart, block.item.start).replace(/[-*+\d.)]/g, ' ');
  const hasSibling = before?.item && before.quotes === block.quotes && before.item.depth >= block.item.depth;
  return hasSibling ? indentation + ' '.repeat(block.node.start - block.item.start) : indentation;
}

function startOfLine(source: string, offset: number): number {
  let at = offset;
  while (at > 0 && source[at - 1] !== '\n' && source[at - 1] !== '\r') at--;
  return at;
}

const eolOf = (source: string): string => (source.includes('\r\n') ? '\r\n' : '\n');
