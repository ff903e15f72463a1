/** What single words are, as far as lists can tell. Lists are parsed on first use, not on import. */
import { Cache } from '../cache.ts';
import type { Tag } from './sentence.ts';
import { ADJECTIVES, PARTICIPLE_ADJECTIVES } from './words/adjectives.ts';
import { BE, DO, GROUP_ADVERBS, HAVE, MODALS, NEGATIONS } from './words/auxiliaries.ts';
import { CLOSED_CLASSES, ING_NOUNS, MORE_ADJECTIVES } from './words/closed-classes.ts';
import {
  DEPARTMENTS,
  OWN_GROUPS,
  PEOPLE,
  STATE_PREFIXES,
  STATIVES,
  THINGS,
  TRUE_PARTICIPLES,
} from './words/people.ts';
import { PERSONS } from './words/persons.ts';

/** A set out of a list of words with white space between them. */
export function words(list: string): Set<string> {
  const trimmed = list.trim();
  return trimmed === '' ? new Set() : new Set(trimmed.split(/\n|  /.test(trimmed) ? /\s+/ : ' '));
}

/** A value that is made when it is first asked for. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A test of words whose answers are kept, since a story uses the same few hundred. */
function remembered(test: (word: string) => boolean): (word: string) => boolean {
  const answers = new Cache<boolean>(MOST_WORDS);
  return (word) => answers.get(word) ?? answers.set(word, test(word));
}

const MOST_WORDS = 5_000;

/** Turns lists by name into a table by word. Where one word stands in two lists, the later list wins. */
export function byWord<Name extends string>(
  lists: Readonly<Partial<Record<Name, string>>>,
): Map<string, Name> {
  const table = new Map<string, Name>();
  for (const name in lists) for (const word of words(lists[name] ?? '')) table.set(word, name);
  return table;
}

const closedClasses = lazy(() => byWord<Tag>(CLOSED_CLASSES));

/** The class of a word that hardly depends on its neighbours, such as "the". */
export const closedClass = (word: string): Tag | undefined => closedClasses().get(word);

/** What a helping verb's form belongs to. `'d` counts as a modal, `'s` as neither: the words around decide. */
export type Auxiliary = 'be' | 'have' | 'do' | 'modal';

const auxiliaries = lazy(() => byWord<Auxiliary>({ be: BE, have: HAVE, do: DO, modal: MODALS }));

export const auxiliary = (word: string): Auxiliary | undefined => auxiliaries().get(word);

const negations = lazy(() => words(NEGATIONS));

/** "not", "never", "hardly", "didn't". */
export const isNegation = (word: string): boolean => negations().has(word) || word.endsWith("n't");

const groupAdverbs = lazy(() => words(GROUP_ADVERBS));

/** Words that may stand between a helping verb and its verb. */
export const isGroupAdverb = (word: string): boolean => groupAdverbs().has(word);

const adjectives = lazy(() => words(`${ADJECTIVES} ${PARTICIPLE_ADJECTIVES} ${MORE_ADJECTIVES}`));

export const isAdjective = (word: string): boolean => adjectives().has(word);

const ingNouns = lazy(() => words(ING_NOUNS));

/** "meeting", "onboarding": a thing before it is an act. */
export const isIngNoun = (word: string): boolean => ingNouns().has(word);

const statePrefixes = lazy(() => words(STATE_PREFIXES));

const statives = lazy(() => {
  const states = words(PARTICIPLE_ADJECTIVES);
  for (const word of words(TRUE_PARTICIPLES)) states.delete(word);
  for (const word of words(STATIVES)) states.add(word);
  return states;
});

/** "tired", "limited": a participle that names a state, so that "was" before it makes no passive. */
export const isStative = (participle: string): boolean => {
  const hyphen = participle.indexOf('-');
  return statives().has(participle) || (hyphen > 0 && statePrefixes().has(participle.slice(0, hyphen)));
};

const people = lazy(() => words(PEOPLE));
const dictionaryPersons = lazy(() => words(PERSONS));
const things = lazy(() => words(THINGS));
const ownGroups = lazy(() => words(OWN_GROUPS));

/** The forms that a noun's singular may have. */
function singulars(noun: string): string[] {
  if (noun === 'children') return ['child'];
  if (noun.endsWith('men')) return [noun, `${noun.slice(0, -2)}an`];
  if (noun.endsWith('ies')) return [noun, `${noun.slice(0, -3)}y`, noun.slice(0, -1)];
  if (noun.endsWith('es')) return [noun, noun.slice(0, -1), noun.slice(0, -2)];
  return noun.endsWith('s') && !noun.endsWith('ss') ? [noun, noun.slice(0, -1)] : [noun];
}

/** The second half of "co-worker" and "site-manager" says what it is. */
const lastPart = (noun: string): string => noun.slice(noun.lastIndexOf('-') + 1);

/** True for nouns of people and of bodies that act as people do: "nurses", "vendor", "procurement". */
export const isPerson = remembered(isPersonal);

function isPersonal(noun: string): boolean {
  const forms = singulars(noun);
  if (forms.some((form) => people().has(form))) return true;
  if (forms.some((form) => things().has(form))) return false;
  if (forms.some((form) => dictionaryPersons().has(form))) return true;
  return noun.includes('-') && lastPart(noun) !== '' && isPersonal(lastPart(noun));
}

const departments = lazy(() => words(DEPARTMENTS));

/** "product", "sales": people where the word stands alone and acts. */
export const isDepartment = (noun: string): boolean => departments().has(noun);

/** Groups that hold the speaker when "my" or "our" stands before them: "our team". */
export const isOwnGroup = remembered((noun) => singulars(noun).some((form) => ownGroups().has(form)));
