import { badEventIn, isLapseVerb, tokensOf } from '../core/faults/events.ts';
import { lemmasOf } from '../core/faults/lemmas.ts';
import { Phrases } from '../core/faults/phrases.ts';
import { BAD_QUALITIES, LAPSE_NOUNS } from '../core/faults/words/nouns.ts';
import { CARE, DISTURB, OBSTRUCT, SUFFERED } from '../core/faults/words/verbs.ts';
import { words } from '../core/language/lexicon.ts';
import { lemmas } from '../core/language/morphology.ts';
import type { Clause, SentenceReading } from '../core/language/sentence.ts';
import { defineRule } from '../core/rule.ts';
import type { Sentence, Story } from '../core/story.ts';
import type { Span } from '../core/text.ts';
import { CLASSES } from './shared/classes.ts';
import { dodgesIn, draftOf } from './shared/deflection.ts';
import { statementsWith, isMet, placeOf } from './shared/places.ts';
import { BLAME, LETTING_DOWN } from './words/blame.ts';

const phrases = new Phrases(BLAME, CLASSES);
const lettingDown = new Phrases(LETTING_DOWN, CLASSES);

/** Somebody else did the bad thing, and nothing near it says what the speaker did about it. */
export default defineRule({
  id: 'no-blame',
  category: 'deflection',
  summary: 'Marks a failure that is put on other people, with no own part near it.',
  why: 'Even where it is true, it tells the listener what others should change. They asked what you could have done, and they wonder what you will say about them one day.',
  example: {
    bad: 'Purchasing sat on the order for eleven days.',
    good: 'The order lay with purchasing for eleven days, and I did not ring them once.',
  },
  probe: 'What could you have done so that this would not have mattered?',
  severity: 'warning',
  *check(story) {
    for (const dodge of dodgesIn(story, 'external', blameIn)) {
      yield draftOf(dodge, 'This puts it on somebody else. What was your part in it?');
    }
  },
});

/** Where the scene is set, what others did is a fact that the story starts from. */
function blameIn(reading: SentenceReading, { kinds }: Sentence, { labelled }: Story): Span[] {
  if (labelled && kinds.length > 0 && kinds.every((kind) => kind === 'situation' || kind === 'task'))
    return [];
  const clauses = reading.clauses.filter((clause) => isBlame(reading, clause) && !isMet(reading, clause));
  const places = clauses.map(placeOf);
  for (const place of statementsWith(reading, phrases)) {
    if (!places.some((one) => one.start <= place.start && place.start < one.end)) places.push(place);
  }
  return places;
}

function isBlame(reading: SentenceReading, clause: Clause): boolean {
  if (hasNothingAsObject(reading, clause) || isOnlyThought(reading, clause)) return false;
  if (clause.quoted || clause.time !== 'past' || clause.mood === 'unreal' || clause.mood === 'possible')
    return false;
  if (clause.voice === 'passive')
    return clause.agentActor === 'others' && badEventIn(reading, clause) !== null;
  if (clause.actor === 'nobody')
    return (
      !clause.negated &&
      clause.subordinator < 0 &&
      CARE.has(clause.lemma) &&
      hasObject(reading, clause) &&
      reading.tokens[clause.verb + 1]?.lower !== 'for'
    );
  const isBody = BODIES.has(reading.tokens[clause.subject]?.lower ?? '');
  if (clause.actor === 'thing' && !isBody) return !clause.negated && OF_MINDS.has(clause.lemma);
  if (clause.actor !== 'others' && !isBody) return false;
  if (clause.negated) return isOmittedByOthers(reading, clause);
  if (clause.lemma === 'be' && isMerelyLate(reading, clause)) return false;
  if (isServed(reading, clause)) return isLapseVerb(clause.lemma) && !LEAVING.has(clause.lemma);
  if (SUFFERED.has(clause.lemma)) return DEFINITE.has(reading.tokens[clause.verb + 1]?.lower ?? '');
  if (SUPPLY.has(clause.lemma) && hasBadObject(reading, clause)) return true;
  if (lettingDown.matchAt(reading, clause.verb) > clause.verb + 1) return true;
  if (isToldByTheWay(reading, clause)) return isLapseVerb(clause.lemma);
  if (clause.subordinator >= 0 && badEventIn(reading, clause) === 'harm') return isReason(reading, clause);
  return badEventIn(reading, clause) !== null || OBSTRUCT.has(clause.lemma) || DISTURB.has(clause.lemma);
}

/** "the man who sang it from memory". */
const isToldByTheWay = (reading: SentenceReading, clause: Clause): boolean =>
  [clause.subject, clause.subordinator].some((at) => /^(?:who|which)$/.test(reading.tokens[at]?.lower ?? ''));

/** "because they lost the list"; "when the pump burst" dates what follows. */
const isReason = (reading: SentenceReading, clause: Clause): boolean =>
  /^(?:because|since|as|that|so)$/.test(reading.tokens[clause.subordinator]?.lower ?? '');

/** "wanted to go home", "if the dairy failed": nothing done yet. */
const isOnlyThought = (reading: SentenceReading, clause: Clause): boolean =>
  reading.tokens[clause.verb - 1]?.lower === 'to' ||
  /^(?:if|unless|whether)$/.test(reading.tokens[clause.subordinator]?.lower ?? '');

/** "never passed the message on"; that they did not come back, or ask again, is what came of it. */
const isOmittedByOthers = (reading: SentenceReading, clause: Clause): boolean =>
  clause.subordinator < 0 &&
  !isServed(reading, clause) &&
  (CARE.has(clause.lemma) || OWED.has(clause.lemma)) &&
  badEventIn(reading, clause) === 'omission' &&
  !reading.tokens.slice(clause.verb, tokensOf(reading, clause)[1]).some(({ lower }) => AFTERWARDS.has(lower));

/** What people at work owe one another, beyond looking and telling. */
const OWED = words(`
  answer approve arrange assign book call clean clear close communicate complete confirm cover decide define deliver do
  document enter escalate file fill finish fix follow forward give hand keep label lock log maintain make manage order
  pass pay pick pull plan process provide reply respond return ring send share show sign sort supply support take turn use
`);

const AFTERWARDS = new Set(['again', 'any', 'anymore', 'more', 'longer', 'next', 'another', 'second']);

/** Those whom the work is for: what they do is mostly what the failure did to them. */
const isServed = (reading: SentenceReading, clause: Clause): boolean =>
  lemmasOf(reading, clause.subject).some((noun) => SERVED.has(noun));

const SERVED = words(`
  audience buyer caller child class client commuter congregation customer diner family guest member parent passenger
  patient pupil reader resident shopper student subscriber tenant tourist user visitor
`);

/** What those who are served do when they have had enough. */
const LEAVING = new Set(['drop', 'abandon', 'dismiss']);

/** "The vendor was a week late" is a date, and what the speaker made of it is still to come. */
const isMerelyLate = (reading: SentenceReading, clause: Clause): boolean =>
  reading.tokens.slice(clause.verb, tokensOf(reading, clause)[1]).some(({ lower }) => LATE.has(lower));

/** Departments and offices that go by a bare noun. */
const BODIES: ReadonlySet<string> = words(`
  accounting accounts administration agency bank dairy depot dispatch garage lab mill warehouse compliance engineering facilities finance headquarters hr legal logistics marketing operations
  ops payroll planning procurement production purchasing sales security support
`);

/** What only people do, so that "the dairy" must be the people in it. */
const OF_MINDS = new Set(['forget', 'insist', 'dither', 'renege', 'procrastinate']);

const LATE = new Set(['late', 'behind', 'overdue', 'slow', 'off', 'sick']);

/** "lost the parcel", against "broke an arm". */
const DEFINITE = new Set(['the', 'our', 'my', 'both', 'all', 'half', 'two', 'three', 'it', 'them']);

/** Passing something on to others: what comes can be bad. */
const SUPPLY = new Set(
  'deliver enter file give hand install issue leave load order pack print provide send ship submit supply'.split(
    ' ',
  ),
);

/** "sent us broken builds". */
const hasBadObject = (reading: SentenceReading, clause: Clause): boolean =>
  reading.tokens
    .slice(clause.verb + 1, tokensOf(reading, clause)[1])
    .some(
      ({ lower }) =>
        (BAD_QUALITIES.has(lower) && !LATE.has(lower)) || lemmas(lower).some((word) => LAPSE_NOUNS.has(word)),
    );

/** "The council lost nothing." */
const hasNothingAsObject = (reading: SentenceReading, clause: Clause): boolean =>
  /^(?:nothing|none|no)$/.test(reading.tokens[clause.verb + 1]?.lower ?? '');

/** "Nobody had seen. tells a fact; "Nobody had seen the note." asks who should have. */
const hasObject = (reading: SentenceReading, clause: Clause): boolean =>
  tokensOf(reading, clause)[1] > clause.verb + 1;
