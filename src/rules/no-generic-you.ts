import { Phrases } from '../core/faults/phrases.ts';
import { isQuoted } from '../core/faults/quotes.ts';
import { perReading } from '../core/language/per-reading.ts';
import { isPerson } from '../core/language/lexicon.ts';
import type { Clause, SentenceReading } from '../core/language/sentence.ts';
import { defineRule } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { dodgesIn, draftOf } from './shared/deflection.ts';
import { isMetAfter, placeOf, statementsWith } from './shared/places.ts';

const phrases = new Phrases([
  'one|people ~tend to',
  'one ?just|simply|always|never|soon|easily|sometimes ~lose|~forget|~overlook|~miss|~rely|~trust|~assume|~learn',
  "one|people ?just|simply|always|never|sometimes|easily cannot|can|can't|should|must",
]);

/** "You cannot be everywhere": a rule of life where an act of the speaker's was asked for. */
export default defineRule({
  id: 'no-generic-you',
  category: 'deflection',
  summary: 'Marks “you” or “one” where the speaker means “I”.',
  why: 'With “you” your act becomes a law of nature, and the listener is asked to share it.',
  example: {
    bad: 'You cannot be everywhere at once in a kitchen like that.',
    good: 'I stayed at the grill and did not look at the ovens.',
  },
  probe: 'What did you yourself do?',
  severity: 'information',
  *check(story) {
    for (const dodge of dodgesIn(story, 'generic', genericIn)) {
      yield draftOf(dodge, 'Who is “you” here? Say what you did yourself.');
    }
  },
});

/** A statement in the present about everybody; "as you know" and a question to the listener are none. */
const genericIn = perReading((reading): Span[] => {
  if (/[?]\s*$/.test(reading.text)) return [];
  const [clause] = reading.clauses.filter(
    ({ actor, lemma, subject, time, verb, quoted }) =>
      (actor === 'you' ? time === 'present' || verb === subject + 1 : isOfAnybody(reading, subject, time)) &&
      !quoted &&
      !isQuoted(reading, verb) &&
      !(SHOWING.has(lemma) && (verb > subject + 1 || lemma === 'know')) &&
      !isAside(reading, subject) &&
      reading.tokens[verb - 1]?.lower !== 'to',
  );
  return clause && !isMetAfter(reading, placeOf(clause)) && !isInstruction(reading, clause)
    ? [placeOf(clause)]
    : statementsWith(reading, phrases).slice(0, 1);
});

const GENERIC = new Set(['one', 'people']);

/** "I told them: you check the lock." */
const isInstruction = (reading: SentenceReading, { subject }: Clause): boolean =>
  reading.tokens.slice(0, subject).some(({ lower }) => lower === ':');

/** A truth about everybody: "people stop reading", "a teacher with thirty pupils will overlook the quiet ones". */
const isOfAnybody = (reading: SentenceReading, subject: number, time: Clause['time']): boolean =>
  time === 'present'
    ? isGenericOne(reading, subject)
    : time === 'future' && isAnyPerson(reading, subject) && says(reading, subject, 'will');

/** "a teacher", "any driver", "your brain", as against the one that the story is about. */
function isAnyPerson(reading: SentenceReading, subject: number): boolean {
  const noun = reading.tokens[subject]?.lower ?? '';
  for (let at = subject - 1; at >= Math.max(0, subject - 4); at--) {
    const { lower, tag } = reading.tokens[at] ?? {};
    if (lower === 'your') return true;
    if (lower === 'a' || lower === 'an' || lower === 'any' || lower === 'every') return isPerson(noun);
    if (tag !== 'ADJ' && tag !== 'NOUN') return false;
  }
  return false;
}

const says = (reading: SentenceReading, subject: number, word: string): boolean =>
  reading.tokens.slice(subject + 1, subject + 9).some(({ lower }) => lower === word);

/** "one loses count", "people stop reading", against "each one", "that one". */
const isGenericOne = (reading: SentenceReading, subject: number): boolean =>
  GENERIC.has(reading.tokens[subject]?.lower ?? '') &&
  /^(?:PUNCT|ADP|CCONJ|NOUN|ADV|)$/.test(reading.tokens[subject - 1]?.tag ?? '');

/** "You can see the mark to this day": to the listener; "you see what you want to see" is not. */
const SHOWING = new Set([
  'want',
  'wonder',
  'know',
  'see',
  'imagine',
  'find',
  'read',
  'visit',
  'guess',
  'ask',
  'say',
  'tell',
  'call',
]);

/** "if you will", "as you can imagine", "what you might call". */
const isAside = (reading: SentenceReading, subject: number): boolean =>
  /^(?:if|as|what|whatever|which|that|how|should)$/.test(reading.tokens[subject - 1]?.lower ?? '');
