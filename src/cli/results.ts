/** What the formats print: one result per file, in the order given. */
import type { Finding } from '../core/finding.ts';
import type { Grade } from '../core/grade.ts';
import type { Story } from '../core/story.ts';
import type { LineIndex } from '../core/text.ts';
import type { ModelGrade } from '../llm/grade/shape.ts';

export interface StoryResult {
  readonly story: Story;
  readonly findings: readonly Finding[];
  /** Null for `lint`. */
  readonly grade: Grade | null;
  /** Null where no model was asked or none gave a grade. */
  readonly modelGrade: ModelGrade | null;
}

export interface FileResult {
  /** As given; `-` for standard input. */
  readonly path: string;
  /** The call names the file, so that its writer expects an answer even if it holds no story. */
  readonly byName: boolean;
  /** Why the file could not be used. Any makes the exit code 2. */
  readonly problems: readonly string[];
  /** What was left out, in words for the writer. The rest was used. */
  readonly notes: readonly string[];
  readonly stories: readonly StoryResult[];
  readonly lines: LineIndex;
}

/** Turns the results of a call into everything that goes to standard output. */
export type Formatter = (files: readonly FileResult[], context: FormatContext) => string;

export interface FormatContext {
  readonly version: string;
  /** Web page of the sources, where the rules' pages are. */
  readonly repository: string;
  /** The reader is a terminal that shows colours. */
  readonly colours: boolean;
}
