import type { Finding } from './finding.ts';
import { JUDGES } from './grade/judges.ts';
import { type Facts, factsOf } from './grade/facts.ts';
import { gatesOf } from './grade/gates.ts';
import { nextChanges } from './grade/next.ts';
import { probesOf } from './grade/probes.ts';
import {
  type Band,
  type Dimension,
  type DimensionGrade,
  type Gate,
  type Grade,
  HIGHEST,
  LOWEST,
} from './grade/shape.ts';
import { stretched, weightedMean } from './grade/overall.ts';
import { pointsOf } from './grade/points.ts';
import type { Story } from './story.ts';

export * from './grade/shape.ts';

/** The lowest overall of each band above the first. */
const BANDS: readonly (readonly [from: number, band: Band])[] = [
  [4, 'outstanding'],
  [3, 'solid'],
  [2, 'borderline'],
];

/** Grades a story by the anchors of the rubric, from what the reader and the rules found. Deterministic. */
export function grade(story: Story, findings: readonly Finding[]): Grade {
  const facts = factsOf(story, findings);
  const gates = gatesOf(facts);
  const overall = overallOf(facts);
  return {
    overall,
    band: bandOf(overall),
    grader: 'rubric',
    gates,
    dimensions: dimensionsOf(facts),
    next: nextChanges(facts, worthOf, overallOf),
    probes: probesOf(findings, facts.type),
  };
}

/** The band that an overall grade falls in. */
export const bandOf = (overall: number): Band => BANDS.find(([from]) => overall >= from)?.[1] ?? 'not ready';

function dimensionsOf(facts: Facts): Record<Dimension, DimensionGrade> {
  const gradeFor = (dimension: Dimension): DimensionGrade => ({
    score: Math.round(pointsOf(dimension, facts)),
    ...JUDGES[dimension](facts),
  });
  return {
    structure: gradeFor('structure'),
    ownership: gradeFor('ownership'),
    evidence: gradeFor('evidence'),
    stakes: gradeFor('stakes'),
    action: gradeFor('action'),
    honesty: gradeFor('honesty'),
    learning: gradeFor('learning'),
    delivery: gradeFor('delivery'),
  };
}

const meanOf = (facts: Facts): number =>
  stretched(weightedMean((dimension) => pointsOf(dimension, facts), facts.type));

const overallOf = (facts: Facts): number => overallFrom(meanOf(facts), gatesOf(facts));

function overallFrom(mean: number, gates: readonly Gate[]): number {
  const cap = Math.min(HIGHEST, ...gates.map((gate) => gate.cap));
  return Math.round(Math.max(LOWEST, Math.min(mean, cap)) * 10) / 10;
}

/** Orders facts for advice: the overall first, then the gates that are left, then the mean below them. */
function worthOf(facts: Facts): number {
  const mean = meanOf(facts);
  const gates = gatesOf(facts);
  return overallFrom(mean, gates) * 100 - gates.reduce((sum, { cap }) => sum + (5 - cap), 0) * 10 + mean;
}
