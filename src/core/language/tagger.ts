/**
 * Word classes: words whose class is fixed, then endings, then the verb list decided by the words around. After
 * `tagDrafts` every draft has its class.
 */
import { isAdjective, isPerson } from './lexicon.ts';
import { verbForms, type VerbForms } from './morphology.ts';
import type { Tag } from './sentence.ts';
import { isComparative } from './tagger/comparative.ts';
import { type Context, isCapital } from './tagger/context.ts';
import { fixedClass } from './tagger/fixed-class.ts';
import { ingClass, pastClass } from './tagger/past-class.ts';
import { presentClass } from './tagger/present-class.ts';
import type { Draft } from './tokens.ts';

/** Writes the class of every draft. */
export function tagDrafts(drafts: readonly Draft[]): void {
  let left: Draft | undefined;
  let previous: Draft | undefined;
  let draft = drafts[0];
  if (!draft) return;
  // One for the whole sentence, moved from word to word.
  const context: { -readonly [Key in keyof Context]: Context[Key] } = {
    drafts,
    at: 0,
    draft,
    word: draft.lower,
    next: undefined,
    previous,
    left,
    opens: true,
  };
  for (let at = 0; draft; at++) {
    const next = drafts[at + 1];
    const opens = left === undefined || (at < 4 && left.tag === 'PUNCT' && !/[,;:)\]]/.test(left.lower));
    context.at = at;
    context.draft = draft;
    context.word = draft.lower;
    context.next = next;
    context.previous = previous;
    context.left = left;
    context.opens = opens;
    draft.tag = fixedClass(context) ?? openClass(context);
    if (draft.tag !== 'ADV' || STEADY_ADVERBS.has(draft.lower)) left = draft;
    previous = draft;
    draft = next;
  }
}

/** Adverbs that do not stand between a subject and its verb. */
const STEADY_ADVERBS = new Set(['so', 'then', 'back', 'there', 'here', 'else']);

function openClass(context: Context): Tag {
  const { word, draft, opens } = context;
  const forms = verbForms(word);
  if (word.length > 4 && word.endsWith('ly') && !forms) return 'ADV';
  const verb = forms ? verbClass(context, forms) : undefined;
  if (verb) return verb;
  if (isCapital(draft) && !opens) return 'PROPN';
  if (isAdjective(word) || (context.left?.tag !== 'NOUN' && isComparative(word))) return 'ADJ';
  if (ADJECTIVE_ENDING.test(word) && !isPerson(word)) return 'ADJ';
  return 'NOUN';
}

/** "careful", and "untested", which is no form of a verb. */
const ADJECTIVE_ENDING = /^un\w+ed$|(?:ous|ful|ible|able|ive|ical|less|ish|ary)$/;

function verbClass(context: Context, forms: VerbForms): Tag | undefined {
  if (forms.ing) return ingClass(context);
  if ((forms.past || forms.participle) && !forms.base) return pastClass(context, forms);
  return presentClass(context, forms);
}
