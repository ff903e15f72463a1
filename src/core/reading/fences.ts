import type { Block } from '../markdown/block.ts';
import { blocksInFence } from '../markdown/blocks.ts';
import { labelsIn } from './labels.ts';
import { isTold } from './sets.ts';

/** Opens the fences that hold a labelled story; code in any other fence stays closed. */
export function openedFences(source: string, blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'code' || block.prose.trim() === '') return [block];
    const inside = blocksInFence(block);
    return hasSet(source, inside) ? inside : [block];
  });
}

const hasSet = (source: string, blocks: readonly Block[]): boolean =>
  isTold(new Set(labelsIn(source, blocks).flatMap((label) => label.kinds)));
