import type { Block } from '../markdown/block.ts';
import type { Layout } from '../story.ts';
import type { Label } from './labels.ts';

/** How most of the labels are written, so that a part put in looks like them. */
export function layoutOf(source: string, blocks: readonly Block[], labels: readonly Label[]): Layout {
  const counts = new Map<Layout['form'], number>();
  let form: Layout['form'] = 'none';
  for (const label of labels) {
    const one = formOf(blocks[label.block], label);
    const count = (counts.get(one) ?? 0) + 1;
    counts.set(one, count);
    if (count > (counts.get(form) ?? 0) || form === 'none') form = one;
  }
  const heading = labels.find((label) => label.form === 'heading');
  return {
    form,
    depth: form === 'heading' && heading ? (blocks[heading.block]?.depth ?? 2) : 0,
    eol: source.includes('\r\n') ? '\r\n' : '\n',
  };
}

function formOf(block: Block | undefined, label: Label): Layout['form'] {
  if (!block || block.language === 'html' || block.cell || label.inline) return 'none';
  if (label.form === 'heading') return 'heading';
  if (block.quotes > 0) return 'quote';
  if (label.form === 'bold') return block.item ? 'bold-list' : 'bold';
  return block.item ? 'list' : 'plain';
}
