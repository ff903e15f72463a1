/** What a subject stands for: the speaker, a group with the speaker in it, others, nobody, a thing. */
import { byWord, isDepartment, isOwnGroup, isPerson, lazy, words } from './lexicon.ts';
import type { Actor, Token } from './sentence.ts';
import { CHANGE_VERBS, GIVEN_NAMES, HUMAN_VERBS } from './words/human-verbs.ts';
import { QUANTIFIERS } from './words/people.ts';
import { ACTOR_PRONOUNS } from './words/pronouns.ts';

const givenNames = lazy(() => words(GIVEN_NAMES));
const humanVerbs = lazy(() => words(HUMAN_VERBS));
const changes = lazy(() => words(CHANGE_VERBS));
const quantifiers = lazy(() => words(QUANTIFIERS));
const pronouns = lazy(() => byWord<Actor>(ACTOR_PRONOUNS));

/** The actor behind a noun or pronoun; `lemma` is the verb that it goes with. */
export function actorOf(tokens: readonly Token[], head: number, lemma: string): Actor {
  const token = head < 0 ? undefined : tokens[head];
  if (!token) return 'none';
  if (token.lower === 'one') return ofOne(tokens, head);
  const actor = pronouns().get(token.lower);
  if (actor !== undefined) return ofPronoun(tokens, head, actor);
  if (token.tag === 'PRON') return 'thing';
  if (isJoinedWithSpeaker(tokens, head)) return 'we';
  return ofNoun(tokens, head, token, lemma);
}

/** "no one knew", "one tends to overlook it"; every other "one" is a thing: "the third one". */
function ofOne(tokens: readonly Token[], head: number): Actor {
  const before = tokens[head - 1];
  if (before?.lower === 'no') return 'nobody';
  if (before?.lower === 'every' || before?.lower === 'any') return 'others';
  const generic = tokens[head]?.tag === 'PRON' && !isInsidePhrase(before);
  return generic &&
    /s$|^(?:can|could|should|must|may|might|would|never|always|often)$/.test(tokens[head + 1]?.lower ?? '')
    ? 'you'
    : 'thing';
}

function ofPronoun(tokens: readonly Token[], head: number, actor: Actor): Actor {
  const { lower } = tokens[head] ?? { lower: '' };
  const quantifier = quantifierBefore(tokens, head);
  if (quantifier === 'none' || quantifier === 'neither') return 'nobody';
  if (actor === 'I') return joinsOthers(tokens, head) ? 'we' : 'I';
  if (lower === 'they' || lower === 'them') return refersToThings(tokens, head) ? 'thing' : 'others';
  return actor;
}

function ofNoun(tokens: readonly Token[], head: number, token: Token, lemma: string): Actor {
  const determiner = determinerOf(tokens, head);
  const person = isPerson(token.lower);
  const quantifier = quantifierBefore(tokens, head);
  if (token.lower === 'none' || token.lower === 'neither') return 'nobody';
  if (person || isOwnGroup(token.lower)) {
    if (determiner === 'no' || quantifier === 'none' || quantifier === 'neither') return 'nobody';
    if ((determiner === 'my' || determiner === 'our') && isOwnGroup(token.lower)) return 'we';
  }
  if (isDepartment(token.lower)) return isBare(tokens, head) && !changes().has(lemma) ? 'others' : 'thing';
  if (person || isName(tokens, head, lemma)) return 'others';
  return 'thing';
}

/** No word of the noun's phrase stands before it: "|Product| refused", but "the product". */
function isBare(tokens: readonly Token[], head: number): boolean {
  const before = tokens[head - 1];
  return !isInsidePhrase(before) || before?.tag === 'NUM';
}

/** "none" in "none of us", "half" in "half of the team". */
function quantifierBefore(tokens: readonly Token[], head: number): string | undefined {
  let at = head - 1;
  while (at > head - 5 && at >= 0 && isInsidePhrase(tokens[at])) at--;
  if (at < 1 || tokens[at]?.lower !== 'of') return undefined;
  const word = tokens[at - 1]?.lower ?? '';
  return quantifiers().has(word) ? word : undefined;
}

const isInsidePhrase = (token: Token | undefined): boolean =>
  token?.tag === 'DET' ||
  token?.tag === 'ADJ' ||
  token?.tag === 'NUM' ||
  token?.tag === 'NOUN' ||
  token?.lower.startsWith("'") === true;

/** The word that opens the noun's phrase: "my" in "my small team"; a possessive in between makes it another's. */
function determinerOf(tokens: readonly Token[], head: number): string | undefined {
  for (let at = head - 1; at >= 0 && at > head - 6; at--) {
    const token = tokens[at];
    if (!token || token.lower.startsWith("'")) return undefined;
    if (token.tag === 'DET') return token.lower;
    if (!isInsidePhrase(token) && token.tag !== 'PROPN') return undefined;
  }
  return undefined;
}

/** "my manager and |I|", but not "I told the client and |I| waited" or "there were three letters and |I| …". */
function joinsOthers(tokens: readonly Token[], head: number): boolean {
  if (head === 0 || !/^(?:and|&|nor)$/.test(tokens[head - 1]?.lower ?? '')) return false;
  let at = head - 2;
  const other = tokens[at];
  if (!other || !isNoun(other) || (other.tag === 'NOUN' && !isGroupOrPerson(other.lower))) return false;
  while (at >= 0 && (isNoun(tokens[at]) || isInsidePhrase(tokens[at]))) at--;
  const before = tokens[at];
  return before === undefined || !['VERB', 'AUX', 'ADP', 'PART'].includes(before.tag);
}

const isGroupOrPerson = (noun: string): boolean => isPerson(noun) || isOwnGroup(noun) || isDepartment(noun);

/** "the vendor and we", "I and my team": the other half is the speaker. */
function isJoinedWithSpeaker(tokens: readonly Token[], head: number): boolean {
  let at = head - 1;
  while (at >= 0 && at > head - 6 && isInsidePhrase(tokens[at])) at--;
  return at > 0 && tokens[at]?.lower === 'and' && /^(?:i|we|me)$/.test(tokens[at - 1]?.lower ?? '');
}

const isNoun = (token: Token | undefined): boolean =>
  token?.tag === 'NOUN' ||
  token?.tag === 'PROPN' ||
  (token?.tag === 'PRON' && !/^(?:it|me|us|him|them)$/.test(token.lower));

/** "The tests were flaky because |they| shared a clock": only things in the plural stand before. */
function refersToThings(tokens: readonly Token[], head: number): boolean {
  let things = false;
  for (let at = 0; at < head; at++) {
    const token = tokens[at];
    if (!token || (token.tag !== 'NOUN' && token.tag !== 'PROPN')) continue;
    if (token.tag === 'PROPN' || isPerson(token.lower) || isOwnGroup(token.lower)) return false;
    if (/[^s]s$/.test(token.lower)) things = true;
  }
  return things;
}

/** A name is taken for a person's if many people bear it or if it does what only people do. */
function isName(tokens: readonly Token[], head: number, lemma: string): boolean {
  const token = tokens[head];
  if (!token || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  if (givenNames().has(token.lower)) return true;
  if (token.tag !== 'PROPN') return false;
  const first = tokens[head - 1];
  return humanVerbs().has(lemma) || (first !== undefined && givenNames().has(first.lower));
}
