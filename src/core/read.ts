import { guessQuestionType } from './data/question-types.ts';
import { hear } from './hearing/hear.ts';
import type { Block } from './markdown/block.ts';
import { blocksOf } from './markdown/blocks.ts';
import { metricsOf } from './metrics.ts';
import type { Options } from './options.ts';
import { questionIn } from './reading/asides.ts';
import { draftsIn, type StoryDraft, titleText } from './reading/drafts.ts';
import { openedFences } from './reading/fences.ts';
import { frontMatterOf } from './reading/front-matter.ts';
import { layoutOf } from './reading/layout.ts';
import { placeholdersIn } from './reading/placeholders.ts';
import { inferredSections, labelledSection, sentencesOf, spokenIn, wordsIn } from './reading/sections.ts';
import { type Settings, settingsOf } from './reading/settings.ts';
import type { Story } from './story.ts';
import { type Suppression, suppressionsIn } from './suppress.ts';
import { span, withoutByteOrderMark } from './text.ts';
import { secondsFor } from './time.ts';

/** A Markdown document as the product sees it. */
export interface StoryDocument {
  readonly stories: readonly Story[];
  readonly suppressions: readonly Suppression[];
  /** What was left out, in words for the writer: a text in another language, a part too big to read. */
  readonly notes: readonly string[];
}

/** Reads a document: Markdown to blocks, blocks to stories, sentences to what they say. Never throws on input. */
export function readDocument(text: string, options: Options): StoryDocument {
  const source = withoutByteOrderMark(text);
  const frontMatter = frontMatterOf(source);
  const blocks = openedFences(source, blocksOf(source));
  const { drafts, notes } = draftsIn(source, blocks, frontMatter, options);
  if (drafts.length === 0) return { stories: [], suppressions: [], notes };
  const settings = settingsOf(frontMatter, options);
  return {
    stories: drafts.map((draft) => storyFrom(source, blocks, draft, settings)),
    suppressions: suppressionsIn(source, blocks),
    notes: [...frontMatter.notes, ...settings.notes, ...unreadNotes(blocks)],
  };
}

const unreadNotes = (blocks: readonly Block[]): string[] =>
  blocks.some((block) => block.kind === 'unread')
    ? ['More lines than anybody reads stand together without a blank one; the rest of them is not read.']
    : [];

function storyFrom(source: string, blocks: readonly Block[], draft: StoryDraft, settings: Settings): Story {
  const { bodies, loose } = draft;
  const labelled = bodies.length > 0;
  const runs = [...loose, ...bodies.flatMap((body) => body.runs)];
  const placeholders = new Map(runs.map((run) => [run, placeholdersIn(source, run.start, run.prose)]));
  const sections = labelled
    ? bodies.map((body) => labelledSection(source, body, placeholders, settings))
    : inferredSections(loose, placeholders, settings);
  const outside = labelled ? loose.flatMap((run) => sentencesOf(run, [], placeholders)) : [];
  const sentences = [...outside, ...sections.flatMap((section) => section.sentences)];
  const title = blocks[draft.title];
  const start =
    (title?.kind === 'heading' ? title.node : title?.span)?.start ??
    outside[0]?.span.start ??
    sections[0]?.span.start ??
    0;
  const end = Math.max(start, title?.span.end ?? 0, sections.at(-1)?.span.end ?? 0);
  const text = title ? titleText(source, title) : '';
  const question = questionIn(text) ?? settings.question;
  const type = settings.type ?? guessQuestionType(question ?? (text || null));
  return {
    source,
    title: { text, span: title?.span ?? span(start, start) },
    span: span(start, end),
    labelled,
    layout: layoutOf(
      source,
      blocks,
      bodies.map((body) => body.label),
    ),
    question,
    type,
    company: settings.company,
    level: settings.level,
    profile: settings.profile,
    confidential: settings.confidential,
    sections,
    sentences,
    metrics: metricsOf(sentences),
    placeholders: [...placeholders.values()].flat(),
    ...hear(sections, sentences, type),
    words: wordsIn(sentences),
    seconds: secondsFor(spokenIn(sentences), settings.wordsPerMinute),
  };
}
