/** The figures of a grade alone, which can be kept and compared when the text is gone. */
import { DIMENSIONS, type Dimension, type Grade } from '../grade/shape.ts';

export interface Scores {
  /** 1.0 to 5.0. */
  readonly overall: number;
  readonly dimensions: Readonly<Record<Dimension, number>>;
}

/** Takes the figures out of a grade. */
export const scoresOf = ({ overall, dimensions }: Grade): Scores => ({
  overall,
  dimensions: {
    structure: dimensions.structure.score,
    ownership: dimensions.ownership.score,
    evidence: dimensions.evidence.score,
    stakes: dimensions.stakes.score,
    action: dimensions.action.score,
    honesty: dimensions.honesty.score,
    learning: dimensions.learning.score,
    delivery: dimensions.delivery.score,
  },
});

/** True where no figure differs. */
export const sameScores = (a: Scores, b: Scores): boolean =>
  a.overall === b.overall &&
  DIMENSIONS.every((dimension) => a.dimensions[dimension] === b.dimensions[dimension]);

/** An earlier grade that the one of today is held against. */
export interface Before {
  /** Completes "Since …": "the last grading", "the version of 2026-05-03". */
  readonly since: string;
  readonly scores: Scores;
}
