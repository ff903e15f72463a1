import type { Span, TextEdit } from './text.ts';

/** `warning`: an interviewer would hold it against you. `information`: advice. `error` is for those who set it so. */
export const SEVERITIES = ['error', 'warning', 'information', 'off'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type Category =
  | 'structure'
  | 'metrics'
  | 'deflection'
  | 'lessons'
  | 'ownership'
  | 'delivery'
  | 'connection'
  | 'consistency'
  | 'privacy';

/** A change that the writer can take. What needs a fact they have not given leaves a placeholder, never a guess. */
export interface Fix {
  /** An imperative, such as "Delete “just”". */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The one sensible fix; at most one per finding. */
  readonly preferred?: boolean;
  /** Changes no meaning, so that it may be applied to all findings at once. */
  readonly mechanical?: boolean;
}

/** A mark: what, where, and what to do about it. */
export interface Finding {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Exclude<Severity, 'off'>;
  /** One sentence that describes and does not accuse; begins with a capital, ends with a full stop or question mark. */
  readonly message: string;
  readonly span: Span;
  readonly fixes: readonly Fix[];
  /** Other places that belong to it, such as the target that a result leaves open. */
  readonly related: readonly { readonly span: Span; readonly message: string }[];
  /** What an interviewer would ask because of this. */
  readonly probe: string;
}
