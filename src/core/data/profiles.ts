import type { Part } from '../story.ts';

/** Time budgets as data. `band` checks both ends, `ceiling` overruns only, `words` counts words instead of seconds. */
export interface Profile {
  readonly id: string;
  readonly label: string;
  readonly mode: 'band' | 'ceiling' | 'words';
  /** Expected monologue as a share of a slot that includes follow-up questions. */
  readonly dialogueFactor?: number;
  /** Lower and upper bound per part: seconds, or words in mode `words`. */
  readonly sections: Readonly<Partial<Record<Part, readonly [number, number]>>>;
}
