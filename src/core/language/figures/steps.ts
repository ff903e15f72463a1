/** Does a stated percent or multiple agree with the step, from … to …, that it stands beside? */
import type { Figure, SentenceReading } from '../sentence.ts';
import { type Value, valuesOf } from './values.ts';

/** From one level to another in the same unit. */
export interface Step {
  readonly from: Value;
  readonly to: Value;
}

/** A percent or a multiple that is said of a step. */
export interface Claim {
  readonly value: Value;
  /** "by 300%", "a 60% drop": a change, and not what is left of the whole. */
  readonly isChange: boolean;
  /** `least`: "more than", `most`: "nearly", "up to", `about`: "roughly". */
  readonly bound: 'exact' | 'least' | 'most' | 'about';
  /** "400% faster": more of something while the step goes down. */
  readonly isSpeed: boolean;
  /** Said as a word, such as "doubled", which people do with a wide meaning. */
  readonly inWords: boolean;
}

/** The step that a figure tells; null where its two sides cannot be compared for certain. */
export function stepOf(reading: SentenceReading, figure: Figure): Step | null {
  const text = reading.text.slice(figure.start, figure.end).toLowerCase();
  if (figure.form !== 'change' || COMPARES.test(text)) return null;
  const values = valuesOf(reading, figure);
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last || first === last || (values.length > 2 && !ARROW.test(text))) return null;
  const step = /\b(?:down|up) from\b/.test(text) ? joined(last, first) : joined(first, last);
  return step && isPlausible(step) ? step : null;
}

/** Two things side by side are no step in time. */
const COMPARES = /\b(?:instead|rather|compared|against|versus|vs)\b/;

const ARROW = /→|->|=>|⇒|➔|➜/;

/** A bare number takes the unit of the other side. */
function joined(from: Value, to: Value): Step | null {
  if (from.family === 'bare' && to.family !== 'bare') return joined(as(from, to), to);
  if (to.family === 'bare' && from.family !== 'bare') return joined(from, as(to, from));
  const agree = from.family === to.family && isSame(from.noun, to.noun) && isSame(from.per, to.per);
  return agree && scalesAgree(from, to) ? { from, to } : null;
}

const as = (bare: Value, other: Value): Value => ({
  ...other,
  number: bare.number * other.scale,
  slack: bare.slack * other.scale,
});

const isSame = (a: string, b: string): boolean => a === b || a === '' || b === '';

/** A week may have five days or seven, so that days are not held against weeks. */
const scalesAgree = (from: Value, to: Value): boolean =>
  from.scale === to.scale || from.family !== 'time' || Math.max(from.scale, to.scale) <= HOUR;

const HOUR = 3600;

/** "from 2 to 5 hundred": where one side is a hundred times the other, a magnitude may be left out. */
const isPlausible = ({ from, to }: Step): boolean =>
  from.number > 0 && to.number > 0 && to.number / from.number < 100 && from.number / to.number < 100;

/** The step in percent, positive where it goes up. */
export const percentOf = ({ from, to }: Step): number => (to.number / from.number - 1) * 100;

/** True where some honest reading of the claim agrees with the step, roundings allowed. */
export function agrees(step: Step, claim: Claim): boolean {
  const readings = claim.value.family === 'factor' ? factorsOf(step) : percentsOf(step, claim);
  return readings.some(([low, high]) => isWithin(low, high, claim));
}

type Range = readonly [low: number, high: number];

/** Growth, and where nothing says that it is one, what is left; for a step between percents also the points. */
function percentsOf(step: Step, { isChange, isSpeed }: Claim): Range[] {
  const [low, high] = factorRange(step);
  const growth = absolute((low - 1) * 100, (high - 1) * 100);
  const readings = [growth];
  if (!isChange) readings.push([low * 100, high * 100]);
  if (isSpeed) readings.push(...factorsOf(step).map(([least, most]): Range => [least * 100, most * 100]));
  if (/^(?:percent|points|score|bare)$/.test(step.from.family)) {
    const points = Math.abs(step.to.number - step.from.number);
    readings.push([points, points]);
  }
  return readings;
}

/** "Three times as much" and "three times more"; a step down by its inverse. */
function factorsOf(step: Step): Range[] {
  const [low, high] = factorRange(step);
  const up: Range = step.to.number >= step.from.number ? [low, high] : [1 / high, 1 / low];
  return [up, [up[0] - 1, up[1] - 1]];
}

/** The least and the greatest factor that the levels may stand for before they were rounded. */
const factorRange = ({ from, to }: Step): Range => [
  (to.number - to.slack) / (from.number + from.slack),
  (to.number + to.slack) / (from.number - from.slack),
];

const absolute = (a: number, b: number): Range =>
  a <= 0 && b >= 0
    ? [0, Math.max(-a, b)]
    : [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))];

function isWithin(low: number, high: number, claim: Claim): boolean {
  const { value, bound } = claim;
  const stated = value.family === 'factor' && value.number < 1 ? 1 / value.number : Math.abs(value.number);
  const [below, above] = tolerances(claim, stated);
  if (bound === 'least' && stated <= high + above) return true;
  if (bound === 'most' && stated >= low - below) return true;
  return stated >= low - above && stated <= high + below;
}

/** How far a claim may lie above and below what it is said of. Percents that end in 0 or 5 are rounded to that. */
function tolerances({ value, bound, inWords }: Claim, stated: number): Range {
  const wide = bound === 'exact' ? 0.05 : 0.15;
  if (value.family === 'factor') {
    return inWords ? [stated * 0.25, stated * 0.45] : [stated * (wide + 0.05), stated * (wide + 0.05)];
  }
  const rounded = stated % 10 === 0 ? 4 : stated % 5 === 0 ? 2.5 : 1;
  const most = Math.max(stated * wide, stated <= 100 ? rounded : 0);
  return [most, most];
}
