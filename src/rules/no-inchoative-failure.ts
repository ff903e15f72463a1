import { tokensOf } from '../core/faults/events.ts';
import { Phrases } from '../core/faults/phrases.ts';
import { SELF_ACTING } from '../core/faults/words/frames.ts';
import { DRIFT } from '../core/faults/words/verbs.ts';
import type { Clause, SentenceReading } from '../core/language/sentence.ts';
import { defineRule } from '../core/rule.ts';
import { type Span, overlaps } from '../core/text.ts';
import { CLASSES } from './shared/classes.ts';
import { dodgesIn, draftOf } from './shared/deflection.ts';
import { placeOf, statementsWith } from './shared/places.ts';
import { GIVING_WAY, IDIOMS, JUST_SO, WENT_WRONG, WORK_NOUNS } from './words/drift.ts';

const givingWay = new Phrases(GIVING_WAY, CLASSES);
const idioms = new Phrases(IDIOMS);
const wentWrong = new Phrases(WENT_WRONG);
const justSo = new Phrases(JUST_SO, CLASSES);
const selfActing = new Phrases(SELF_ACTING);

/** A plan, a date or a talk that went wrong by itself. */
export default defineRule({
  id: 'no-inchoative-failure',
  category: 'deflection',
  summary: 'Marks a failure that happens by itself, as if a plan could slip on its own.',
  why: 'Plans do not slip: somebody lets them. With the thing as the one who acts, nobody learns what you would do otherwise.',
  example: {
    bad: 'Somehow the order fell between two chairs.',
    good: 'I did not ask who had placed the order.',
  },
  probe: 'What did you do, or not do, that let this happen?',
  severity: 'warning',
  *check(story) {
    for (const dodge of dodgesIn(story, 'actorless', driftingIn)) {
      yield draftOf(dodge, 'Here it happens by itself. What did you do, or not do?');
    }
  },
});

/** "It just did not happen." */
const NOT_COMING = new Set(['happen', 'materialise', 'materialize', 'arrive', 'land']);

function driftingIn(reading: SentenceReading): Span[] {
  const places = reading.clauses.filter((clause) => isDrifting(reading, clause)).map(placeOf);
  for (const place of statementsWith(reading, justSo)) {
    if (!places.some((one) => overlaps(one, place))) places.push(place);
  }
  return places;
}

/** With a thing of the work as subject; what machines and matter do by themselves is a fact. */
function isDrifting(reading: SentenceReading, clause: Clause): boolean {
  if (clause.quoted || clause.voice !== 'active' || clause.time !== 'past' || clause.mood !== 'plain')
    return false;
  if (clause.actor !== 'thing' && !isBySelf(reading, clause)) return false;
  if (clause.actor === 'I') return false;
  if (clause.negated)
    return (
      NOT_COMING.has(clause.lemma) &&
      clause.subordinator < 0 &&
      isOfWork(reading.tokens[clause.subject]?.lower ?? '')
    );
  const subject = reading.tokens[clause.subject]?.lower ?? '';
  if (idioms.matchAt(reading, clause.verb) > clause.verb + 1) return true;
  if (isSomehow(reading, clause)) return true;
  const gaveWay = DRIFT.has(clause.lemma) || givingWay.matchAt(reading, clause.verb) > clause.verb + 1;
  return gaveWay && (isOfWork(subject) || isBySelf(reading, clause) || wentWrong.occursIn(reading));
}

/** "the plan", "the training", "things". */
const isOfWork = (noun: string): boolean => WORK_NOUNS.has(noun) || (noun.endsWith('ing') && noun.length > 5);

/** "The count somehow ended up short": the word alone says that nobody is to be named. */
const isSomehow = (reading: SentenceReading, clause: Clause): boolean =>
  clause.lemma !== 'be' &&
  reading.tokens
    .slice(Math.max(0, tokensOf(reading, clause)[0] - 2), clause.verb)
    .some(
      ({ lower }, at, words) => lower === 'somehow' || (VAGUELY.has(lower) && words[at + 1]?.lower === 'of'),
    );

const VAGUELY = new Set(['sort', 'kind']);

/** "somehow", "by itself". */
function isBySelf(reading: SentenceReading, clause: Clause): boolean {
  const [from, to] = tokensOf(reading, clause);
  return selfActing.occursIn(reading, Math.max(0, from - 6), Math.min(reading.tokens.length, to + 3));
}
