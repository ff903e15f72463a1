/** What a grade consists of. */
import type { Span } from '../text.ts';

export const DIMENSIONS = [
  'structure',
  'ownership',
  'evidence',
  'stakes',
  'action',
  'honesty',
  'learning',
  'delivery',
] as const;
/** The ends of the scale. */
export const LOWEST = 1;
export const HIGHEST = 5;

export type Dimension = (typeof DIMENSIONS)[number];

/** 1.0–1.9 not ready, 2.0–2.9 borderline, 3.0–3.9 solid, 4.0–5.0 outstanding. */
export type Band = 'not ready' | 'borderline' | 'solid' | 'outstanding';

export interface DimensionGrade {
  /** 1 to 5, whole. */
  readonly score: number;
  /** One plain sentence. */
  readonly why: string;
  /** The words that the score rests on. */
  readonly evidence: readonly Span[];
}

export interface Gate {
  readonly id: string;
  readonly cap: number;
}

export interface Grade {
  /** 1.0 to 5.0, one decimal. */
  readonly overall: number;
  readonly band: Band;
  readonly grader: 'rubric';
  /** What capped the overall, strictest first. */
  readonly gates: readonly Gate[];
  readonly dimensions: Readonly<Record<Dimension, DimensionGrade>>;
  /** The three changes that would raise it most, each an imperative sentence. */
  readonly next: readonly string[];
  /** Follow-up questions that an interviewer would ask. */
  readonly probes: readonly string[];
}
