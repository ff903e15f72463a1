/** Gathers labels into sets, one per story, and finds what each story is called. */
import type { Block } from '../markdown/block.ts';
import type { Part } from '../story.ts';
import { isTitleLine } from './asides.ts';
import type { Label } from './labels.ts';

/** The labels of one story, in the order of the text. */
export interface LabelSet {
  readonly labels: readonly Label[];
  /** Index of the block that names the story; -1 if none does. */
  readonly title: number;
  /** Index of the first block after what comes before. */
  readonly start: number;
  /** Index of the first block that belongs to what comes after. */
  readonly end: number;
  /** Offset of the first label of what comes after, which may stand in a block of this set. */
  readonly until: number;
}

/** The parts that make a story one. */
export const ESSENTIAL: readonly Part[] = ['situation', 'task', 'action', 'result'];

/** The parts that a set has labels for. */
export const kindsOf = (set: LabelSet): Set<Part> => new Set(set.labels.flatMap((label) => label.kinds));

/** Whether enough of these are labelled to know the method by. */
export const isTold = (kinds: ReadonlySet<Part>): boolean =>
  ESSENTIAL.filter((kind) => kinds.has(kind)).length >= 3;

/** The labels of a document as sets. */
export function setsIn(source: string, blocks: readonly Block[], labels: readonly Label[]): LabelSet[] {
  const groups: Group[] = [];
  for (const label of labels) {
    const group = groups.at(-1);
    if (group && !beginsStory(source, blocks, group, label)) join(group, label, blocks);
    else
      groups.push(
        join({ labels: [], kinds: new Set(), openers: new Set(), depth: PLAIN_DEPTH }, label, blocks),
      );
  }
  const settled = groups.map((group) => withoutStrayLetters(group.labels)).filter((one) => one.length > 0);
  return withTitles(source, blocks, settled);
}

/** All labels as one set, for a document that is known to be one story. */
export function oneSet(source: string, blocks: readonly Block[], labels: readonly Label[]): LabelSet | null {
  const group = withoutStrayLetters(labels);
  return withTitles(source, blocks, group.length > 0 ? [group] : [])[0] ?? null;
}

/** A set that is being gathered. */
interface Group {
  readonly labels: Label[];
  readonly kinds: Set<Part>;
  /** What the first label stands for, and the first one after an opening. */
  readonly openers: Set<Part>;
  /** Of its highest heading. */
  depth: number;
}

/** Where a label is no heading, it ranks below all of them. */
const PLAIN_DEPTH = 7;

const depthOf = (label: Label, blocks: readonly Block[]): number =>
  label.form === 'heading' ? (blocks[label.block]?.depth ?? PLAIN_DEPTH) : PLAIN_DEPTH;

function join(group: Group, label: Label, blocks: readonly Block[]): Group {
  if (group.kinds.size === 0 || [...group.kinds].every((kind) => kind === 'opening')) {
    for (const kind of label.kinds) group.openers.add(kind);
  }
  group.labels.push(label);
  for (const kind of label.kinds) group.kinds.add(kind);
  group.depth = Math.min(group.depth, depthOf(label, blocks));
  return group;
}

/** Whether a label opens another story: a heading or a title stands before it, or what has been told begins anew. */
function beginsStory(source: string, blocks: readonly Block[], group: Group, label: Label): boolean {
  const last = group.labels.at(-1)?.block ?? label.block;
  const between = blocks.slice(last + 1, label.block);
  const depth = depthOf(label, blocks);
  const limit = depth === PLAIN_DEPTH ? PLAIN_DEPTH : Math.min(depth, group.depth);
  if (between.some((block) => block.kind === 'heading' && block.depth < limit)) return true;
  const told = isTold(group.kinds);
  if (depth < group.depth && (told || group.depth === PLAIN_DEPTH)) return true;
  if (label.continues || !label.kinds.some((kind) => group.kinds.has(kind))) return false;
  if (told && label.kinds.some((kind) => group.openers.has(kind))) return true;
  return between.some((block) => isTitleLine(source, block));
}

/** A letter is a label only beside two others. */
function withoutStrayLetters(labels: readonly Label[]): Label[] {
  const letters = new Set(labels.filter((label) => label.letter).flatMap((label) => label.kinds));
  return settled(letters.size >= 3 ? labels : labels.filter((label) => !label.letter));
}

/**
 * Decides what depends on the labels around. A challenge is the task beside a situation, and the situation itself where
 * there is no other; of two R in a row, the second is the reflection of STARR.
 */
function settled(labels: readonly Label[]): Label[] {
  let hasSituation = labels.some((label) => !label.challenge && label.kinds.includes('situation'));
  const opens = labels.some(({ happened, kinds }) => !happened && kinds.includes('situation'));
  return labels.map((label, index) => {
    if (label.happened && opens) return { ...label, kinds: ['action'] };
    if (label.challenge && !hasSituation) {
      hasSituation = true;
      return { ...label, kinds: ['situation'] };
    }
    const before = labels[index - 1];
    const isSecond =
      label.letter && label.kinds[0] === 'result' && before?.letter && before.kinds[0] === 'result';
    return isSecond ? { ...label, kinds: ['lessons'] } : label;
  });
}

function withTitles(source: string, blocks: readonly Block[], groups: readonly Label[][]): LabelSet[] {
  const sets: LabelSet[] = [];
  groups.forEach((labels, index) => {
    const previous = groups[index - 1]?.at(-1)?.block ?? -1;
    const title = titleOf(source, blocks, labels, previous);
    const until = groups[index + 1]?.[0]?.span.start ?? source.length;
    sets.push({ labels, title, start: Math.max(title, previous) + 1, end: blocks.length, until });
  });
  return sets.map((set, index) => {
    const next = sets[index + 1];
    if (!next) return set;
    return { ...set, end: next.title >= 0 ? next.title : (next.labels[0]?.block ?? blocks.length) };
  });
}

/** The nearest heading or title line in front of the first label, after the story before. */
function titleOf(
  source: string,
  blocks: readonly Block[],
  labels: readonly Label[],
  previous: number,
): number {
  const first = labels[0];
  if (!first) return -1;
  const depth = first.form === 'heading' ? (blocks[first.block]?.depth ?? 7) : 7;
  for (let at = first.block - 1; at > previous; at--) {
    const block = blocks[at];
    if (!block) break;
    if (block.kind === 'heading' && (block.depth < depth || depth === 1)) return at;
    if (isTitleLine(source, block) && !labels.some((label) => label.block === at)) return at;
  }
  return -1;
}
