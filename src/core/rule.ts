import type { Category, Finding, Fix, Severity } from './finding.ts';
import type { Story } from './story.ts';
import type { Span } from './text.ts';

/** What a rule reports; the runner stamps id, category and severity, so that a rule cannot mislabel itself. */
export interface Draft {
  readonly span: Span;
  readonly message: string;
  readonly fixes?: readonly Fix[];
  readonly related?: Finding['related'];
  /** Weaker than the rule's own where the place or the question type makes it so; a writer's setting overrides it. */
  readonly severity?: 'information';
  /** The follow-up question where it depends on the words found; otherwise the rule's own. */
  readonly probe?: string;
}

/** One thing that an interviewer would stumble over. Rules are independent, free of order and of effects. */
export interface Rule {
  /** Also the name of its file, its page and its test. */
  readonly id: string;
  readonly category: Category;
  /** One sentence for tables and settings: "Marks …." */
  readonly summary: string;
  /** The interviewer's reason, one or two sentences, shown on hover. */
  readonly why: string;
  /** Bad and good wording, shown on hover. */
  readonly example: { readonly bad: string; readonly good: string };
  /** What an interviewer would ask. */
  readonly probe: string;
  /** Default severity. */
  readonly severity: Severity;
  readonly check: (story: Story) => Iterable<Draft>;
}

/** States a rule; exists so that a rule's file is checked where it is written. */
export const defineRule = (rule: Rule): Rule => rule;
