/** A verb with its helpers: "should never have been told". */
import { auxiliary, isGroupAdverb, isNegation, isStative, lazy, words } from './lexicon.ts';
import { lemmaOf, verbForms } from './morphology.ts';
import { nounPhraseAt, type NounPhrase } from './noun-phrase.ts';
import type { Clause, Token } from './sentence.ts';
import {
  type Agreement,
  agreementOf,
  formOf,
  type Helpers,
  isPastPerfect,
  moodOf,
  timeOf,
  type VerbForm,
} from './verb-time.ts';
import { OBJECT_STARTERS, SUBJECT_PRONOUNS } from './words/contexts.ts';

export interface VerbGroup {
  readonly first: number;
  /** Index of the main verb, which is also the last token of the group. */
  readonly verb: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly passive: boolean;
  /** The participle names a state, so that only a named agent makes it a passive: "overwhelmed by calls". */
  readonly stative: boolean;
  readonly negated: boolean;
  /** Null where the form tells no time. */
  readonly time: Clause['time'] | null;
  readonly mood: Clause['mood'];
  /** Whether the first finite form goes with "he" or with "they"; null where it goes with both. */
  readonly agreement: Agreement;
  /** "had missed": in an if-clause it makes the clause unreal. */
  readonly pastPerfect: boolean;
  /** The subject between a helper and its verb: "Was the test skipped?" */
  readonly inverted: NounPhrase | null;
}

const subjectPronouns = lazy(() => words(SUBJECT_PRONOUNS));
const objectStarters = lazy(() => words(OBJECT_STARTERS));

/** Participles after "get" that name a change of one's own: "got married". */
const GET_STATES = new Set([
  'started',
  'used',
  'dressed',
  'rid',
  'going',
  'divorced',
  'lost',
  'fed',
  'acquainted',
]);

/** "was supposed to", "was meant to". */
const DUTY_PARTICIPLES = new Set(['supposed', 'meant']);

/** What has been read of a group so far. */
interface Progress {
  readonly helpers: number[];
  at: number;
  negated: boolean;
  duty: boolean;
  going: boolean;
  got: boolean;
  inverted: NounPhrase | null;
}

/**
 * Reads the group that begins at a verb, a helping verb, or a "to" with a verb behind it; null where none begins.
 * `opens`: nothing of the clause stands before, so that a noun after the first helper is the subject.
 */
export function verbGroupAt(tokens: readonly Token[], first: number, opens: boolean): VerbGroup | null {
  const infinitive = tokens[first]?.lower === 'to';
  const progress: Progress = {
    helpers: [],
    at: infinitive ? first + 1 : first,
    negated: isNegatedBefore(tokens, first),
    duty: false,
    going: false,
    got: false,
    inverted: null,
  };
  const main = readMain(tokens, progress, opens);
  const verb = main ?? progress.helpers.at(-1);
  if (verb === undefined) return null;
  const helpers = main === undefined ? progress.helpers.slice(0, -1) : progress.helpers;
  return describe(tokens, first, verb, helpers, infinitive, progress);
}

/** Reads helpers and adverbs up to the main verb, which may be missing: "I have a plan". */
function readMain(tokens: readonly Token[], progress: Progress, opens: boolean): number | undefined {
  for (let turn = 0; turn < MOST_PARTS; turn++) {
    const at = skipAdverbs(tokens, progress);
    const token = tokens[at];
    if (!token) return undefined;
    if (token.tag === 'AUX') {
      progress.helpers.push(at);
      progress.at = at + 1;
      skipTo(tokens, progress, token);
    } else if (isSemiHelper(tokens, at, progress)) {
      progress.helpers.push(at);
      progress.at = at + 2;
    } else if (token.tag === 'VERB') {
      if (isBareBehindBe(tokens, at, progress)) return undefined;
      if (!isGet(token) || !getPassive(tokens, at)) return at;
      progress.got = true;
      progress.helpers.push(at);
      progress.at = at + 1;
    } else if (!skipInterruption(tokens, at, progress, opens)) return undefined;
  }
  return undefined;
}

/** "what I should have done is |ask|": a verb of its own. */
function isBareBehindBe(tokens: readonly Token[], at: number, progress: Progress): boolean {
  const forms = verbForms(tokens[at]?.lower ?? '');
  return (
    isBe(tokens, progress.helpers.at(-1) ?? -1) &&
    forms?.base === true &&
    !forms.participle &&
    !progress.inverted
  );
}

const MOST_PARTS = 12;

function skipAdverbs(tokens: readonly Token[], progress: Progress): number {
  let at = progress.at;
  for (let token = tokens[at]; token && at < progress.at + 5; token = tokens[++at]) {
    if (isNegation(token.lower) && tokens[at + 1]?.lower !== 'only') progress.negated = true;
    if (token.tag === 'AUX' || (token.tag !== 'ADV' && !isGroupAdverb(token.lower))) break;
  }
  const after = tokens[at];
  if (after && isNegation(after.lower) && after.tag === 'AUX') progress.negated = true;
  return at;
}

/** "had to rush", "ought to ask": the "to" belongs to the helper. */
function skipTo(tokens: readonly Token[], progress: Progress, helper: Token): void {
  const kind = auxiliary(helper.lower);
  if (tokens[progress.at]?.lower !== 'to' || !takesVerb(tokens[progress.at + 1])) return;
  if (helper.lower === 'ought') progress.duty = true;
  if (kind === 'have' || helper.lower === 'ought') progress.at++;
}

/** "supposed to", "meant to", "going to", "used to" with a verb behind. */
function isSemiHelper(tokens: readonly Token[], at: number, progress: Progress): boolean {
  const word = tokens[at]?.lower ?? '';
  if (tokens[at + 1]?.lower !== 'to' || !takesVerb(tokens[at + 2])) return false;
  const helped = progress.helpers.length > 0 && isBe(tokens, progress.helpers.at(-1) ?? -1);
  if (helped && DUTY_PARTICIPLES.has(word)) return (progress.duty = true);
  if (helped && word === 'going') return (progress.going = true);
  return word === 'used' && progress.helpers.length === 0;
}

const takesVerb = (token: Token | undefined): boolean => token?.tag === 'VERB' || token?.tag === 'AUX';

/** Steps over a subject behind its helper, or over ", to my surprise,". */
function skipInterruption(tokens: readonly Token[], at: number, progress: Progress, opens: boolean): boolean {
  const helper = progress.helpers.at(-1);
  if (helper === undefined) return false;
  if (tokens[at]?.lower === ',' && isBe(tokens, helper)) {
    const close = tokens.slice(at + 1, at + 8).findIndex((token) => token.lower === ',');
    if (close < 1 || !takesVerb(tokens[at + close + 2])) return false;
    progress.at = at + close + 2;
    return true;
  }
  if (progress.inverted || progress.helpers.length > 1) return false;
  const phrase = nounPhraseAt(tokens, at);
  if (!phrase || !(opens || subjectPronouns().has(tokens[phrase.head]?.lower ?? ''))) return false;
  if (!fitsHelper(tokens, helper, phrase.last + 1)) return false;
  progress.inverted = phrase;
  progress.at = phrase.last + 1;
  return true;
}

/** "did we realise", "had I asked", "was it skipped": the form behind the subject is the one that the helper asks for. */
function fitsHelper(tokens: readonly Token[], helper: number, from: number): boolean {
  let at = from;
  while (tokens[at] && (tokens[at]?.tag === 'ADV' || isGroupAdverb(tokens[at]?.lower ?? '')) && at < from + 4)
    at++;
  const token = tokens[at];
  if (!token || !takesVerb(token)) return false;
  const forms = verbForms(token.lower);
  switch (auxiliary(tokens[helper]?.lower ?? '')) {
    case 'be':
      return forms?.participle === true || forms?.ing === true || token.lower === 'being';
    case 'have':
      return forms?.participle === true || token.lower === 'been';
    default:
      return forms?.base === true || token.lower === 'be' || token.lower === 'have';
  }
}

const isGet = (token: Token): boolean => lemmaOf(token.lower) === 'get';

function getPassive(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (tokens[next]?.tag === 'ADV' && next < at + 4) next++;
  const token = tokens[next];
  if (token?.tag !== 'VERB' || !verbForms(token.lower)?.participle) return false;
  if (GET_STATES.has(token.lower) || (isStative(token.lower) && tokens[next + 1]?.lower !== 'by'))
    return false;
  return token.lower === 'given' || !objectStarters().has(tokens[next + 1]?.lower ?? '');
}

function isBe(tokens: readonly Token[], at: number): boolean {
  if (at < 0) return false;
  const word = tokens[at]?.lower ?? '';
  return (
    auxiliary(word) === 'be' ||
    (word === "'s" && tokens[at]?.tag === 'AUX' && tokens[at + 1]?.lower !== 'been')
  );
}

function isNegatedBefore(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - 5; at--) {
    const token = tokens[at];
    if (!token) return false;
    if (isNegation(token.lower)) return tokens[at + 1]?.lower !== 'only';
    if (token.lower === 'longer' && tokens[at - 1]?.lower === 'no') return true;
    if (token.tag !== 'ADV' && !isGroupAdverb(token.lower)) return false;
  }
  return false;
}

function describe(
  tokens: readonly Token[],
  first: number,
  verb: number,
  helperPlaces: readonly number[],
  infinitive: boolean,
  progress: Progress,
): VerbGroup {
  const word = tokens[verb]?.lower ?? '';
  const helpers: Helpers = {
    words: helperPlaces.map((at) => tokens[at]?.lower ?? ''),
    duty: progress.duty,
    going: progress.going,
  };
  const form = infinitive ? 'infinitive' : formOf(word, helpers);
  return {
    first,
    verb,
    lemma: word === "'s" ? 'be' : lemmaOf(word),
    form,
    passive: isPassive(tokens, verb, helperPlaces, progress),
    stative: isStative(word),
    negated: progress.negated || isNegation(word) || isNegatedBehind(tokens, verb),
    time: form === 'finite' || form === 'base' ? timeOf(word, helpers) : null,
    mood: moodOf(helpers),
    agreement: agreementOf(helpers.words[0] ?? word),
    pastPerfect: isPastPerfect(word, helpers),
    inverted: progress.inverted,
  };
}

/** "It was |never| clear", "I know |not|". */
function isNegatedBehind(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1]?.lower ?? '';
  const denies = next === 'not' || (tokens[verb]?.tag === 'AUX' && isNegation(next));
  return denies && tokens[verb + 2]?.lower !== 'only';
}

function isPassive(
  tokens: readonly Token[],
  verb: number,
  helpers: readonly number[],
  progress: Progress,
): boolean {
  const last = helpers.at(-1);
  const token = tokens[verb];
  if (last === undefined || token?.tag !== 'VERB' || !verbForms(token.lower)?.participle) return false;
  if (progress.got) return true;
  if (!isBe(tokens, last)) return false;
  const next = tokens[verb + 1];
  const object = next !== undefined && next.tag !== 'SCONJ' && objectStarters().has(next.lower);
  return tokens[last]?.lower !== "'s" || !object; // "he's missed the train"
}
