/** "miss", "misses", "cut", where a noun may look the same. */
import { auxiliary, closedClass, isAdjective, isDepartment, isPerson, lazy, words } from '../lexicon.ts';
import { type VerbForms } from '../morphology.ts';
import type { Tag } from '../sentence.ts';
import type { Draft } from '../tokens.ts';
import { NOUNS_BEFORE_TO, PLURALS } from '../words/contexts.ts';
import {
  type Context,
  isCapital,
  isClearVerb,
  isDetermined,
  isNominal,
  isPersonalNoun,
  linkingVerbs,
  objectPronouns,
  quantifying,
  startsObject,
  subjectPronouns,
  takesBaseForm,
  timeNouns,
} from './context.ts';
import { isComparative } from './comparative.ts';

const nounsBeforeTo = lazy(() => words(NOUNS_BEFORE_TO));

const plurals = lazy(() => words(PLURALS));

/** "miss", "misses", "cut", where a noun may look the same. */
export function presentClass(context: Context, forms: VerbForms): Tag | undefined {
  const { word, draft, drafts, at, next, previous, left, opens } = context;
  const only = forms.likelihood === 'only';
  const ratherThan = left?.lower === 'than' && drafts[at - 2]?.lower === 'rather';
  const infinitive = left !== undefined && (takesBaseForm(left) || ratherThan);
  const afterSubject = left !== undefined && isSubjectPronoun(left);
  if (isCapital(draft) && !opens && !infinitive && !afterSubject) return 'PROPN';
  if (infinitive && forms.base) return isNounAfterTo(context, forms) ? 'NOUN' : 'VERB';
  const linked = left !== undefined && (auxiliary(left.lower) === 'be' || linkingVerbs().has(left.lower));
  if (linked && isAdjective(word)) return 'ADJ';
  if (left?.tag === 'AUX' && forms.participle) return 'VERB';
  if (afterSubject)
    return isAdjective(word) && !only && !startsObject(next) && isIndefinite(left) ? 'ADJ' : 'VERB';
  if ((isAdjective(word) || isComparative(word)) && isNominal(next) && !startsObject(next) && !only)
    return 'ADJ';
  if (left && isDetermined(left)) {
    const standsAlone =
      quantifying().has(left.lower) && (forms.past || forms.third || forms.likelihood !== 'seldom');
    return standsAlone && startsObject(next) ? 'VERB' : 'NOUN'; // "that cost us a week"
  }
  if (left?.tag === 'ADP') return 'NOUN';
  if (opens) return opensWithVerb(context, forms) ? 'VERB' : undefined;
  if (forms.base && forms.likelihood !== 'seldom' && awaitsVerb(context)) return 'VERB';
  if (forms.base && isLetGo(context)) return 'VERB';
  if (left?.tag === 'NOUN' || left?.tag === 'PROPN')
    return agrees(context, left, forms) ? 'VERB' : noun(word);
  if (left && objectPronouns().has(left.lower)) return forms.base ? 'VERB' : 'NOUN';
  if (left?.tag === 'CCONJ' || left?.lower === ',') return followsVerb(context, forms) ? 'VERB' : noun(word);
  if (left?.tag === 'VERB' && previous === left) {
    const outerVerb = forms.past && startsObject(next); // "the agency we paid |let| us down"
    return (only && forms.base) || outerVerb ? 'VERB' : noun(word);
  }
  return only || (forms.likelihood === 'mostly' && startsObject(next)) ? 'VERB' : noun(word);
}

const noun = (word: string): Tag => (isAdjective(word) ? 'ADJ' : 'NOUN');

/** "due to delay", "back to work", "to support of". */
function isNounAfterTo({ drafts, at, left, next, word }: Context, forms: VerbForms): boolean {
  const before = drafts[at - 2]?.lower ?? '';
  if (left?.lower !== 'to') return false;
  if (isDepartment(word) && !startsObject(next)) return true; // "handed it to finance"
  if (forms.likelihood !== 'seldom' && !/^(?:due|owing|thanks|according|prior)$/.test(before)) return false;
  return nounsBeforeTo().has(before) && !startsObject(next);
}

const isSubjectPronoun = (left: Draft): boolean =>
  subjectPronouns().has(left.lower) || (left.tag === 'PRON' && !objectPronouns().has(left.lower));

/** "something wrong", "anything live": the adjective stands after it. */
const isIndefinite = (left: Draft): boolean => /(?:thing|one|body)$/.test(left.lower);

function opensWithVerb({ next, word }: Context, forms: VerbForms): boolean {
  if (forms.likelihood === 'only' || startsObject(next)) return true;
  return forms.past && next !== undefined && next.lower.endsWith('s') && !isAdjective(word);
}

/** A noun before: "managers |blame|" but "crash |reports|". */
function agrees(context: Context, left: Draft, forms: VerbForms): boolean {
  const { word, next } = context;
  const plural = /[^s]s$/.test(left.lower) || plurals().has(left.lower);
  const invariant = forms.base && forms.past;
  const fits =
    invariant || (forms.third ? !plural || /^(?:ops|sales|operations|facilities)$/.test(left.lower) : plural);
  if (!fits) return false;
  if (startsObject(next) && (next?.lower !== 'that' || forms.likelihood !== 'seldom')) return true;
  if (
    invariant &&
    (closedClass(next?.lower ?? '') === 'ADV' || next?.lower === 'less' || next?.lower === 'more')
  )
    return true;
  if (invariant && isPerson(left.lower) && !isNominal(next)) return true; // "our baker |quit| and"
  if (isAdjective(word)) return false;
  return forms.likelihood === 'only' || lacksVerb(context);
}

/** "How does your team |see| it": a helper before the subject still waits for its verb. */
function awaitsVerb({ drafts, at, left }: Context): boolean {
  if (left?.tag !== 'NOUN' && left?.tag !== 'PROPN') return false;
  for (let i = at - 1; i >= 0 && i > at - 8; i--) {
    const draft = drafts[i];
    if (!draft || !['NOUN', 'PROPN', 'DET', 'ADJ', 'AUX', 'ADV'].includes(draft.tag)) return false;
    const kind = draft.tag === 'AUX' ? auxiliary(draft.lower) : undefined;
    if (kind) return kind === 'do' || kind === 'modal';
  }
  return false;
}

/** "let the plumber |start|", "helped Ana |plan| it". */
function isLetGo({ drafts, at, left }: Context): boolean {
  if (!left || !isPersonalNoun(left)) return false;
  let i = at - 1;
  while (i > 0 && i > at - 6 && ['NOUN', 'PROPN', 'DET', 'ADJ', 'NUM'].includes(drafts[i]?.tag ?? '')) i--;
  return /^(?:let|lets|letting|help|helps|helped|helping)$/.test(drafts[i]?.lower ?? '');
}

/** A clear verb follows before the clause ends. */
function verbFollows({ drafts, at }: Context): boolean {
  for (let i = at + 1; i < at + 40; i++) {
    const draft = drafts[i];
    if (!draft || /^[.,;:!?]$/.test(draft.lower) || closedClass(draft.lower) === 'SCONJ') return false;
    if (auxiliary(draft.lower) || isClearVerb(draft.lower)) return true;
  }
  return false;
}

/** Nothing else in the clause can be its verb, and the words before look like a whole subject. */
function lacksVerb(context: Context): boolean {
  const { drafts, at, previous, left, word } = context;
  if (isPerson(word) || verbFollows(context)) return false;
  if (previous !== left) return true; // "ops never |answers|"
  let inPhrase = false;
  for (let i = at - 1; i >= 0 && i > at - 40; i--) {
    const draft = drafts[i];
    if (!draft || draft.tag === 'VERB' || draft.tag === 'AUX' || (draft.tag === 'ADP' && i === 0))
      return false;
    if (draft.tag === 'ADP') inPhrase = true;
    if (draft.tag === 'DET' && inPhrase === (drafts[i - 1]?.tag === 'ADP') && inPhrase) continue;
    if (draft.tag === 'SCONJ' || (draft.tag === 'PRON' && relativePronouns.has(draft.lower))) return true;
    if (draft.tag === 'DET') return beginsClause(drafts[i - 1]);
    if (draft.tag === 'PUNCT') return false;
  }
  return drafts[0]?.tag === 'PROPN' || isPerson(left?.lower ?? '');
}

const beginsClause = (before: Draft | undefined): boolean =>
  before === undefined ||
  before.lower === ',' ||
  timeNouns().has(before.lower.replace(/s$/, '')) ||
  ['SCONJ', 'CCONJ', 'ADV'].includes(before.tag);

const relativePronouns = new Set(['who', 'which', 'that']);

/** After "and" or a comma a verb goes on where a verb stood before. */
function followsVerb({ drafts, at, next, left }: Context, forms: VerbForms): boolean {
  let verb: Draft | undefined;
  for (let i = at - 1; i >= 0 && i > at - 40 && !verb; i--) {
    const draft = drafts[i];
    if (!draft || /^[.;:]$/.test(draft.lower)) break;
    if (draft.tag === 'VERB' || draft.tag === 'AUX') verb = draft;
  }
  if (!verb) return false;
  if (forms.likelihood === 'only' || startsObject(next)) return true;
  return left?.tag === 'CCONJ' && drafts[at - 2]?.tag === 'VERB';
}
