/** The application of a lesson: a later use of the practice, with what came of it. */
import type { Clause } from '../language/sentence.ts';
import {
  isAdoption,
  isComingToSee,
  isDependent,
  isOwn,
  isPerfect,
  isPluperfect,
  isPresent,
  type Place,
  type SentenceFacts,
} from './sentence-facts.ts';
import { EFFECT_VERBS, WEAK_VERBS } from './words.ts';

/** Tells whether a sentence tells of a later use; `mechanism` is the clause that told the practice, or -1. */
export function hasApplication(facts: SentenceFacts, place: Place, mechanism: number): boolean {
  const after = place.afterMechanism || mechanism >= 0;
  if (!after && !(place.part === 'lessons' && (facts.later || hasCountedUse(facts)))) return false;
  return facts.clauses.some((clause, index) => index > mechanism && isLaterUse(facts, clause, after));
}

/** "I have used it with five hires": said in the perfect, and in numbers. */
const hasCountedUse = ({ clauses, tokens, reading }: SentenceFacts): boolean =>
  reading.figures.length > 0 && clauses.some((clause) => isPerfect(clause, tokens));

function isLaterUse(facts: SentenceFacts, clause: Clause, after: boolean): boolean {
  const { tokens, reading } = facts;
  if (clause.mood !== 'plain' || clause.time === 'future' || isComingToSee(clause, tokens)) return false;
  if (isPluperfect(clause, tokens)) return false;
  const effect = EFFECT_VERBS.has(clause.lemma);
  if (isOccasion(facts, clause) || (isDependent(facts, clause) && !facts.later)) return false;
  if (isPerfect(clause, tokens)) return !WEAK_VERBS.has(clause.lemma) || reading.figures.length > 0;
  if (isPresent(facts, clause)) return after && isAdoption(facts, clause);
  if (tokens[clause.verb]?.lower === clause.lemma) return false; // an infinitive, or "let": no past that is sure
  if (facts.later)
    return !WEAK_VERBS.has(clause.lemma) || reading.figures.length > 0 || facts.clauses.length > 1;
  return after && ((effect && !isOwn(clause)) || reading.figures.length > 0);
}

/** "once a restore has run" says when a practice fires and not what came of it. */
const isOccasion = ({ tokens }: SentenceFacts, { subordinator }: Clause): boolean =>
  CONDITIONS.has(tokens[subordinator]?.lower ?? '');

const CONDITIONS = new Set([
  'when',
  'whenever',
  'once',
  'if',
  'after',
  'before',
  'until',
  'unless',
  'because',
  'as',
]);
