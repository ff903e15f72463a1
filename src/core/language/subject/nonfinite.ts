/** Infinitives, bare base forms and "-ing" forms: whose act another verb or a preposition tells. */
import { isPerson, lazy, words } from '../lexicon.ts';
import type { VerbGroup } from '../verb-group.ts';
import { CEASING, OBJECT_CONTROL } from '../words/complements.ts';
import { BARE_INFINITIVE_VERBS } from '../words/linkers.ts';
import {
  type Attachment,
  type Found,
  type Sentence,
  borrow,
  headOf,
  leftOf,
  outerNoun,
  tokenAt,
  verbBefore,
} from './attachment.ts';
import { outerSubject } from './relative-clause.ts';

const objectControl = lazy(() => words(OBJECT_CONTROL));
const bareInfinitiveVerbs = lazy(() => words(BARE_INFINITIVE_VERBS));

const ceasing = lazy(() => words(CEASING));

/** "helped find", "let slip"; "what I should have done is |ask|". */
export function bareInfinitive(sentence: Sentence, before: number, group: VerbGroup): Found | null {
  const verb = sentence.done[before];
  if (!verb || group.form !== 'base') return null;
  if (verb.group.lemma === 'be') {
    const cleft = verbBefore(sentence, before);
    return cleft && { subject: cleft.subject, marker: verb.group.verb, bare: true };
  }
  if (!bareInfinitiveVerbs().has(verb.group.lemma)) return null;
  return { subject: verb.subject, marker: verb.group.verb, bare: true };
}

/** "rather than |escalate|". */
export function afterPreposition(
  sentence: Sentence,
  at: number,
  preposition: number,
  group: VerbGroup,
): Found {
  const marker = sentence.chunks[preposition]?.first ?? -1;
  if (group.form !== 'base' || sentence.tokens[marker]?.lower !== 'than') return outerSubject(sentence, at);
  return { subject: verbBefore(sentence, at)?.subject ?? -1, marker, ceased: true, bare: true };
}

export function infinitive(sentence: Sentence, at: number): Found {
  const { chunks, tokens } = sentence;
  const marker = chunks[at]?.first ?? -1;
  const left = leftOf(sentence, at);
  const owner = chunks[left];
  if (owner?.kind === 'noun') {
    const object = outerNoun(sentence, left);
    const beforeObject = leftOf(sentence, object < 0 ? left : object);
    const governs = sentence.done[beforeObject];
    if (
      governs &&
      !governs.group.passive &&
      objectControl().has(governs.group.lemma) &&
      canAct(sentence, object)
    ) {
      return { subject: headOf(sentence, object), marker };
    }
    if (governs?.group.lemma === 'be' && ownerPronouns.has(tokens[owner.first]?.lower ?? '')) {
      return { subject: owner.first, marker }; // "it was |my| job to check"
    }
    if (tokens[chunks[left - 1]?.first ?? -1]?.lower === 'for')
      return { subject: headOf(sentence, left), marker, from: left };
  }
  return { subject: verbBefore(sentence, at)?.subject ?? -1, marker };
}

const ownerPronouns = new Set(['my', 'our', 'his', 'her', 'their']);

function canAct(sentence: Sentence, noun: number): boolean {
  const token = tokenAt(sentence, noun);
  return token !== undefined && (token.tag === 'PRON' || token.tag === 'PROPN' || isPerson(token.lower));
}

export function ingForm(sentence: Sentence, at: number): Found {
  const { chunks, tokens } = sentence;
  const left = leftOf(sentence, at);
  const chunk = chunks[left];
  const verb = verbBefore(sentence, at);
  const subject = verb?.subject ?? -1;
  switch (chunk?.kind) {
    case 'preposition': {
      const ceased =
        /^(?:without|from|instead|of)$/.test(tokens[chunk.first]?.lower ?? '') &&
        ceases(sentence, verb, chunk.first);
      return { subject, marker: chunk.first, ceased };
    }
    case 'subordinator':
      return { subject: left === 0 ? -1 : subject, marker: chunk.first };
    case 'noun': {
      const noun = outerNoun(sentence, left);
      const own = noun >= 0 && canAct(sentence, noun) && !sentence.done[left];
      return own ? { subject: headOf(sentence, noun), from: noun } : { subject };
    }
    case 'coordinator':
      return verb ? borrow(verb) : {};
    case 'verb':
      return { subject, ceased: verb !== null && ceasing().has(verb.group.lemma) };
    default:
      return { subject };
  }
}

function ceases(sentence: Sentence, verb: Attachment | null, preposition: number): boolean {
  const word = sentence.tokens[preposition]?.lower;
  if (word === 'without') return true;
  if (word === 'of') return sentence.tokens[preposition - 1]?.lower === 'instead';
  return verb !== null && ceasing().has(verb.group.lemma);
}
