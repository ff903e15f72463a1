import type { Finding } from './finding.ts';
import { lint } from './lint.ts';
import type { Options } from './options.ts';
import { readDocument } from './read.ts';
import type { Rule } from './rule.ts';
import type { Story } from './story.ts';

export interface StoryReview {
  readonly story: Story;
  readonly findings: readonly Finding[];
}

/** What a document holds, and what an interviewer would stumble over in it. */
export interface Review {
  readonly stories: readonly StoryReview[];
  /** What could not be read, in words for the writer: "Not in English: …". */
  readonly notes: readonly string[];
}

/**
 * Reads a document and runs the rules over its stories. Never throws on input; a text without stories gives an empty
 * list. `text` may begin with a byte order mark; spans count without it.
 */
export function review(text: string, rules: readonly Rule[], options: Options): Review {
  const { stories, suppressions, notes } = readDocument(text, options);
  return {
    stories: stories.map((story) => ({
      story,
      findings: lint(story, rules, options.severities, suppressions),
    })),
    notes,
  };
}
