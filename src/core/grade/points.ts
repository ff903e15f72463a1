/** The points of a dimension, before they are rounded: a weighted sum of traits, fitted to what readers graded. */
import { WeightTable } from '../hearing/weight-table.ts';
import { lazy } from '../language/lexicon.ts';
import type { Facts } from './facts.ts';
import { type Dimension, DIMENSIONS, HIGHEST, LOWEST } from './shape.ts';
import { TRAITS } from './traits.ts';
import { POINT_WEIGHTS } from './weights/points.ts';

const table = lazy(() => new WeightTable(POINT_WEIGHTS));

/** What a dimension starts from, and the weights of the traits that count in it, in the order of `TRAITS`. */
interface Weighing {
  readonly bias: number;
  readonly traits: readonly (readonly [trait: string, weight: number])[];
}

const weighings = lazy(() => new Map(DIMENSIONS.map((dimension) => [dimension, weighingOf(dimension)])));

function weighingOf(dimension: Dimension): Weighing {
  const weights = table();
  const model = weights.models.indexOf(dimension);
  const traits = Object.keys(TRAITS).map((trait) => [trait, weights.weight(trait, model)] as const);
  return { bias: weights.bias(model), traits: traits.filter(([, weight]) => weight !== 0) };
}

/** From 1 to 5. */
export function pointsOf(dimension: Dimension, facts: Facts): number {
  const { bias = 0, traits = [] } = weighings().get(dimension) ?? {};
  let points = bias;
  for (const [trait, weight] of traits) points += weight * (TRAITS[trait]?.(facts) ?? 0);
  points = Math.min(points, ANCHORS[dimension]?.(facts) ?? HIGHEST);
  if (dimension === 'stakes') points -= PER_LEVEL * (facts.level - USUAL_LEVEL);
  return Math.max(LOWEST, Math.min(HIGHEST, points));
}

/**
 * What the anchors of the rubric allow at most, whatever else is good (`domain.md` 3.3). Each rises as what is missing
 * comes.
 */
const ANCHORS: Readonly<Partial<Record<Dimension, (facts: Facts) => number>>> = {
  structure: ({ notOneEpisode }) => (notOneEpisode.length > 0 ? 1 : HIGHEST),
  ownership: ({ aboutFault, faults }) => (aboutFault && faults.length === 0 ? 2 : HIGHEST),
  evidence: ({ numbers, outcomes }) => (numbers.length === 0 ? 1 : outcomes.length === 0 ? 2 : HIGHEST),
  stakes: ({ stakes, scale }) => (stakes.size > 0 ? HIGHEST : 2 + Math.min(1, scale.length)),
  action: ({ steps }) => Math.min(HIGHEST, 2 + steps.length),
  honesty: ({ missing }) => (missing.includes('result') ? 1 : HIGHEST),
  learning: ({ lesson }) => (lesson.level === 'none' || lesson.level === 'platitude' ? 1 : HIGHEST),
};

/** More has to be at stake the higher the level aimed at; the grades that were fitted to say nothing of levels. */
const PER_LEVEL = 0.5;
const USUAL_LEVEL = 1;
