/** Grades earlier versions of a story, which the adapters get from where versions are kept. */
import { grade } from '../grade.ts';
import type { Options } from '../options.ts';
import { review, type StoryReview } from '../review.ts';
import type { Rule } from '../rule.ts';
import { type Scores, scoresOf } from './scores.ts';

/** A version of the file, and how its story would be graded today. */
export interface Version extends Scores {
  /** A short name of the version, such as the beginning of a commit's id. */
  readonly id: string;
  /** Day as `YYYY-MM-DD`. */
  readonly date: string;
  readonly words: number;
}

/** How the grade came about, from the oldest version to the newest. */
export interface Progress {
  readonly state: 'reading' | 'done' | 'stopped' | 'none';
  /** What a reader should know: why there is none, how many versions were left out. */
  readonly note: string | null;
  readonly versions: readonly Version[];
}

/** What tells one story of a document from the others. */
export interface Which {
  readonly title: string;
  readonly index: number;
  /** How many stories the document holds today. */
  readonly count: number;
}

/** The grade of that story in an earlier text; null where it is not in there. */
export function gradeEarlier(
  text: string,
  rules: readonly Rule[],
  options: Options,
  which: Which,
): (Scores & { readonly words: number }) | null {
  const found = sameStory(review(text, rules, options).stories, which);
  if (!found) return null;
  return { ...scoresOf(grade(found.story, found.findings)), words: found.story.words };
}

/** The story of the same title; where none has it, the one at the same place among as many. */
function sameStory(stories: readonly StoryReview[], { title, index, count }: Which): StoryReview | undefined {
  const titled = title === '' ? [] : stories.filter(({ story }) => story.title.text === title);
  if (titled.length === 1) return titled[0];
  return stories.length === count ? stories[index] : undefined;
}
