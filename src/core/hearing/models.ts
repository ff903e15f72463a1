/** The fitted models, read from their tables when they are first asked for. */
import { COMPANY_CUES } from './company.ts';
import type { DodgeKind } from './dodge-kinds.ts';
import { type LinearModel, modelsIn } from './linear-model.ts';
import { COMPANY_WEIGHTS } from './weights/companies.ts';
import { LESSON_WEIGHTS } from './weights/lessons.ts';
import { KIND_WEIGHTS } from './weights/kinds.ts';
import { SENTENCE_WEIGHTS } from './weights/sentences.ts';

/** What is listened for. */
const SOUNDS = ['dodge', 'ownFault', 'lesson'] as const;
export type Sound = (typeof SOUNDS)[number];

const NONE: LinearModel = { bias: 0, weights: new Map() };

const tables = new Map<string, ReadonlyMap<string, LinearModel>>();

function modelIn(table: string, name: string): LinearModel {
  let models = tables.get(table);
  if (!models) tables.set(table, (models = modelsIn(table)));
  return models.get(name) ?? NONE;
}

/** Judges a sentence by its own cues. */
export const sentenceModel = (sound: Sound): LinearModel => modelIn(SENTENCE_WEIGHTS, sound);

/** Tells one kind of dodge from the others. */
export const kindModel = (kind: DodgeKind): LinearModel => modelIn(KIND_WEIGHTS, kind);

/** Tells whether a lesson got at least so far. */
export const lessonModel = (level: string): LinearModel => modelIn(LESSON_WEIGHTS, level);

/** The log of the odds of a sentence in the company of the others; values in the order of `COMPANY_CUES`. */
export function scoreInCompany(sound: Sound, values: readonly number[]): number {
  const { bias, weights } = modelIn(COMPANY_WEIGHTS, sound);
  return COMPANY_CUES.reduce((sum, cue, at) => sum + (weights.get(cue) ?? 0) * (values[at] ?? 0), bias);
}
