/** The insight of a lesson: what was believed or left undone, seen from now. */
import { Phrases } from '../faults/phrases.ts';
import type { Clause, Token } from '../language/sentence.ts';
import { isOwn, isPerfect, isPluperfect, type Place, type SentenceFacts } from './sentence-facts.ts';
import { BELIEF_NOUNS, BELIEF_VERBS, LEARNING_VERBS, PROMISE_PHRASES, WEAK_VERBS, WRONG } from './words.ts';

const promisePhrases = new Phrases(PROMISE_PHRASES);

/** "I learned that …", "I had confused A with B", "What I called a plan was a wish". */
export function isInsight(facts: SentenceFacts, place: Place): boolean {
  const { tokens, clauses } = facts;
  const insight = clauses[facts.insight];
  const { part } = place;
  if (insight && (part === 'lessons' || (part === 'result' && isLesson(insight, tokens)))) {
    return tokens.length > insight.verb + 3 && !isLearnedToBe(facts, insight);
  }
  return part === 'lessons' && clauses.some((clause) => isWrongBelief(clause, tokens));
}

/** "I learned that …"; "I learned of the leak" is news. In an Action both are. */
const isLesson = ({ lemma, verb }: Clause, tokens: readonly Token[]): boolean =>
  LEARNING_VERBS.has(lemma) && !NEWS.has(tokens[verb + 1]?.lower ?? '');

const NEWS = new Set(['of', 'about', 'from']);

/** In a Lessons part a past fault or belief of one's own is what was understood. */
function isWrongBelief(clause: Clause, tokens: readonly Token[]): boolean {
  if (clause.time !== 'past' || clause.mood !== 'plain') return false;
  if (clause.actor === 'I') {
    if (isPerfect(clause, tokens)) return false;
    return isPluperfect(clause, tokens) || clause.negated || isError(clause, tokens);
  }
  if (clause.lemma !== 'be') return false;
  return tokens[0]?.lower === 'what' || BELIEF_NOUNS.has(tokens[clause.subject]?.lower ?? '');
}

/** "I thought …", "I was wrong about …". */
const isError = ({ lemma, verb }: Clause, tokens: readonly Token[]): boolean =>
  BELIEF_VERBS.has(lemma) || (lemma === 'be' && WRONG.has(tokens[verb + 1]?.lower ?? ''));

/** "I learned to trust my team" and "not to panic" name an attitude and nothing seen. */
function isLearnedToBe({ tokens }: SentenceFacts, insight: Clause): boolean {
  const next = tokens.slice(insight.verb + 1, insight.verb + 4).map(({ lower }) => lower);
  const to = next.indexOf('to');
  return to >= 0 && (next.includes('not') || WEAK_VERBS.has(tokens[insight.verb + 2 + to]?.lower ?? ''));
}

/** "I will …", "Next time …": what has not been done yet. */
export const isPromise = (facts: SentenceFacts): boolean =>
  promisePhrases.occursIn(facts.reading) ||
  facts.clauses.some((clause) => clause.time === 'future' && isOwn(clause));
