/**
 * A sentence in the company of the others: one without an actor is style, several and no own fault are a pattern. The
 * score of a sentence by itself is the log of the odds that it is a dodge, or an own fault.
 */
import { probabilityOf } from './weight-table.ts';

/** The names of what is looked at, in the order of `companiesOf`. */
export const COMPANY_CUES = [
  'score',
  'alike',
  'opposed',
  'length',
  'otherwise',
  'likely',
  'likelyOpposed',
] as const;

/** What the log of none is taken to be that of. */
const HARDLY_ANY = 0.1;
/** A usual story has so many sentences. */
const USUAL_LENGTH = 30;

/**
 * For each sentence: its own score; the log of how many of the others are to be expected alike; the log of how many are
 * to be expected of the other sort, own faults for a dodge and dodges for an own fault; how long the story is; its score
 * for the other sort; and how likely it is by itself, alone and together with what is expected of the other sort, since
 * those who own up are forgiven a doubtful sentence sooner than a plain dodge.
 */
export function companiesOf(scores: readonly number[], opposed: readonly number[]): number[][] {
  const alike = expectedIn(scores);
  const against = Math.log(expectedIn(opposed) + HARDLY_ANY);
  return scores.map((score, at) => {
    const likely = probabilityOf(score);
    return [
      score,
      Math.log(Math.max(0, alike - likely) + HARDLY_ANY),
      against,
      scores.length / USUAL_LENGTH,
      opposed[at] ?? 0,
      likely,
      likely * against,
    ];
  });
}

const expectedIn = (scores: readonly number[]): number =>
  scores.reduce((sum, score) => sum + probabilityOf(score), 0);
