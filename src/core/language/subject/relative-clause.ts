/** Relative clauses, and the outer verb that comes where one ends: "the roofer |we hired| missed the storm". */
import { isPerson, lazy, words } from '../lexicon.ts';
import { COMPLEMENT_VERBS } from '../words/linkers.ts';
import {
  type Attachment,
  type Found,
  type Sentence,
  headOf,
  leftOf,
  markerBefore,
  outerNoun,
  phraseStart,
  tokenAt,
  verbBefore,
} from './attachment.ts';

export const complementVerbs = lazy(() => words(COMPLEMENT_VERBS));

export function afterRelative(sentence: Sentence, relative: number): Found {
  const { chunks, tokens } = sentence;
  const marker = chunks[relative]?.first ?? -1;
  let left = leftOf(sentence, relative);
  if (chunks[left]?.kind === 'comma') left = leftOf(sentence, left);
  const asks = sentence.quoted[marker] !== sentence.quoted[headOf(sentence, left)];
  if (asks || chunks[left]?.kind !== 'noun' || /^what$|ever$/.test(tokens[marker]?.lower ?? '')) {
    return { subject: marker, marker, from: relative };
  }
  const outer = outerNoun(sentence, left);
  const antecedent = tokens[marker]?.lower === 'who' ? nearestPerson(sentence, left) : left;
  return {
    subject: namedBy(sentence, antecedent) ?? headOf(sentence, antecedent),
    marker,
    from: relative,
    antecedent: outer < 0 ? left : antecedent,
  };
}

/** "I was the one |who| broke it": the one is the speaker. */
function namedBy(sentence: Sentence, noun: number): number | undefined {
  const verb = sentence.done[leftOf(sentence, noun)];
  const subject = sentence.tokens[verb?.subject ?? -1];
  const named =
    verb?.group.lemma === 'be' && subject?.tag === 'PRON' && !/^(?:it|this|that)$/.test(subject.lower);
  return named ? verb.subject : undefined;
}

/** "the head of the agency who": people come back, not things. */
function nearestPerson(sentence: Sentence, noun: number): number {
  const { chunks } = sentence;
  if (isPerson(tokenAt(sentence, noun)?.lower ?? '')) return noun;
  const outer =
    chunks[noun - 1]?.kind === 'preposition' && chunks[noun - 2]?.kind === 'noun' ? noun - 2 : noun;
  return isPerson(tokenAt(sentence, outer)?.lower ?? '') ? outer : noun;
}

/** A noun behind `verb` is its object, and the group at `at` behind that belongs to the outer clause. */
export function endsRelative(sentence: Sentence, verb: Attachment, at: number): boolean {
  if (verb.antecedent < 0 || sentence.claimed.includes(verb.antecedent)) return false;
  if (complementVerbs().has(verb.group.lemma) && anotherVerbWaits(sentence, at)) return false;
  return isOpening(sentence, verb.antecedent);
}

/** "who said the hoist was safe |had| left": one more verb without a noun before it. */
function anotherVerbWaits(sentence: Sentence, at: number): boolean {
  const { chunks } = sentence;
  for (let next = at + 1; next < chunks.length; next++) {
    const chunk = chunks[next];
    if (chunk?.kind === 'stop' || chunk?.kind === 'comma' || chunk?.kind === 'coordinator') return false;
    if (
      chunk?.kind === 'verb' &&
      chunk.group.form === 'finite' &&
      chunks[leftOf(sentence, next)]?.kind === 'verb'
    )
      return true;
  }
  return false;
}

/** The noun begins its clause, so that a verb is still due. */
export function isOpening(sentence: Sentence, noun: number): boolean {
  const outer = outerNoun(sentence, noun);
  if (outer < 0) return false;
  const kind = sentence.chunks[leftOf(sentence, phraseStart(sentence, outer))]?.kind;
  return kind !== 'verb' && kind !== 'preposition' && kind !== 'noun';
}

/** The nearest noun with a relative clause that still waits for its own verb. */
export function outerSubject(sentence: Sentence, at: number): Found {
  for (let left = at - 1; left >= 0 && sentence.chunks[left]?.kind !== 'stop'; left--) {
    const antecedent = sentence.done[left]?.antecedent ?? -1;
    if (antecedent < 0 || sentence.claimed.includes(antecedent)) continue;
    const outer = outerNoun(sentence, antecedent);
    const noun = outer < 0 ? antecedent : outer;
    sentence.claimed.push(antecedent);
    const from = phraseStart(sentence, noun);
    return { subject: headOf(sentence, noun), from, marker: markerBefore(sentence, from) };
  }
  const verb = verbBefore(sentence, at);
  return gerundSubject(sentence, verb) ?? freeRelative(sentence, verb) ?? {};
}

/** "|what| hurt most was the silence": a relative clause that is the subject itself. */
function freeRelative(sentence: Sentence, verb: Attachment | null): Found | null {
  const marker = verb?.marker ?? -1;
  if (!verb || !/^what$|ever$/.test(sentence.tokens[marker]?.lower ?? '')) return null;
  return { subject: marker, from: sentence.chunks.findIndex(({ first }) => first === marker) };
}

/** "|talking| to customers helped": an act is the subject. */
export function gerundSubject(sentence: Sentence, verb: Attachment | null): Found | null {
  if (verb?.group.form !== 'ing') return null;
  const kind = sentence.chunks[leftOf(sentence, verb.chunk)]?.kind;
  const opens = kind === undefined || kind === 'subordinator' || kind === 'stop' || kind === 'coordinator';
  return opens
    ? { subject: verb.group.verb, from: verb.chunk, marker: markerBefore(sentence, verb.chunk) }
    : null;
}
