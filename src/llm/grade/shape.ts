/** What a model's grade consists of once it is checked. */
import type { Band, Dimension, Gate } from '../../core/grade/shape.ts';
import type { Span } from '../../core/text.ts';
import type { Withheld } from '../outgoing.ts';
import type { Usage } from '../port.ts';

export interface ModelDimension {
  /** 1 to 5; null where it is 3 or more and no quote for it stands in the story, so that it does not count. */
  readonly score: number | null;
  /** One sentence of the model; empty where it brought a number or name that the story lacks. */
  readonly why: string;
  readonly missing: string;
  /** Where the quotes stand. */
  readonly evidence: readonly Span[];
}

export interface ModelGrade {
  /** 1.0 to 5.0, one decimal; worked out here from the scores. */
  readonly overall: number;
  readonly band: Band;
  readonly grader: 'model';
  /** The model that answered, as the server calls it. */
  readonly model: string;
  readonly promptVersion: number;
  /** The gates of the rubric, which hold for every grader. */
  readonly gates: readonly Gate[];
  readonly dimensions: Readonly<Record<Dimension, ModelDimension>>;
  /** Up to three. */
  readonly next: readonly string[];
  readonly probes: readonly string[];
  readonly disagreements: readonly Disagreement[];
  readonly refused: Refused;
  readonly withheld: Withheld;
  readonly usage: Usage;
}

/** The two graders are 2 or more apart. */
export interface Disagreement {
  readonly on: Dimension | 'overall';
  readonly rubric: number;
  readonly model: number;
}

/** What the model said and is not shown. */
interface Refused {
  /** Quotes that do not stand in the sentence they are said to come from. */
  readonly quotes: number;
  /** Advice, reasons and questions with numbers or names that the story lacks. */
  readonly texts: number;
}
