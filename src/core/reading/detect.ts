/**
 * Tells a labelled story from the documents that have the same headings: guides, templates, minutes, reports, papers.
 * Somebody who tells a story says what they did; a guide speaks to "you", a form asks and leaves gaps, an interviewer's
 * notes are about somebody else, and a report has nobody in it.
 */
import type { Body } from './bodies.ts';
import { ESSENTIAL, isTold } from './sets.ts';
import { type Voice, voiceOf } from './voice.ts';

/** Whether somebody tells a story under a set of labels. */
export const tellsStory = (traits: Traits | null): boolean => traits !== null && scoreOf(traits) > 0;

/** What the decision rests on. */
export interface Traits extends Omit<Voice, 'we'> {
  /** A group speaks, under labels that are neither the method's own words nor about the writer: "Approach", "Results". */
  readonly report: number;
  /** Headings and bold leads of something else among the labels, or after them where they count by half; full at three. */
  readonly foreign: number;
}

/** Null where the labels alone tell that nothing is told: too few with a text, or a table that compares. */
export function traitsOf(bodies: readonly Body[], foreign: number): Traits | null {
  const filled = bodies.filter((body) => wordsIn(body) >= ENOUGH && !body.label.kinds.includes('connection'));
  if (!isTold(new Set(filled.flatMap(({ label }) => label.kinds)))) return null;
  if (filled.filter(isCompared).length >= 2) return null;
  const { we, ...voice } = voiceOf(filled);
  const core = filled.filter(({ label }) => label.core || label.letter || label.personal);
  const kinds = new Set(core.flatMap(({ label }) => label.kinds));
  return {
    ...voice,
    report: we * (1 - ESSENTIAL.filter((kind) => kinds.has(kind)).length / ESSENTIAL.length),
    foreign: Math.min(1, foreign / 3),
  };
}

/**
 * What each trait weighs, rounded from a logistic regression over stories and non-stories (`scripts/fit-detection.ts`).
 * Counts go by their logarithm: the first few say most.
 */
const WEIGHTS = {
  deeds: 3.2,
  past: 1.7,
  advice: -4,
  questions: -4.2,
  others: -6,
  gaps: -10,
  speaker: 5.6,
  report: -10,
  foreign: -9,
} as const satisfies Record<keyof Traits, number>;

/** What they have to outweigh. */
const THRESHOLD = 9.6;

function scoreOf(traits: Traits): number {
  let score = -THRESHOLD;
  for (const trait of COUNTS) score += WEIGHTS[trait] * Math.log1p(traits[trait]);
  for (const trait of SHARES) score += WEIGHTS[trait] * traits[trait];
  return score;
}

/** Traits that are counts and no shares. */
export const COUNTS = ['deeds', 'past'] as const;
const SHARES = ['advice', 'questions', 'others', 'gaps', 'speaker', 'report', 'foreign'] as const;

/** A part with fewer words tells nothing. */
const ENOUGH = 3;

const wordsIn = (body: Body): number => body.runs.reduce((sum, { prose }) => sum + countWords(prose), 0);

const countWords = (prose: string): number => prose.match(/[A-Za-zÀ-ɏ\d]+/g)?.length ?? 0;

/** Several texts stand beside a label in its row, as in a table of levels or of methods. */
const isCompared = ({ label, runs, isApart }: Body): boolean =>
  label.form === 'cell' && !isApart && runs.filter(({ prose }) => countWords(prose) >= ENOUGH).length > 1;
