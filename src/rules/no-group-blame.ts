import { badEventIn, tokensOf } from '../core/faults/events.ts';
import { Phrases } from '../core/faults/phrases.ts';
import { CARE } from '../core/faults/words/verbs.ts';
import { perReading } from '../core/language/per-reading.ts';
import type { Clause, SentenceReading } from '../core/language/sentence.ts';
import { defineRule } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { CLASSES } from './shared/classes.ts';
import { dodgesIn, draftOf } from './shared/deflection.ts';
import { statementsWith, placeOf } from './shared/places.ts';
import { EVERYBODY } from './words/everybody.ts';

const phrases = new Phrases(EVERYBODY, CLASSES);

/** Everybody failed, so nobody did. */
export default defineRule({
  id: 'no-group-blame',
  category: 'deflection',
  summary: 'Marks a failure spread over the whole group.',
  why: 'Shared by everybody, a failure weighs nothing. The listener asks which part of it was yours.',
  example: {
    bad: 'We all thought that somebody had locked the gate.',
    good: 'I had the last shift and did not try the gate.',
  },
  probe: 'Which part of it was yours?',
  severity: 'warning',
  *check(story) {
    for (const dodge of dodgesIn(story, 'group', sharedIn)) {
      yield draftOf(dodge, 'This spreads it over everybody. Which part of it was yours?');
    }
  },
});

const sharedIn = perReading((reading): Span[] => {
  const places = reading.clauses.filter((clause) => isShared(reading, clause)).map(placeOf);
  for (const place of statementsWith(reading, phrases)) {
    if (!places.some((one) => one.start <= place.start && place.start < one.end)) places.push(place);
  }
  return places;
});

/** "Not one of us looked", "everybody forgot", "we all underestimated it". */
function isShared(reading: SentenceReading, clause: Clause): boolean {
  if (clause.quoted || clause.time !== 'past' || clause.mood === 'unreal' || clause.voice === 'passive')
    return false;
  const [from, to] = tokensOf(reading, clause);
  const subject = reading.tokens.slice(from, clause.verb).map(({ lower }) => lower);
  if (subject.includes('us') && subject.some((word) => word === 'none' || word === 'not')) return true;
  if (subject.some((word) => ALL.has(word)))
    return badEventIn(reading, clause) !== null || ASSUMED.has(clause.lemma);
  if (isOfOurs(reading, clause)) return badEventIn(reading, clause) !== null;
  if (clause.actor === 'we')
    return (
      clause.subordinator < 0 &&
      !isOutcome(reading, clause) &&
      SHARED.has(badEventIn(reading, clause) ?? 'state')
    );
  return (
    clause.actor === 'nobody' && clause.subordinator < 0 && CARE.has(clause.lemma) && to > clause.verb + 1
  );
}

/** "Our planning was poor". */
const isOfOurs = (reading: SentenceReading, clause: Clause): boolean =>
  clause.actor === 'thing' &&
  clause.subordinator < 0 &&
  clause.lemma === 'be' &&
  reading.tokens[tokensOf(reading, clause)[0]]?.lower === 'our';

/** "We did not finish that day", "we ran out of flour", "we never used it again": how it came out. */
const isOutcome = (reading: SentenceReading, clause: Clause): boolean =>
  OUTCOMES.has(clause.lemma) ||
  (clause.negated && reading.tokens.slice(clause.verb).some(({ lower }) => lower === 'again'));

const OUTCOMES = new Set(['finish', 'use', 'sell', 'reach', 'meet', 'run', 'fall']);

/** What "we" did wrong; what "we" suffered is a fact. */
const SHARED = new Set(['lapse', 'omission']);

const ALL = new Set(['everybody', 'everyone', 'all']);
const ASSUMED = new Set([
  'assume',
  'believe',
  'expect',
  'think',
  'trust',
  'suppose',
  'figure',
  'hope',
  'lose',
]);
