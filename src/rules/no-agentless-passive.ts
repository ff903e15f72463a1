import { badEventIn, hasCarelessManner, tokensOf } from '../core/faults/events.ts';
import { lemmasOf } from '../core/faults/lemmas.ts';
import { isOwnManner } from '../core/faults/own.ts';
import { LAPSE_NOUNS } from '../core/faults/words/nouns.ts';
import { CARE, NEGLECT, REPAIR, SUFFERED } from '../core/faults/words/verbs.ts';
import { quoteOf } from '../core/fixes.ts';
import type { Clause, SentenceReading } from '../core/language/sentence.ts';
import { defineRule } from '../core/rule.ts';
import type { Sentence } from '../core/story.ts';
import { activeWithI } from './shared/active.ts';
import { dodgesIn, draftOf } from './shared/deflection.ts';
import { isMet, placeOf } from './shared/places.ts';
import { WORK_NOUNS } from './words/drift.ts';

/** The past exonerative: the sentence tells what went wrong and leaves out who did it. */
export default defineRule({
  id: 'no-agentless-passive',
  category: 'deflection',
  summary: 'Marks a passive that tells of a failure and names no one who did it.',
  why: 'A passive lets the failure happen without anybody. The listener notices the gap and fills it with you, and with the thought that you avoided saying so.',
  example: {
    bad: 'The second signature was skipped.',
    good: 'I skipped the second signature, because the driver was waiting.',
  },
  probe: 'Who was it that did this, and where were you at that moment?',
  severity: 'warning',
  *check(story) {
    for (const dodge of dodgesIn(story, 'actorless', actorlessIn)) {
      const fix = activeWithI(dodge.sentence, dodge.span);
      yield draftOf(dodge, `No one is named in ${quoteOf(story, dodge.span)}. Was it you?`, fix ? [fix] : []);
    }
  },
});

function actorlessIn(reading: SentenceReading, sentence: Sentence): ReturnType<typeof placeOf>[] {
  const inResult = sentence.kinds.includes('result') && !sentence.kinds.includes('action');
  return reading.clauses.filter((clause) => isActorless(reading, clause, inResult)).map(placeOf);
}

/** In a result, what suffered is the outcome itself and has to be told: only plain neglect counts there. */
function isActorless(reading: SentenceReading, clause: Clause, inResult: boolean): boolean {
  if (clause.quoted || clause.time !== 'past' || clause.mood === 'unreal') return false;
  if (clause.actor === 'I' || clause.actor === 'we' || clause.actor === 'you') return false;
  if (clause.voice === 'active' && !isGetPassive(reading, clause))
    return isLeftWaiting(reading, clause) || isNotDone(reading, clause);
  if (clause.agentActor !== 'none' && !isPlaced(reading, clause)) return false;
  if (clause.actor === 'nobody') return isToldNobody(clause);
  const event = badEventIn(reading, clause);
  if (event === null && !clause.negated && !inResult && isOwnManner(reading, clause))
    return !isRelative(reading, clause) && !isMet(reading, clause);
  if (event === null) return isNothingDone(reading, clause) || (!inResult && isBadThingDone(reading, clause));
  if (inResult || isRelative(reading, clause))
    return NEGLECT.has(clause.lemma) && !hasNoSubject(reading, clause);
  const subject = reading.tokens[clause.subject]?.lower ?? '';
  if (
    event === 'omission' &&
    clause.subordinator >= 0 &&
    (!isFoundOut(reading, clause) || isMet(reading, clause))
  )
    return false;
  if (event === 'harm' && SUFFERED.has(clause.lemma) && !WORK_NOUNS.has(subject)) return false;
  return !hasNoSubject(reading, clause);
}

/** "the valves got mixed up". */
const isGetPassive = (reading: SentenceReading, clause: Clause): boolean =>
  clause.actor === 'thing' && /^g[eo]t$/.test(reading.tokens[clause.verb - 1]?.lower ?? '');

/** "Nobody was told" leaves something undone, "nobody was hurt" is good news. */
const isToldNobody = (clause: Clause): boolean => CARE.has(clause.lemma) && clause.subordinator < 0;

/** "the budget, which had been frozen": what is told of a thing by the way. */
const isRelative = (reading: SentenceReading, clause: Clause): boolean =>
  !isFoundOut(reading, clause) &&
  [clause.subordinator, clause.subject].some((at) => RELATIVES.has(reading.tokens[at]?.lower ?? ''));

/** "found that the batteries had not been charged": what follows the verb is a statement. */
const isFoundOut = (reading: SentenceReading, clause: Clause): boolean =>
  reading.tokens[clause.subordinator]?.lower === 'that' &&
  lemmasOf(reading, clause.subordinator - 1).some((lemma) => FINDING.has(lemma));

const FINDING = new Set(['find', 'discover', 'notice', 'see', 'realise', 'realize', 'hear', 'learn', 'out']);

const RELATIVES = new Set(['which', 'that', 'who', 'whose', 'where']);

/** "Nothing had been done", which reads as a state. */
const isNotDone = (reading: SentenceReading, clause: Clause): boolean =>
  clause.lemma === 'be' && reading.tokens[clause.verb + 1]?.lower === 'done' && hasNoSubject(reading, clause);

/** "was waiting to be entered". */
function isLeftWaiting(reading: SentenceReading, clause: Clause): boolean {
  const words = reading.tokens.slice(clause.verb, clause.verb + 4).map(({ lower }) => lower);
  return clause.actor === 'thing' && clause.lemma === 'wait' && words[1] === 'to' && words[2] === 'be';
}

/** "stacked by the stove without a thought": what stands after "by" is a place. */
const isPlaced = (reading: SentenceReading, clause: Clause): boolean =>
  clause.agentActor === 'thing' && hasCarelessManner(reading, clause);

/** "No risk assessment had been done": the denial stands in the subject. */
const isNothingDone = (reading: SentenceReading, clause: Clause): boolean =>
  hasNoSubject(reading, clause) && badEventIn(reading, { ...clause, negated: true }) === 'omission';

/** "Mistakes were made", "the wrong pallets were loaded": the bad thing stands in the subject. */
function isBadThingDone(reading: SentenceReading, clause: Clause): boolean {
  if (clause.negated || REPAIR.has(clause.lemma) || isRelative(reading, clause)) return false;
  if (isMet(reading, clause)) return false;
  const [from] = tokensOf(reading, clause);
  const isFault = lemmasOf(reading, clause.subject).some((lemma) => LAPSE_NOUNS.has(lemma));
  return isFault || reading.tokens.slice(from, clause.subject).some(({ lower }) => WRONG.has(lower));
}

const WRONG = new Set(['too', 'not', 'wrong', 'incorrect', 'outdated', 'faulty']);

/** "no booking", "nothing" as subject. */
function hasNoSubject(reading: SentenceReading, clause: Clause): boolean {
  const [from] = tokensOf(reading, clause);
  return reading.tokens
    .slice(from, clause.subject + 1)
    .some(({ lower }) => /^(?:no|nothing|none)$/.test(lower));
}
