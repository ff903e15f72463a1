/** Counts what stands among the labels of a set as if it were one of them: "## Timeline", "**Root cause:**". */
import type { Block } from '../markdown/block.ts';
import { isAside } from './asides.ts';
import type { Label } from './labels.ts';
import { ASIDE_WORDS } from './words/asides.ts';

/**
 * Headings of the labels' rank, or bold leads where the labels are bold or plain. What follows the last label until
 * block `end` counts by half: people keep other things below their stories.
 */
export function foreignLabels(
  source: string,
  blocks: readonly Block[],
  labels: readonly Label[],
  start: number,
  end: number,
): number {
  const own = new Set(labels.map((label) => label.block));
  const headings = labels.filter((label) => label.form === 'heading');
  const depths = headings.map((label) => blocks[label.block]?.depth ?? 0);
  const depth = headings.length * 2 > labels.length ? Math.max(...depths) : 0;
  const [first, last] = [labels[0]?.block ?? end, labels.at(-1)?.block ?? end];
  let count = 0;
  for (let at = start; at < end; at++) {
    const block = blocks[at];
    if (!block || own.has(at)) continue;
    const isOne =
      block.kind === 'heading' ? depth === 0 || block.depth === depth : depth === 0 && hasLead(source, block);
    if (isOne && !standsBeside(source, block)) count += first < at && at < last ? 1 : 0.5;
  }
  return count;
}

/** Begins with a few words in bold and a colon, as a label would. */
function hasLead(source: string, block: Block): boolean {
  const [run] = block.bold;
  if (block.kind !== 'paragraph' || !run || run.start - block.span.start > 2) return false;
  return run.end - run.start < 64 && /[:：.]/.test(source.slice(run.end - 4, run.end + 2));
}

const standsBeside = (source: string, block: Block): boolean =>
  isAside(source, block) || ASIDE_WORDS.has(/\p{L}[\p{L}-]*/u.exec(block.prose)?.[0].toLowerCase() ?? '');
