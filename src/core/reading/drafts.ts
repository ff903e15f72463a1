/** Decides which stories a document holds, and where their parts are. */
import type { Block } from '../markdown/block.ts';
import type { Options } from '../options.ts';
import { isAside, isTitleLine } from './asides.ts';
import { bodiesOf, type Body, rowBodies, type Run } from './bodies.ts';
import { columnStories } from './columns.ts';
import { tellsStory } from './detect.ts';
import { looksEnglish } from './english.ts';
import type { FrontMatter } from './front-matter.ts';
import { type Label, labelsIn, visible } from './labels.ts';
import { isTold, kindsOf, type LabelSet, oneSet, setsIn } from './sets.ts';

/** A story before its sentences are read. */
export interface StoryDraft {
  /** Index of the block that names the story; -1 if none does. */
  readonly title: number;
  /** The labelled parts; none for a story told without labels. */
  readonly bodies: readonly Body[];
  /** Text outside every part: an opening nobody labelled, or all of a story told without labels. */
  readonly loose: readonly Run[];
}

export interface Drafts {
  readonly drafts: readonly StoryDraft[];
  readonly notes: readonly string[];
}

const NOT_ENGLISH = 'This text does not seem to be in English, so it is not checked.';

/** The stories of a document, in the order of the text. */
export function draftsIn(
  source: string,
  blocks: readonly Block[],
  frontMatter: FrontMatter,
  options: Options,
): Drafts {
  if (frontMatter.isStory === false) return { drafts: [], notes: [] };
  const labels = labelsIn(source, blocks);
  const marked = options.named || frontMatter.isStory === true;
  const candidates = options.assumeStory
    ? wholeDocument(source, blocks, labels)
    : marked
      ? markedStories(source, blocks, labels)
      : options.detection === 'auto'
        ? labelledStories(source, blocks, labels)
        : [];
  if (candidates.length === 0) return { drafts: [], notes: [] };
  if (!looksEnglish(candidates.map(proseOf).join('\n'))) return { drafts: [], notes: [NOT_ENGLISH] };
  if (options.assumeStory || marked) return { drafts: candidates, notes: [] };
  return {
    drafts: candidates.filter(({ bodies }) => tellsStory(bodies, foreignHeadings(blocks, bodies))),
    notes: [],
  };
}

function wholeDocument(source: string, blocks: readonly Block[], labels: readonly Label[]): StoryDraft[] {
  const set = oneSet(source, blocks, labels);
  if (!set || !isCarried(source, blocks, set)) return unlabelledStory(source, blocks);
  return [draftOf(source, blocks, set)];
}

/** A single label far down in a text is more likely a word that looks like one. */
function isCarried(source: string, blocks: readonly Block[], set: LabelSet): boolean {
  if (kindsOf(set).size >= 2) return true;
  const [first] = set.labels;
  return first?.inline === false && looseRuns(source, blocks, set).length === 0;
}

function markedStories(source: string, blocks: readonly Block[], labels: readonly Label[]): StoryDraft[] {
  const sets = setsIn(source, blocks, labels);
  const several = sets.filter((set) => kindsOf(set).size >= 2);
  const drafts = several.flatMap((set) => draftsOf(source, blocks, set));
  if (drafts.length <= 1) return wholeDocument(source, blocks, labels);
  const begun = drafts.filter((draft) => proseOf(draft).trim() !== '');
  return begun.length > 0 ? begun : drafts;
}

function labelledStories(source: string, blocks: readonly Block[], labels: readonly Label[]): StoryDraft[] {
  return setsIn(source, blocks, labels)
    .filter((set) => isTold(kindsOf(set)))
    .flatMap((set) => draftsOf(source, blocks, set));
}

/** The story of a set, or one per row where a table tells several under the same labels. */
function draftsOf(source: string, blocks: readonly Block[], set: LabelSet): StoryDraft[] {
  const rows = columnStories(blocks, set.labels) ?? [];
  if (rows.length < 2) return [draftOf(source, blocks, set)];
  return rows.map((row) => ({ title: row.title, bodies: rowBodies(blocks, row), loose: [] }));
}

const draftOf = (source: string, blocks: readonly Block[], set: LabelSet): StoryDraft => ({
  title: set.title,
  bodies: bodiesOf(source, blocks, set),
  loose: looseRuns(source, blocks, set),
});

/** What is told between the title and the first label. */
function looseRuns(source: string, blocks: readonly Block[], set: LabelSet): Run[] {
  const first = set.labels[0];
  return first ? runsBetween(source, blocks, set.start, first.block) : [];
}

/** A story told without labels: all of its prose. */
function unlabelledStory(source: string, blocks: readonly Block[]): StoryDraft[] {
  const title = blocks.findIndex((block) => block.kind === 'heading' || block.kind === 'paragraph');
  const block = blocks[title];
  const isTitle = block !== undefined && (block.kind === 'heading' || isTitleLine(source, block));
  const loose = runsBetween(source, blocks, isTitle ? title + 1 : 0, blocks.length);
  if (loose.length === 0) return [];
  return [{ title: isTitle ? title : -1, bodies: [], loose }];
}

function runsBetween(source: string, blocks: readonly Block[], from: number, to: number): Run[] {
  return blocks
    .slice(from, to)
    .filter((block) => block.kind === 'paragraph' && !isAside(source, block) && !isTitleLine(source, block))
    .map((block) => ({ start: block.span.start, prose: block.prose, blockEnd: block.span.end }));
}

/** Headings among the labels that are no labels, of their rank or above. */
function foreignHeadings(blocks: readonly Block[], bodies: readonly Body[]): number {
  const labels = bodies.map((body) => body.label);
  const headings = new Set(labels.filter((label) => label.form === 'heading').map((label) => label.block));
  if (headings.size === 0) return 0;
  const depth = Math.max(...[...headings].map((index) => blocks[index]?.depth ?? 0));
  const [first, last] = [labels[0]?.block ?? 0, labels.at(-1)?.block ?? 0];
  return blocks
    .slice(first, last)
    .filter((block, at) => block.kind === 'heading' && block.depth <= depth && !headings.has(first + at))
    .length;
}

const proseOf = (draft: StoryDraft): string =>
  [...draft.loose, ...draft.bodies.flatMap((body) => body.runs)].map((run) => run.prose).join('\n');

/** A title as it is shown: its words on one line. */
export const titleText = (source: string, block: Block): string =>
  visible(source, block, block.span.start, block.span.end)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:q|question)\s*\d*\s*[:.)]\s*/i, '');
