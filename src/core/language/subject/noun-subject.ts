/** The noun before a verb: mostly its subject, at times what a participle describes. */
import type { Chunk } from '../chunks.ts';
import { lazy, words } from '../lexicon.ts';
import { verbForms } from '../morphology.ts';
import type { VerbGroup } from '../verb-group.ts';
import { NEVER_PASSIVE, OBJECT_CONTROL, TIME_NOUNS } from '../words/complements.ts';
import { OBJECT_PRONOUNS } from '../words/contexts.ts';
import { BARE_INFINITIVE_VERBS } from '../words/linkers.ts';
import {
  type Found,
  type Sentence,
  headOf,
  leftOf,
  markerBefore,
  outerNoun,
  phraseStart,
  tokenAt,
} from './attachment.ts';
import { complementVerbs, endsRelative, gerundSubject, outerSubject } from './relative-clause.ts';

const objectPronouns = lazy(() => words(OBJECT_PRONOUNS));

const timeNouns = lazy(() => words(TIME_NOUNS));

const objectControl = lazy(() => words(OBJECT_CONTROL));

const neverPassive = lazy(() => words(NEVER_PASSIVE));

const bareInfinitiveVerbs = lazy(() => words(BARE_INFINITIVE_VERBS));

export function afterNoun(sentence: Sentence, at: number, noun: number, group: VerbGroup): Found {
  const { chunks } = sentence;
  if (onlyDescribes(sentence, at, noun, group)) {
    return { subject: headOf(sentence, noun), from: noun, antecedent: noun, reduced: true };
  }
  const subject = outerNoun(sentence, skipTimes(sentence, noun));
  if (subject < 0) return outerSubject(sentence, at);
  const word = tokenAt(sentence, subject)?.lower ?? '';
  const before = leftOf(sentence, subject);
  const verb = before < 0 ? undefined : sentence.done[before];
  if (objectPronouns().has(word) && chunks[subject - 1]?.kind !== 'preposition') {
    const controlled = verb && group.form === 'base' && objectControl().has(verb.group.lemma);
    if (!controlled) return outerSubject(sentence, at);
    return { subject: headOf(sentence, subject), marker: verb.marker, bare: true };
  }
  if (verb && group.form === 'base' && bareInfinitiveVerbs().has(verb.group.lemma)) {
    return { subject: headOf(sentence, subject), from: subject, marker: verb.marker, bare: true };
  }
  const gerund = verb && tokenAt(sentence, subject)?.tag !== 'PRON' ? gerundSubject(sentence, verb) : null;
  if (gerund) return gerund;
  if (verb && endsRelative(sentence, verb, at)) {
    const outer = outerSubject(sentence, at);
    if (outer.subject !== undefined) return outer;
  }
  return ownSubject(
    sentence,
    subject,
    before === subject - 1 && chunks[before]?.kind === 'noun' ? before : -1,
  );
}

/** A subject of its own, and the noun that the clause may describe: "the auditor |we| hired". */
export function ownSubject(sentence: Sentence, subject: number, contact: number): Found {
  const first = phraseStart(sentence, subject);
  const marker = markerBefore(sentence, first);
  const linked = marker >= 0 ? leftOf(sentence, leftOf(sentence, first)) : -1;
  const described = contact >= 0 ? contact : relativeWord(sentence, marker) ? linked : -1;
  const antecedent = sentence.chunks[described]?.kind === 'noun' ? described : -1;
  return { subject: headOf(sentence, subject), from: first, marker, antecedent };
}

const relativeWord = ({ tokens }: Sentence, marker: number): boolean =>
  marker >= 0 && /^(?:that|which|who|whom|where|why)$/.test(tokens[marker]?.lower ?? '');

/** "last week" between a subject and its verb is not the subject. */
function skipTimes(sentence: Sentence, noun: number): number {
  const time = timeNouns().has(tokenAt(sentence, noun)?.lower ?? '');
  return time && sentence.chunks[noun - 1]?.kind === 'noun' ? noun - 1 : noun;
}

/**
 * A participle that only describes the noun before it: "the plan |agreed| by the board slipped", "a platform |used| by
 * shops". Nothing but what follows and what the noun belongs to tells it from a past tense.
 */
function onlyDescribes(sentence: Sentence, at: number, noun: number, group: VerbGroup): boolean {
  const { tokens, chunks } = sentence;
  if (group.form === 'participle') return true;
  const word = tokens[group.verb]?.lower ?? '';
  if (group.first !== group.verb || !verbForms(word)?.participle || tokens[group.verb]?.tag === 'AUX')
    return false;
  if (tokenAt(sentence, noun)?.tag === 'PRON') return false;
  const next = chunks[at + 1];
  const having = sentence.done[leftOf(sentence, noun)];
  if (having?.group.lemma === 'have' && having.chunk === noun - 1) return true; // "had the wall |painted|"
  if (isByPhrase(sentence, at + 1) && isFiniteVerb(chunks[at + 3])) return true;
  if (NAMING.has(group.lemma) && next?.kind === 'noun' && isFiniteVerb(chunks[at + 2])) return true;
  if (next?.kind !== 'preposition' || neverPassive().has(group.lemma)) return false;
  const outer = outerNoun(sentence, noun);
  const governor = leftOf(sentence, outer < 0 ? noun - 1 : outer);
  if (outer < 0)
    return !['comma', 'stop', 'subordinator', 'coordinator', undefined].includes(chunks[governor]?.kind);
  const verb = sentence.done[governor];
  return verb !== undefined && !complementVerbs().has(verb.group.lemma) && !endsRelative(sentence, verb, at);
}

/** "a tool |called| Atlas broke". */
const NAMING = new Set(['call', 'name', 'title', 'label', 'nickname']);

const isFiniteVerb = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'verb' && chunk.group.form === 'finite';

export function isByPhrase({ tokens, chunks }: Sentence, at: number): boolean {
  const by = chunks[at];
  return by?.kind === 'preposition' && tokens[by.first]?.lower === 'by' && chunks[at + 1]?.kind === 'noun';
}

/** "there |were| six forklifts": what there is stands behind. */
export function existential(sentence: Sentence, at: number): Found {
  const there = sentence.tokens[(sentence.chunks[at]?.first ?? 0) - 1]?.lower === 'there';
  const next = sentence.chunks[at + 1]?.kind === 'other' ? at + 2 : at + 1;
  return there && sentence.chunks[next]?.kind === 'noun' ? { subject: headOf(sentence, next) } : {};
}
