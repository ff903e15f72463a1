/** "missed", "written", "missing": verb, adjective or noun. */
import { auxiliary, closedClass, isStative, isIngNoun, lazy, words } from '../lexicon.ts';
import { lemmaOf, verbForms, type VerbForms } from '../morphology.ts';
import type { Tag } from '../sentence.ts';
import { VERBAL_ADJECTIVES } from '../words/closed-classes.ts';
import { ING_VERBS } from '../words/complements.ts';
import {
  type Context,
  isClearVerb,
  isDetermined,
  isNominal,
  linkingVerbs,
  lookAlikes,
  quantifying,
  startsObject,
  subjectPronouns,
} from './context.ts';

const verbalAdjectives = lazy(() => words(VERBAL_ADJECTIVES));

const takesIng = lazy(() => words(ING_VERBS));

/** "missed", "took", "written". */
export function pastClass(context: Context, forms: VerbForms): Tag {
  const { word, next, left, opens } = context;
  const determined = isDetermined(left);
  if (lookAlikes().has(word) && (determined || left?.tag === 'ADP')) return 'NOUN';
  if (left && determined) {
    const thing = isNominal(next) && next?.lower !== 'and' && next?.lower !== 'or';
    if (quantifying().has(left.lower) && left.tag !== 'ADJ')
      return thing && !startsObject(next) ? 'ADJ' : 'VERB';
    const counted = left.tag !== 'NUM' || left.lower === 'one' || /[^s]s$/.test(next?.lower ?? '');
    if (thing && counted) return 'ADJ';
    if (!word.endsWith('ed') && !forms.past) return 'ADJ';
  }
  if (forms.participle && isNominal(next) && !startsObject(next) && describesObject(context)) return 'ADJ';
  if (opens && forms.participle && isNominal(next) && !startsObject(next) && clauseVerbFollows(context))
    return 'ADJ';
  if (isStative(word) && next?.lower !== 'by' && describesSubject(context)) return 'ADJ';
  return 'VERB';
}

/** "through |signed| links", "held |paid| orders", but "the firm we hired |missed| orders". */
function describesObject({ drafts, at, left, next }: Context): boolean {
  if (!/[^s]s$/.test(next?.lower ?? '') || !left) return false;
  if (left.tag === 'ADP') return drafts[at - 2]?.tag !== 'VERB';
  const relative = drafts[at - 2]?.tag === 'PRON' && drafts[at - 3]?.tag === 'NOUN';
  return left.tag === 'VERB' && left === drafts[at - 1] && !relative && verbForms(left.lower)?.past === true;
}

/** "|Paid| adverts had become dear": the verb comes before any "and". */
function clauseVerbFollows({ drafts, at }: Context): boolean {
  for (let i = at + 2; i < at + 8; i++) {
    const word = drafts[i]?.lower ?? '.';
    const closed = closedClass(word);
    if (auxiliary(word) || (isClearVerb(word) && closed === undefined)) return true;
    if (
      closed === 'CCONJ' ||
      closed === 'SCONJ' ||
      /^[^\p{L}\p{N}]+$/u.test(word) ||
      word === 'that' ||
      word === 'who'
    )
      return false;
  }
  return false;
}

/** "was |tired|", "tired and |frustrated|", "shipped |broken|". */
function describesSubject({ word, drafts, at, left }: Context): boolean {
  if (!left) return false;
  if (auxiliary(left.lower) === 'be' || left.lower === "'s" || linkingVerbs().has(left.lower)) return true;
  if (left.tag === 'CCONJ') return drafts[at - 2]?.tag === 'ADJ';
  return left.tag === 'VERB' && verbForms(word)?.past === false;
}

/** "missing", "training". */
export function ingClass(context: Context): Tag {
  const { word, next, left, previous, opens, drafts, at } = context;
  const progressive =
    left !== undefined &&
    (auxiliary(left.lower) === 'be' ||
      subjectPronouns().has(left.lower) ||
      takesIng().has(lemmaOf(left.lower)) ||
      left.tag === 'AUX');
  const linked =
    left && (auxiliary(left.lower) === 'be' || left.lower === "'s" || linkingVerbs().has(left.lower));
  const ofPerson = word !== 'willing' && subjectPronouns().has(drafts[at - 2]?.lower ?? '');
  if (linked && verbalAdjectives().has(word) && !ofPerson && !startsObject(next)) return 'ADJ';
  if (progressive && !isIngNoun(word)) return 'VERB';
  if (isIngNoun(word)) {
    const act =
      (progressive && auxiliary(left.lower) === 'be') || (left?.tag === 'ADP' && startsObject(next));
    return act ? 'VERB' : 'NOUN';
  }
  if (isDetermined(left)) return isNominal(next) ? 'ADJ' : 'NOUN';
  const subject = next !== undefined && (auxiliary(next.lower) !== undefined || isClearVerb(next.lower));
  if (subject && (opens || previous?.tag === 'NOUN' || previous?.tag === 'ADJ')) return 'NOUN';
  const object =
    left?.tag === 'VERB' && !takesIng().has(lemmaOf(left.lower)) && /[^s]s$/.test(next?.lower ?? '');
  if (object && isNominal(next)) return 'ADJ'; // "fixed |failing| tests"
  return 'VERB';
}
