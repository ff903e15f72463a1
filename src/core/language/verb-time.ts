/** What the form of a verb and of its helpers tells: time, mood, agreement. */
import { auxiliary, lazy, words } from './lexicon.ts';
import { verbForms } from './morphology.ts';
import type { Clause } from './sentence.ts';
import {
  DUTY_HELPERS,
  FUTURE_HELPERS,
  PAST_HELPERS,
  PLURAL_HELPERS,
  POSSIBLE_HELPERS,
  SINGULAR_HELPERS,
  UNREAL_HELPERS,
} from './words/helpers.ts';

/** `base` may be a present form, an imperative or a bare infinitive: what stands before it decides. */
export type VerbForm = 'finite' | 'base' | 'infinitive' | 'ing' | 'participle';

/** Whether a finite form goes with "he" or with "they"; null where it goes with both. */
export type Agreement = 'singular' | 'plural' | null;

/** The helpers of a verb in lower case, in the order of the text. */
export interface Helpers {
  readonly words: readonly string[];
  /** "supposed to", "meant to", "ought to". */
  readonly duty: boolean;
  /** "going to". */
  readonly going: boolean;
}

const singular = lazy(() => words(SINGULAR_HELPERS));
const plural = lazy(() => words(PLURAL_HELPERS));
const future = lazy(() => words(FUTURE_HELPERS));
const past = lazy(() => words(PAST_HELPERS));
const unreal = lazy(() => words(UNREAL_HELPERS));
const duty = lazy(() => words(DUTY_HELPERS));
const possible = lazy(() => words(POSSIBLE_HELPERS));

const hasHave = (helpers: readonly string[]): boolean =>
  helpers.some((helper) => auxiliary(helper) === 'have');

const isPerfectForm = (word: string): boolean => word === 'been' || verbForms(word)?.participle === true;

/** The form of a group without "to". */
export function formOf(word: string, helpers: Helpers): VerbForm {
  const first = helpers.words[0] ?? word;
  if (first === 'being' || first === 'having') return 'ing';
  if (helpers.words.length > 0 || auxiliary(word)) return 'finite';
  const forms = verbForms(word);
  if (forms?.ing) return 'ing';
  if (forms?.participle && !forms.past && !forms.base) return 'participle';
  return forms?.base && !forms.past ? 'base' : 'finite';
}

/** The time of a finite group. "could", "may" and "should" count as present, "would" as future, with "have" as past. */
export function timeOf(word: string, helpers: Helpers): Clause['time'] {
  const first = helpers.words[0] ?? word;
  const helped = helpers.words.length > 0;
  const perfect = hasHave(helpers.words);
  if (future().has(first)) return perfect ? 'past' : 'future';
  if (first === "'d" && helped) return isPerfectForm(word) ? 'past' : 'future';
  if (past().has(first) || (perfect && helped)) return 'past';
  if (helpers.going) return 'future';
  return !helped && verbForms(word)?.past ? 'past' : 'present';
}

export function moodOf(helpers: Helpers): Clause['mood'] {
  const first = helpers.words[0] ?? '';
  const perfect = hasHave(helpers.words.slice(1));
  if (helpers.duty || (duty().has(first) && perfect)) return 'duty';
  if (unreal().has(first) && perfect) return 'unreal';
  return possible().has(first) ? 'possible' : 'plain';
}

/** "had missed": in an if-clause it makes the clause unreal. */
export const isPastPerfect = (word: string, helpers: Helpers): boolean =>
  helpers.words.length > 0 &&
  isPerfectForm(word) &&
  helpers.words.some((helper) => /^(?:had|hadn't|'d)$/.test(helper));

/** How the first finite word of a group agrees with its subject. */
export function agreementOf(finite: string): Agreement {
  if (singular().has(finite)) return 'singular';
  if (plural().has(finite)) return 'plural';
  const forms = auxiliary(finite) ? null : verbForms(finite);
  if (forms?.third) return 'singular';
  return forms?.base && !forms.past ? 'plural' : null;
}
