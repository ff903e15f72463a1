import type { Span } from './text.ts';

/** A place where a writer asked for silence: `<!-- star-ignore RULE[: reason] -->` before a block, or for the file. */
export interface Suppression {
  /** A rule id, or `*` for every rule. */
  readonly rule: string;
  readonly span: Span;
}
