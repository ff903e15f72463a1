/** The overall grade: what each dimension weighs, and how far grades lie apart. */
import type { QuestionType } from '../data/question-types.ts';
import { STRETCH } from './weights/points.ts';
import { type Dimension, DIMENSIONS } from './shape.ts';
import { type Part, PARTS } from '../story.ts';

/**
 * A fixed share, and a share of what the question type gives to parts: a question that weighs the Lessons part heavily
 * weighs the learning heavily. The order of the overall grades hardly moves when a share is halved or doubled.
 */
const SHARES: Readonly<
  Record<Dimension, { readonly fixed: number; readonly parts: Readonly<Partial<Record<Part, number>>> }>
> = {
  structure: { fixed: 4, parts: { opening: 0.5, connection: 0.5 } },
  ownership: { fixed: 12, parts: { action: 0.3, lessons: 0.3 } },
  evidence: { fixed: 8, parts: { result: 0.5 } },
  stakes: { fixed: 2, parts: { situation: 0.4, task: 0.4 } },
  action: { fixed: 2, parts: { action: 0.4, task: 0.2 } },
  honesty: { fixed: 6, parts: { result: 0.5 } },
  learning: { fixed: 4, parts: { lessons: 0.6 } },
  delivery: { fixed: 4, parts: {} },
};

/** The weighted mean of eight scores, between 1 and 5. */
export function weightedMean(scores: (dimension: Dimension) => number, type: QuestionType): number {
  let sum = 0;
  let total = 0;
  for (const dimension of DIMENSIONS) {
    const weight = weightOf(dimension, type);
    sum += weight * scores(dimension);
    total += weight;
  }
  return sum / total;
}

/** Means lie closer together than the grades of readers do. */
export const stretched = (mean: number): number => STRETCH.offset + STRETCH.slope * mean;

/** What a dimension weighs for a question type; only the shares matter, not the sum. */
export function weightOf(dimension: Dimension, type: QuestionType): number {
  const { fixed, parts } = SHARES[dimension];
  let weight = fixed;
  for (const part of PARTS) weight += (parts[part] ?? 0) * type.weights[part];
  return weight;
}
