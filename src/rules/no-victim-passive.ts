import { tokensOf } from '../core/faults/events.ts';
import { Phrases } from '../core/faults/phrases.ts';
import { perReading } from '../core/language/per-reading.ts';
import type { Clause, SentenceReading } from '../core/language/sentence.ts';
import { defineRule } from '../core/rule.ts';
import { type Span, overlaps } from '../core/text.ts';
import { CLASSES } from './shared/classes.ts';
import { dodgesIn, draftOf } from './shared/deflection.ts';
import { statementsWith, placeOf } from './shared/places.ts';
import { FORCED, LEFT_WITH, SUFFERING, UNTOLD } from './words/suffering.ts';

const phrases = new Phrases(SUFFERING, CLASSES);
const leftWith = new Phrases(LEFT_WITH, CLASSES);

/** The speaker is the object of what others do. */

export default defineRule({
  id: 'no-victim-passive',
  category: 'deflection',
  summary: 'Marks the speaker as one to whom things are done.',
  why: 'It may be true, and it leaves you without a move. The listener waits for the choice that you had.',
  example: {
    bad: 'I was thrown into the project without any handover.',
    good: 'I took the project on and did not ask for a handover.',
  },
  probe: 'What did you ask for at that point?',
  severity: 'warning',
  *check(story) {
    for (const dodge of dodgesIn(story, 'victim', sufferingIn)) {
      yield draftOf(dodge, 'Here things are done to you. What choice did you have?');
    }
  },
});

const sufferingIn = perReading((reading): Span[] => {
  const places = reading.clauses.filter((clause) => isSuffered(reading, clause)).map(placeOf);
  for (const place of statementsWith(reading, phrases)) {
    if (!places.some((one) => overlaps(one, place))) places.push(place);
  }
  return places;
});

/** "I was forced", "I was left alone with it", "I was never told". */
function isSuffered(reading: SentenceReading, clause: Clause): boolean {
  if (clause.voice !== 'passive' || (clause.actor !== 'I' && clause.actor !== 'we')) return false;
  if (clause.quoted || clause.time !== 'past' || clause.mood !== 'plain' || clause.agentActor === 'I')
    return false;
  if (clause.negated || isNever(reading, clause))
    return UNTOLD.has(clause.lemma) && clause.subordinator < 0 && !isFurther(reading, clause);
  return (
    (FORCED.has(clause.lemma) && !isMadeToThink(reading, clause)) ||
    leftWith.matchAt(reading, clause.verb) > clause.verb + 1
  );
}

/** "I was forced to think about it again". */
const isMadeToThink = (reading: SentenceReading, clause: Clause): boolean =>
  reading.tokens.slice(clause.verb + 1, clause.verb + 3).some(({ lower }) => THINKING.has(lower));

const THINKING = new Set([
  'think',
  'rethink',
  'reconsider',
  'learn',
  'ask',
  'choose',
  'look',
  'admit',
  'face',
]);

/** "I was not given another site": what came of it. */
const isFurther = (reading: SentenceReading, clause: Clause): boolean =>
  reading.tokens
    .slice(clause.verb, tokensOf(reading, clause)[1])
    .some(({ lower }) => /^(?:again|another|anymore|longer|next)$/.test(lower));

/** "At no point was I shown". */
const isNever = (reading: SentenceReading, clause: Clause): boolean =>
  reading.tokens
    .slice(Math.max(0, tokensOf(reading, clause)[0] - 3), clause.verb)
    .some(({ lower }) => lower === 'no' || lower === 'never' || lower === 'nowhere');
