/** Finds the text of each part: what stands from its label to the next, without what stands beside the story. */
import type { Block } from '../markdown/block.ts';
import { type Span, span } from '../text.ts';
import { asideWithin, isAside, isTitleLine } from './asides.ts';
import { type ColumnStory, columnStories } from './columns.ts';
import type { Label } from './labels.ts';
import type { LabelSet } from './sets.ts';

/** A stretch of prose in one block; sentences are sought within it. */
export interface Run {
  readonly start: number;
  readonly prose: string;
  /** Where the block's text ends in which the run stands. */
  readonly blockEnd: number;
}

export interface Body {
  readonly label: Label;
  readonly runs: readonly Run[];
  /** The label stands over the text, in the header of a table, with other cells between them. */
  readonly isApart: boolean;
}

/** The labels of a set with their texts. */
export function bodiesOf(source: string, blocks: readonly Block[], set: LabelSet): Body[] {
  const rows = columnStories(blocks, set.labels);
  if (!rows) {
    return set.labels.map((label, index) => ({
      label,
      runs: runsOf(source, blocks, set, label, set.labels[index + 1]),
      isApart: false,
    }));
  }
  return set.labels.map((label) => ({
    label,
    runs: rows.flatMap((row) => cellRuns(blocks, row, label)),
    isApart: true,
  }));
}

/** The bodies of one row of a table with the labels in its header. */
export const rowBodies = (blocks: readonly Block[], row: ColumnStory): Body[] =>
  [...row.cells.keys()].map((label) => ({ label, runs: cellRuns(blocks, row, label), isApart: true }));

function cellRuns(blocks: readonly Block[], row: ColumnStory, label: Label): Run[] {
  const runs: Run[] = [];
  const cell = blocks[row.cells.get(label) ?? -1];
  if (cell) add(runs, cell, cell.span.start, cell.span.end);
  return runs;
}

function runsOf(
  source: string,
  blocks: readonly Block[],
  set: LabelSet,
  label: Label,
  next: Label | undefined,
): Run[] {
  const runs: Run[] = [];
  const own = blocks[label.block];
  if (!own) return runs;
  const ownEnd = next?.block === label.block ? next.span.start : Math.min(own.span.end, set.until);
  add(runs, own, label.bodyStart, asideWithin(source, own, label.bodyStart, ownEnd));
  const end = Math.min(set.end, next?.block ?? set.end);
  for (let at = label.block + 1; at < end; at++) {
    const block = blocks[at];
    if (!block || endsPart(source, block, own, label, next === undefined, runs.length > 0)) break;
    if (!belongs(block, own, label)) continue;
    add(runs, block, block.span.start, asideWithin(source, block, block.span.start, block.span.end));
  }
  // Text on lines in front of a label within the label's own block belongs to the part before.
  const last = blocks[next?.block ?? -1];
  if (next && last && next.block !== label.block && next.span.start > last.span.start) {
    add(runs, last, last.span.start, next.span.start);
  }
  return runs;
}

function add(runs: Run[], block: Block, from: number, to: number): void {
  const prose = block.prose.slice(from - block.span.start, to - block.span.start);
  if (prose.trim() !== '') runs.push({ start: from, prose, blockEnd: to });
}

/** What cannot belong to the part any more, and neither can what follows it. */
function endsPart(
  source: string,
  block: Block,
  own: Block,
  label: Label,
  last: boolean,
  hasText: boolean,
): boolean {
  const heading = label.form === 'heading';
  if (block.kind === 'heading') return !heading || block.depth <= own.depth;
  if (block.kind === 'break') return last;
  if (block.quotes < own.quotes || (block.quotes > own.quotes && last)) return true;
  if (block.kind === 'cell') return own.cell === null ? last && !heading : own.cell.row !== block.cell?.row;
  if (own.cell !== null) return true;
  if (own.item !== null && block.item === null && last && hasText) return true;
  if (!heading && isTitleLine(source, block)) return true;
  return isAside(source, block);
}

const belongs = (block: Block, own: Block, label: Label): boolean =>
  (block.kind === 'paragraph' && block.quotes === own.quotes) ||
  (block.kind === 'cell' && (own.cell !== null || label.form === 'heading'));

/** From the first to the last of what is told; empty at the label's end where nothing is. */
export function bodySpan(source: string, label: Label, runs: readonly Run[]): Span {
  const first = runs[0];
  const last = runs.at(-1);
  if (!first || !last) return span(label.span.end, label.span.end);
  let end = last.start + last.prose.trimEnd().length;
  // Marks of emphasis that close behind the last word stand before what is added there.
  const rest = source.slice(end, last.blockEnd).trimEnd();
  if (rest !== '' && !/[<\s]/.test(rest)) end += rest.length;
  return span(first.start + (first.prose.length - first.prose.trimStart().length), end);
}
