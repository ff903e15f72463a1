/** Decides which stories a document holds, and where their parts are. */
import type { Block } from '../markdown/block.ts';
import type { Options } from '../options.ts';
import { isAside, isTitleLine } from './asides.ts';
import { bodiesOf, type Body, rowBodies, type Run } from './bodies.ts';
import { columnStories } from './columns.ts';
import { tellsStory, type Traits, traitsOf } from './detect.ts';
import { looksEnglish } from './english.ts';
import { foreignLabels } from './foreign.ts';
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
  const isMarked = options.named || frontMatter.isStory === true;
  const drafts = options.assumeStory
    ? wholeDocument(source, blocks, labels)
    : isMarked
      ? markedStories(source, blocks, labels)
      : options.detection === 'auto'
        ? toldStories(source, blocks, labels)
        : [];
  if (drafts.length === 0) return { drafts, notes: [] };
  return looksEnglish(drafts.map(proseOf).join('\n'))
    ? { drafts, notes: [] }
    : { drafts: [], notes: [NOT_ENGLISH] };
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

const toldStories = (source: string, blocks: readonly Block[], labels: readonly Label[]): StoryDraft[] =>
  candidatesIn(source, blocks, labels).flatMap(({ draft, traits }) => (tellsStory(traits) ? [draft] : []));

/** What has enough labels for a story, told or not, and what tells which it is. */
export function candidatesIn(
  source: string,
  blocks: readonly Block[],
  labels: readonly Label[],
): { readonly draft: StoryDraft; readonly traits: Traits | null }[] {
  const drafts = setsIn(source, blocks, labels)
    .filter((set) => isTold(kindsOf(set)))
    .flatMap((set) => draftsOf(source, blocks, set));
  return drafts.map((draft, index) => {
    const own = draft.bodies.map((body) => body.label);
    const start = Math.max(draft.title, lastBlock(drafts[index - 1])) + 1;
    const end = firstBlock(drafts[index + 1]) ?? blocks.length;
    return { draft, traits: traitsOf(draft.bodies, foreignLabels(source, blocks, own, start, end)) };
  });
}

const lastBlock = (draft: StoryDraft | undefined): number => draft?.bodies.at(-1)?.label.block ?? -1;

const firstBlock = (draft: StoryDraft | undefined): number | undefined =>
  draft && (draft.title >= 0 ? draft.title : draft.bodies[0]?.label.block);

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

const proseOf = (draft: StoryDraft): string =>
  [...draft.loose, ...draft.bodies.flatMap((body) => body.runs)].map((run) => run.prose).join('\n');

/** A title as it is shown: its words on one line. */
export const titleText = (source: string, block: Block): string =>
  visible(source, block, block.span.start, block.span.end)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:q|question)\s*\d*\s*[:.)]\s*/i, '');
