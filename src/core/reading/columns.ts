/** Tables with the labels in their header row, which tell one story per row below it. */
import type { Block } from '../markdown/block.ts';
import type { Label } from './labels.ts';

/** A row of such a table. */
export interface ColumnStory {
  /** Index of the cell that names the story; -1 where the table has no column for it. */
  readonly title: number;
  /** The cells below each label, by their index. */
  readonly cells: ReadonlyMap<Label, number>;
}

/** The stories of a table whose header row holds all of the labels; null where they stand anywhere else. */
export function columnStories(blocks: readonly Block[], labels: readonly Label[]): ColumnStory[] | null {
  const table = blocks[labels[0]?.block ?? -1]?.node.start;
  const columns = new Map<number, Label>();
  for (const label of labels) {
    const block = blocks[label.block];
    if (label.form !== 'cell' || block?.cell?.row !== 0 || block.node.start !== table) return null;
    columns.set(block.cell.column, label);
  }
  if (columns.size < 2) return null;
  const stories: { title: number; cells: Map<Label, number> }[] = [];
  for (let at = (labels.at(-1)?.block ?? 0) + 1; blocks[at]?.node.start === table; at++) {
    const cell = blocks[at]?.cell;
    if (!cell || cell.row === 0) continue;
    const story = (stories[cell.row - 1] ??= { title: -1, cells: new Map() });
    const label = columns.get(cell.column);
    if (label) story.cells.set(label, at);
    else if (story.title < 0 && blocks[at]?.prose.trim() !== '') story.title = at;
  }
  return stories;
}
