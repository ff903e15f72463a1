/** The mechanism of a lesson: a rule, a habit or a thing that exists now. */
import type { Clause } from '../language/sentence.ts';
import {
  isAdoption,
  isDependent,
  isOwn,
  isPerfect,
  isPluperfect,
  isPresent,
  type Place,
  type SentenceFacts,
} from './sentence-facts.ts';
import { BELIEF_VERBS, CHANGE_VERBS, EVERYBODY, PRACTICE_VERBS, WEAK_VERBS } from './words.ts';

/** Index of the clause that tells of a practice which exists now; -1. */
export function mechanismAt(facts: SentenceFacts, place: Place): number {
  if (place.part === 'lessons' && isRule(facts)) return 0;
  return facts.clauses.findIndex(
    (clause, index) =>
      isPractice(facts, place, clause, index) ||
      isKeptUp(facts, place, clause) ||
      isChangeMade(facts, place, clause, index) ||
      isLearnedTo(facts, clause, index),
  );
}

/** "My rule since: no drawing, no lift", which needs no verb; "These days nothing leaves without a label". */
function isRule(facts: SentenceFacts): boolean {
  if (facts.platitude) return false;
  if (facts.rule) return true;
  const opensWithNow = facts.now >= 0 && facts.now <= 1 && (facts.occasion || facts.quantified);
  return opensWithNow && !facts.clauses.some((clause) => isOwn(clause) || clause.subordinator < 0);
}

/** "I now ask …", "No level leaves my book without …", "My rule is …". */
function isPractice(facts: SentenceFacts, place: Place, clause: Clause, index: number): boolean {
  if (clause.mood !== 'plain' || clause.actor === 'you' || !isPresent(facts, clause)) return false;
  if (isPerfect(clause, facts.tokens) || isBelieved(facts, clause, index)) return false;
  if (isOfPromise(facts, clause)) return false;
  if (facts.rule && !facts.platitude) return true;
  if (place.afterMechanism && isAdoption(facts, clause)) return false;
  const explicit = facts.now >= 0;
  if (place.part === 'lessons' ? !explicit && isMaxim(facts, clause) : !isOwnNow(facts, clause)) return false;
  if (facts.platitude) return isOwn(clause) && facts.artefact && facts.occasion;
  const concrete = isConcrete(facts, clause);
  if (!WEAK_VERBS.has(clause.lemma)) {
    return explicit || concrete || (isOwn(clause) && place.afterMechanism);
  }
  return PRACTICE_VERBS.has(clause.lemma) && (concrete || (explicit && facts.artefact));
}

/** "Next time I would ask before I order": the occasion of what has not been done yet. */
const isOfPromise = (facts: SentenceFacts, clause: Clause): boolean =>
  isDependent(facts, clause) &&
  facts.now < 0 &&
  facts.clauses.some((main) => main.time === 'future' && main.subordinator < 0 && isOwn(main));

/** Elsewhere "the customer still buys from us today" tells how things stand; a practice is one's own, or nobody's. */
const isOwnNow = ({ now, occasion, quantified }: SentenceFacts, clause: Clause): boolean =>
  now >= 0 && (isOwn(clause) || (clause.actor !== 'others' && (occasion || quantified)));

/** It says when, or with what. Others and things need an occasion: "every setback" is told by maxims too. */
function isConcrete(facts: SentenceFacts, clause: Clause): boolean {
  if (isOwn(clause)) return facts.occasion || facts.quantified || facts.artefact;
  return facts.occasion || (facts.quantified && facts.own && clause.lemma !== 'be');
}

/** "Good teams talk before they act" is about everybody; so is advice to "you". */
function isMaxim({ tokens, clauses, own }: SentenceFacts, clause: Clause): boolean {
  if (isOwn(clause)) return false;
  if (!own && clauses.some(({ actor }) => actor === 'you' || actor === 'none')) return true;
  const subject = tokens[clause.subject];
  if (own || !subject) return false;
  if (EVERYBODY.has(subject.lower)) return true;
  if (subject.tag !== 'NOUN') return false;
  const before = tokens.slice(Math.max(0, clause.subject - 3), clause.subject);
  return !before.some(
    ({ tag, lower }) => tag === 'NUM' || (tag === 'DET' && lower !== 'a' && lower !== 'an'),
  );
}

/** What follows "I learned that …" or "I believed that …" was thought, unless a "now" begins something new. */
function isBelieved(
  { tokens, clauses, insight, now }: SentenceFacts,
  clause: Clause,
  index: number,
): boolean {
  const seen = clauses[insight];
  if (seen && index >= insight) return !(now > seen.verb && now <= clause.verb + 2);
  if (THOUGHTS.has(tokens[clause.subordinator]?.lower ?? '')) return true;
  const before = clauses.slice(0, index).find(({ lemma }) => BELIEF_VERBS.has(lemma));
  return before?.time === 'past' && isOwn(before) && clause.subordinator >= 0;
}

/** Conjunctions that open a thought or a reason. */
const THOUGHTS = new Set(['that', 'how', 'what', 'why', 'whether', 'because']);

/** "From then on I have kept a notebook …". */
const isKeptUp = (facts: SentenceFacts, place: Place, clause: Clause): boolean =>
  place.part === 'lessons' &&
  !place.afterMechanism &&
  facts.now >= 0 &&
  isOwn(clause) &&
  isPerfect(clause, facts.tokens) &&
  facts.artefact &&
  facts.reading.figures.length === 0;

/** "I added a latency budget to our template", "I stopped taking orders by telephone". */
function isChangeMade(facts: SentenceFacts, place: Place, clause: Clause, index: number): boolean {
  if (
    place.part !== 'lessons' ||
    facts.platitude ||
    !isOwn(clause) ||
    clause.time !== 'past' ||
    clause.negated
  )
    return false;
  if (!CHANGE_VERBS.has(clause.lemma) || clause.mood !== 'plain' || isDependent(facts, clause)) return false;
  if (isPerfect(clause, facts.tokens) || isPluperfect(clause, facts.tokens)) return false;
  if (facts.insight >= 0 && index >= facts.insight) return false;
  const next = facts.tokens[clause.verb + 1];
  return (
    facts.artefact ||
    facts.occasion ||
    facts.quantified ||
    (next?.tag === 'VERB' && next.lower.endsWith('ing'))
  );
}

/** "I learned to ask the quietest driver first". */
function isLearnedTo(facts: SentenceFacts, clause: Clause, index: number): boolean {
  if (index !== facts.insight || facts.platitude) return false;
  const to = facts.tokens.slice(clause.verb + 1, clause.verb + 4).findIndex(({ lower }) => lower === 'to');
  const verb = facts.tokens[clause.verb + 2 + to];
  return to >= 0 && verb !== undefined && !WEAK_VERBS.has(verb.lower) && (facts.occasion || facts.quantified);
}
