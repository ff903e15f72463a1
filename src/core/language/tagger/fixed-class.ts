/** Words whose class is fixed, or hangs on the words right beside them. */
import { auxiliary, closedClass, isAdjective, lazy, words } from '../lexicon.ts';
import { verbForms } from '../morphology.ts';
import { OBJECT, type Tag } from '../sentence.ts';
import { POSSESSIVES, S_AFTER } from '../words/contexts.ts';
import {
  type Context,
  isNominal,
  isPersonalNoun,
  quantifying,
  subjectPronouns,
  takesBaseForm,
  timeNouns,
} from './context.ts';

const possessives = lazy(() => words(POSSESSIVES));

const isHelper = lazy(() => words(S_AFTER));

export function fixedClass(context: Context): Tag | undefined {
  const { word, draft } = context;
  const code = word.charCodeAt(0);
  const isLatin = code >= 97 && code <= 122;
  if (!isLatin && !/[\p{L}\p{N}]/u.test(word)) {
    if (draft.text.startsWith(OBJECT)) return 'NOUN';
    if (word === '&') return 'CCONJ';
    return isPluralPossessive(context) ? 'PART' : 'PUNCT';
  }
  if (draft.text === 'IT') return 'PROPN';
  if (code >= 48 && code <= 57) return 'NUM';
  return helper(context) ?? shifting(context) ?? closedClass(word);
}

/** "the vendors|'| plan": an apostrophe, not a quotation mark, since none was opened. */
function isPluralPossessive({ word, draft, previous, next, drafts, at }: Context): boolean {
  if (word !== "'" || !previous || !next || previous.end !== draft.start || next.start === draft.end)
    return false;
  if (!previous.lower.endsWith('s') || previous.tag === 'VERB' || !isNominal(next)) return false;
  return !drafts
    .slice(Math.max(0, at - 60), at)
    .some(({ text, tag }) => tag === 'PUNCT' && /^['‘’]$/.test(text));
}

function helper({ word, previous, left, next }: Context): Tag | undefined {
  if (word === "'s") {
    const verb =
      isHelper().has(previous?.lower ?? '') ||
      /^(?:been|not|never|a|the|already|going)$/.test(next?.lower ?? '');
    return verb ? 'AUX' : 'PART';
  }
  if (!auxiliary(word)) return undefined;
  const noun = left?.tag === 'DET' && /^(?:can|might|will|may|must|being|do|have)$/.test(word);
  return noun && !quantifying().has(left.lower) ? 'NOUN' : 'AUX';
}

/** Small words that change their class with their place. */
function shifting(context: Context): Tag | undefined {
  const { word, next, left, opens } = context;
  switch (word) {
    case 'that':
      return that(context);
    case 'her':
      return isNominal(next) ? 'DET' : 'PRON';
    case 'like':
      return left && (takesBaseForm(left) || subjectPronouns().has(left.lower)) ? 'VERB' : 'ADP';
    case 'one':
      return one(context);
    case 'so': {
      const describes =
        next !== undefined && (isAdjective(next.lower) || next.lower === 'that' || next.lower.endsWith('ly'));
      return opens || left?.tag === 'CCONJ' || describes ? 'ADV' : 'SCONJ';
    }
    case 'till':
      return left?.tag === 'DET' ? 'NOUN' : undefined;
    case 'much':
    case 'more':
    case 'most':
    case 'less':
      return next && (isAdjective(next.lower) || next.lower.endsWith('ly') || !isNominal(next))
        ? 'ADV'
        : 'DET';
    case 'own':
      return left && (possessives().has(left.lower) || left.lower === "'s") ? 'ADJ' : undefined;
    case 'once':
      return once(context);
    case 'no':
      return next?.lower === 'longer' ? 'ADV' : 'DET';
    case 'outside':
    case 'inside':
    case 'above':
    case 'then':
      return left?.tag === 'DET' && isNominal(next) ? 'ADJ' : undefined;
    default:
      return undefined;
  }
}

/** "one tends to overlook it", but "one driver". */
function one({ next }: Context): Tag {
  const forms = verbForms(next?.lower ?? '');
  if (forms?.third && forms.likelihood !== 'seldom') return 'PRON';
  return next === undefined || isNominal(next) || next.lower === 'of' ? 'NUM' : 'PRON';
}

/** "once a week", "at once", but "once the vendor had left". */
function once({ drafts, at, left, next }: Context): Tag {
  if (!next || !/\p{L}/u.test(next.text) || left?.tag === 'ADP') return 'ADV';
  if (next.lower === 'a') return timeNouns().has(drafts[at + 2]?.lower ?? '') ? 'ADV' : 'SCONJ';
  return /^(?:per|every|again|more|in)$/.test(next.lower) ? 'ADV' : 'SCONJ';
}

function that({ next, left }: Context): Tag | undefined {
  if (!next || !left) return undefined;
  const startsClause = subjectPronouns().has(next.lower) || closedClass(next.lower) === 'DET';
  if (startsClause && left.tag !== 'DET' && left.tag !== 'ADP' && left.tag !== 'NUM') return 'SCONJ';
  if (left.tag !== 'NOUN' && left.tag !== 'PROPN' && left.tag !== 'PRON') {
    const clause = isPersonalNoun(next) || next.lower.endsWith('ing') || /[^sui]s$/.test(next.lower);
    return (left.tag === 'VERB' || left.tag === 'AUX' || left.tag === 'ADJ') && clause ? 'SCONJ' : undefined;
  }
  const forms = verbForms(next.lower);
  const verbFollows = auxiliary(next.lower) !== undefined || forms?.past || forms?.third;
  return verbFollows || !isNominal(next) ? 'PRON' : undefined;
}
