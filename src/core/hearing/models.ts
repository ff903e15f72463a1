/** The fitted models, read from their tables when they are first asked for. */
import { lazy } from '../language/lexicon.ts';
import { COMPANY_CUES } from './company.ts';
import { COMPANY_WEIGHTS } from './weights/companies.ts';
import { KIND_WEIGHTS } from './weights/kinds.ts';
import { LESSON_WEIGHTS } from './weights/lessons.ts';
import { SENTENCE_WEIGHTS } from './weights/sentences.ts';
import { WeightTable } from './weight-table.ts';

/** What is listened for, in the order of the table's columns. */
export const SOUNDS = ['dodge', 'ownFault', 'lesson'] as const;
export type Sound = (typeof SOUNDS)[number];

/** Judges a sentence by its own cues: a column per sound. */
export const sentenceModels = lazy(() => new WeightTable(SENTENCE_WEIGHTS));

/** Tells one kind of dodge from the others: a column per kind. */
export const kindModels = lazy(() => new WeightTable(KIND_WEIGHTS));

/** Tells whether a lesson got at least so far: a column per level above none. */
export const lessonModels = lazy(() => new WeightTable(LESSON_WEIGHTS));

const companyModels = lazy(() => new WeightTable(COMPANY_WEIGHTS));

/** The log of the odds of a sentence in the company of the others; values in the order of `COMPANY_CUES`. */
export function scoreInCompany(sound: Sound, values: readonly number[]): number {
  const table = companyModels();
  const model = table.models.indexOf(sound);
  return COMPANY_CUES.reduce(
    (sum, cue, at) => sum + table.weight(cue, model) * (values[at] ?? 0),
    table.bias(model),
  );
}
