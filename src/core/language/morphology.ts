/** Forms of verbs: from a form in the text to the base form, and back for fixes. */
import { Cache } from '../cache.ts';
import { auxiliary, lazy, words } from './lexicon.ts';
import { NOT_PARTICIPLES } from './words/closed-classes.ts';
import { ALWAYS_VERBS, DOUBLING_VERBS, IRREGULAR_VERBS, REGULAR_TOO } from './words/irregular-verbs.ts';
import { MOSTLY_VERBS, ONLY_VERBS, SELDOM_VERBS } from './words/verbs.ts';

/** What a word is if it is a verb. */
export interface VerbForms {
  readonly lemma: string;
  readonly base: boolean;
  /** "misses" */
  readonly third: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  /** "missing" */
  readonly ing: boolean;
  /** How likely the word is a verb where nothing around it tells: always, mostly, or less often than a noun. */
  readonly likelihood: Likelihood;
}

type Likelihood = 'only' | 'mostly' | 'seldom';
type Form = 'base' | 'third' | 'past' | 'participle' | 'ing';

interface Irregular {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
}

const irregulars = lazy(() =>
  IRREGULAR_VERBS.split(',').map((line): Irregular => {
    const [base = '', past = '', participle = ''] = line.trim().split(/\s+/);
    return { base, past, participle };
  }),
);

const irregularByBase = lazy(() => new Map(irregulars().map((verb) => [verb.base, verb])));

const irregularByForm = lazy(() => {
  const byForm = new Map<string, Irregular>();
  for (const verb of irregulars()) {
    byForm.set(verb.past, verb);
    byForm.set(verb.participle, verb);
  }
  return byForm;
});

const regularToo = lazy(() => words(REGULAR_TOO));
const doubling = lazy(() => words(DOUBLING_VERBS));
const notParticiples = lazy(() => words(NOT_PARTICIPLES));

const verbs = lazy(() => {
  const likelihoods = new Map<string, Likelihood>();
  for (const word of words(SELDOM_VERBS)) likelihoods.set(word, 'seldom');
  for (const word of words(MOSTLY_VERBS)) likelihoods.set(word, 'mostly');
  for (const word of words(ONLY_VERBS)) likelihoods.set(word, 'only');
  for (const word of words(ALWAYS_VERBS)) likelihoods.set(word, 'only');
  for (const { base } of irregulars()) if (!likelihoods.has(base)) likelihoods.set(base, 'only');
  return likelihoods;
});

/** A verb made from one in the dictionary by a prefix: "miscount", "overpromise". */
function prefixedLikelihood(base: string): Likelihood | undefined {
  if (base.endsWith('ly')) return undefined; // "really" is not "re-ally"
  const rest = /^(?:mis|re|over|under|out|pre|de|co|up)(\w{3,})$/.exec(base)?.[1];
  return rest !== undefined && verbs().has(rest) ? 'seldom' : undefined;
}

const CACHE_SIZE = 20_000;
const cache = new Cache<VerbForms | null>(CACHE_SIZE);

/** Reads a lower-case word as a verb; null where it can be none. */
export function verbForms(word: string): VerbForms | null {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (isNumber(word)) return null;
  return cache.set(word, word.length > 40 ? null : analyse(word));
}

/** Ends in a digit, as no verb does; there is no end of numbers, so none is kept. */
export function isNumber(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return last >= 48 && last <= 57;
}

function analyse(word: string): VerbForms | null {
  const irregular = irregularForms(word);
  if (irregular) return irregular;
  const base = verbs().get(word);
  if (base) return reading(word, base, 'base');
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return hyphenated(word, hyphen + 1);
  const inflected = third(word) ?? past(word) ?? ing(word);
  if (inflected) return inflected;
  const prefixed = prefixedLikelihood(word);
  return prefixed ? reading(word, prefixed, 'base') : null;
}

const reading = (lemma: string, likelihood: Likelihood, ...forms: Form[]): VerbForms => ({
  lemma,
  base: forms.includes('base'),
  third: forms.includes('third'),
  past: forms.includes('past'),
  participle: forms.includes('participle'),
  ing: forms.includes('ing'),
  likelihood,
});

function irregularForms(word: string): VerbForms | null {
  const verb = irregularByForm().get(word) ?? prefixedIrregular(word);
  if (!verb) return null;
  const forms: Form[] = [];
  if (verb.base === word) forms.push('base');
  if (verb.past === word) forms.push('past');
  if (verb.participle === word) forms.push('participle');
  return reading(verb.base, verbs().get(verb.base) ?? 'only', ...forms);
}

/** "rebuilt", "overspent", "misheard" follow their stem. */
function prefixedIrregular(word: string): Irregular | undefined {
  const [, prefix, stem] = /^(mis|re|over|under|out|un|pre)(\w{3,})$/.exec(word) ?? [];
  const verb = stem === undefined ? undefined : irregularByForm().get(stem);
  if (!verb || prefix === undefined || verbs().has(word)) return undefined;
  if (verb.base === verb.past) return undefined; // "output" and "outset" are no forms of verbs.
  return { base: prefix + verb.base, past: prefix + verb.past, participle: prefix + verb.participle };
}

/** "double-booked" is a form of "double-book". */
function hyphenated(word: string, from: number): VerbForms | null {
  const last = verbForms(word.slice(from));
  if (!last || (!last.past && !last.participle && !last.ing)) return null;
  return { ...last, lemma: word.slice(0, from) + last.lemma, base: false };
}

function firstVerb(bases: readonly string[], form: Form, ...more: Form[]): VerbForms | null {
  for (const likelihoodOf of [(base: string) => verbs().get(base), prefixedLikelihood]) {
    for (const base of bases) {
      const likelihood = likelihoodOf(base);
      if (likelihood) return reading(base, likelihood, form, ...more);
    }
  }
  return null;
}

function third(word: string): VerbForms | null {
  if (!word.endsWith('s') || word.endsWith('ss')) return null;
  if (word.endsWith('ies')) return firstVerb([`${word.slice(0, -3)}y`, word.slice(0, -1)], 'third');
  return firstVerb(
    [word.slice(0, -1), ...(/(?:[sxzo]|[cs]h)es$/.test(word) ? [word.slice(0, -2)] : [])],
    'third',
  );
}

function past(word: string): VerbForms | null {
  if (!word.endsWith('ed') || word.length < 4 || notParticiples().has(word)) return null;
  const stem = word.slice(0, -2);
  const bases = word.endsWith('ied') ? [`${stem.slice(0, -1)}y`, `${stem}e`] : stems(stem);
  const known = firstVerb(bases, 'past', 'participle');
  if (known) return known;
  // Almost every unknown word in "-ed" is a verb that the dictionary is too old for.
  const regular = word.length > 4 && !word.startsWith('un') && stem.at(-1) !== 'e' && /[aeiouy]/.test(stem);
  return regular ? reading(bases.at(0) ?? word, 'seldom', 'past', 'participle') : null;
}

function ing(word: string): VerbForms | null {
  if (!word.endsWith('ing') || word.length < 5) return null;
  const stem = word.slice(0, -3);
  return firstVerb(stem.endsWith('y') ? [stem, `${stem.slice(0, -1)}ie`] : stems(stem), 'ing');
}

/** The base forms that a stem before "-ed" or "-ing" may have, likeliest first. */
function stems(stem: string): string[] {
  if (/(.)\1$/.test(stem)) return [stem, stem.slice(0, -1), `${stem}e`];
  return stem.endsWith('ng') ? [stem, `${stem}e`] : [`${stem}e`, stem, stem.replace(/ck$/, 'c')];
}

function auxiliaryLemma(word: string): string | undefined {
  const kind = auxiliary(word);
  return kind === 'modal' ? undefined : kind;
}

/** The base form of a verb's form in lower case; the word itself where it is no verb. */
export const lemmaOf = (word: string): string => auxiliaryLemma(word) ?? verbForms(word)?.lemma ?? word;

/** Every base form that a word may have, as a verb or as a noun, the likeliest first; for membership in word lists. */
export function lemmas(word: string): string[] {
  const forms = new Set([lemmaOf(word)]);
  if (word.endsWith('ies')) forms.add(`${word.slice(0, -3)}y`);
  if (/(?:[sxzo]|[cs]h)es$/.test(word)) forms.add(word.slice(0, -2));
  if (word.endsWith('s') && !word.endsWith('ss')) forms.add(word.slice(0, -1));
  forms.add(word);
  return [...forms];
}

/** "miss" → "missed", "take" → "took". */
export function pastOf(lemma: string): string {
  const verb = irregularByBase().get(lemma) ?? prefixedBase(lemma);
  return verb && !regularToo().has(lemma) ? verb.past : regularPast(lemma);
}

/** "miss" → "missed", "take" → "taken". */
export function participleOf(lemma: string): string {
  const verb = irregularByBase().get(lemma) ?? prefixedBase(lemma);
  return verb && !regularToo().has(lemma) ? verb.participle : regularPast(lemma);
}

/** "miss" → "misses", "try" → "tries". */
export function thirdPerson(lemma: string): string {
  const irregular = new Map([
    ['be', 'is'],
    ['have', 'has'],
  ]).get(lemma);
  if (irregular) return irregular;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:[sxzo]|[cs]h)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** "rebuild" → "rebuilt": a prefix keeps the stem's forms. */
function prefixedBase(lemma: string): Irregular | undefined {
  const [, prefix, stem] = /^(mis|re|over|under|out|un|pre)(\w{3,})$/.exec(lemma) ?? [];
  const verb = stem === undefined ? undefined : irregularByBase().get(stem);
  if (!verb || prefix === undefined || lemma === 'relay' || regularToo().has(verb.base)) return undefined;
  return { base: lemma, past: prefix + verb.past, participle: prefix + verb.participle };
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (lemma.endsWith('c')) return `${lemma}ked`;
  const oneSyllable = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/.test(lemma);
  return oneSyllable || doubling().has(lemma) ? `${lemma}${lemma.at(-1) ?? ''}ed` : `${lemma}ed`;
}
