/** Finds the speaker's own act in what did not happen: "if I had asked, we would have …", "I could have asked". */
import type { Clause, SentenceReading } from '../language/sentence.ts';
import { lemmasOf } from './lemmas.ts';
import { CHECK, DUTY, NO_DUTY } from './words/verbs.ts';

/** True where a clause names what the speaker could have done otherwise; about others it is an excuse. */
export function isOwnWhatIf(reading: SentenceReading, clause: Clause): boolean {
  if (clause.actor !== 'I' || clause.voice !== 'active' || clause.mood !== 'unreal' || clause.quoted)
    return false;
  const lemmas = lemmasOf(reading, clause.verb);
  if (isWish(reading, clause) || isCondition(reading, clause)) return lemmas.some((lemma) => ACTS.has(lemma));
  return isMissedChance(reading, clause) && lemmas.some((lemma) => ASKING.has(lemma));
}

/** What it takes a word or a look to do. */
const ASKING = new Set(
  'ask call check consult look phone ring say speak tell test visit warn write'.split(' '),
);

/** What one does or fails to do, as against what one has, knows or is given. */
const ACTS = new Set(
  [...DUTY, ...CHECK, 'go', 'stay', 'wait', 'insist', 'refuse', 'come', 'put'].filter(isAct),
);

function isAct(lemma: string): boolean {
  return lemma === 'wait' || lemma === 'insist' || !NO_DUTY.has(lemma);
}

const isWish = (reading: SentenceReading, clause: Clause): boolean =>
  reading.tokens[clause.subject - 1]?.lower === 'wish' ||
  reading.tokens[clause.subject - 2]?.lower === 'wish';

/** "If I had …, they would have …", "Had I …, they would have …". */
function isCondition(reading: SentenceReading, clause: Clause): boolean {
  const isInverted = reading.tokens[clause.subject - 1]?.lower === 'had';
  const conjunction = reading.tokens[clause.subordinator]?.lower;
  return (
    (isInverted || conjunction === 'if') &&
    reading.clauses.some((other) => isConsequence(reading, other, clause))
  );
}

const isConsequence = (reading: SentenceReading, clause: Clause, condition: Clause): boolean =>
  clause !== condition && clause.mood === 'unreal' && reading.tokens[clause.subordinator]?.lower !== 'if';

/** "I could have rung the night nurse", with no condition that was not fulfilled. */
const isMissedChance = (reading: SentenceReading, clause: Clause): boolean =>
  !clause.negated &&
  clause.subordinator < 0 &&
  reading.tokens.slice(clause.subject, clause.verb).some(({ lower }) => lower === 'could') &&
  !reading.tokens.some(({ lower }) => lower === 'if' || lower === 'not' || lower === 'without');
