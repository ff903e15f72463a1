import type { Part } from '../story.ts';

/** What a question tests, and how a story is weighed when it answers it. */
export interface QuestionType {
  readonly id: string;
  readonly label: string;
  /** Phrases in a question that suggest the type, in lower case. */
  readonly cues: readonly string[];
  /** What each part weighs; sums to 100. */
  readonly weights: Readonly<Record<Part, number>>;
  /** Parts whose absence is reported. */
  readonly required: readonly Part[];
  readonly followUps: readonly string[];
}
