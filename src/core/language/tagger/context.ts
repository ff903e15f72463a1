/** A word with what stands around it, and what neighbours tell about each other. */
import { auxiliary, closedClass, isPerson, lazy, words } from '../lexicon.ts';
import { verbForms } from '../morphology.ts';
import type { Draft } from '../tokens.ts';
import {
  LINKING_VERBS,
  OBJECT_PRONOUNS,
  OBJECT_STARTERS,
  QUANTIFYING_DETERMINERS,
  SUBJECT_PRONOUNS,
} from '../words/contexts.ts';
import { IRREGULAR_LOOK_ALIKES } from '../words/irregular-verbs.ts';
import { TIME_NOUNS } from '../words/complements.ts';

/** A word and what stands around it. */
export interface Context {
  readonly drafts: readonly Draft[];
  readonly at: number;
  readonly draft: Draft;
  readonly word: string;
  readonly next: Draft | undefined;
  /** The word directly before. */
  readonly previous: Draft | undefined;
  /** The nearest word before that is no adverb: "had quietly |missed|" hangs on "had". */
  readonly left: Draft | undefined;
  /** The word opens the sentence, perhaps after a quotation mark or a dash. */
  readonly opens: boolean;
}

export const subjectPronouns = lazy(() => words(SUBJECT_PRONOUNS));

export const objectPronouns = lazy(() => words(OBJECT_PRONOUNS));

const objectStarters = lazy(() => words(OBJECT_STARTERS));

export const quantifying = lazy(() => words(QUANTIFYING_DETERMINERS));

export const lookAlikes = lazy(() => words(IRREGULAR_LOOK_ALIKES));

export const linkingVerbs = lazy(() => words(LINKING_VERBS));

export const timeNouns = lazy(() => words(TIME_NOUNS));

/** A word after which a noun is still due: "the", "two", "new", "vendor's". */
export const isDetermined = (left: Draft | undefined): boolean =>
  left !== undefined &&
  (left.tag === 'DET' ||
    left.tag === 'NUM' ||
    left.tag === 'ADJ' ||
    (left.lower === "'s" && left.tag === 'PART'));

/** A word that may be part of a noun phrase; only its own look counts, since it has no class yet. */
export function isNominal(next: Draft | undefined): boolean {
  if (!next || !/^[\p{L}\p{N}]/u.test(next.text)) return false;
  const closed = closedClass(next.lower);
  if (closed !== undefined && closed !== 'NUM') return false;
  return auxiliary(next.lower) === undefined && !(next.lower.length > 4 && next.lower.endsWith('ly'));
}

/** A word that can only begin an object: so what stands before it is a verb. */
export const startsObject = (next: Draft | undefined): boolean =>
  next !== undefined && objectStarters().has(next.lower);

/** "to", "will", "didn't" are followed by a base form. */
export const takesBaseForm = (left: Draft): boolean =>
  left.lower === 'to' || auxiliary(left.lower) === 'modal' || auxiliary(left.lower) === 'do';

export const isCapital = (draft: Draft): boolean => /^\p{Lu}/u.test(draft.text);

export const isPersonalNoun = (draft: Draft): boolean => /^\p{Lu}/u.test(draft.text) || isPerson(draft.lower);

export function isClearVerb(word: string): boolean {
  const forms = verbForms(word);
  if (!forms || lookAlikes().has(word)) return false;
  return (
    forms.past ||
    (forms.third && forms.likelihood !== 'seldom') ||
    (forms.base && forms.likelihood === 'only')
  );
}
