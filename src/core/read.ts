import type { Options } from './options.ts';
import type { Story } from './story.ts';
import type { Suppression } from './suppress.ts';

/** A Markdown document as the product sees it. */
export interface StoryDocument {
  readonly stories: readonly Story[];
  readonly suppressions: readonly Suppression[];
  /** What was left out, in words for the writer: a text in another language, a part too big to read. */
  readonly notes: readonly string[];
}

/** Reads a document: Markdown to blocks, blocks to stories, sentences to what they say. Never throws on input. */
export declare function readDocument(text: string, options: Options): StoryDocument;
