/** Finds what the speaker left undone that was due: "I never asked" is a lapse, "I did not wait" is none. */
import type { Clause, SentenceReading } from '../language/sentence.ts';
import { TIME_NOUNS } from '../language/words/complements.ts';
import { words } from '../language/lexicon.ts';
import { isLapseVerb, tokensOf } from './events.ts';
import { lemmasOf } from './lemmas.ts';
import { Phrases } from './phrases.ts';
import { INNOCENT_OMISSIONS } from './words/frames.ts';
import { HARM, NO_DUTY } from './words/verbs.ts';

const innocent = new Phrases(INNOCENT_OMISSIONS);
const times = words(TIME_NOUNS);

/** "I never asked" is a lapse, "I did not wait", "I could not ask" and "I did not only ask" are none. */
export function isOwnOmission(reading: SentenceReading, clause: Clause): boolean {
  if (isNotSeenTo(reading, clause)) return true;
  if (
    lemmasOf(reading, clause.verb).some((lemma) => NO_DUTY.has(lemma) || HARM.has(lemma)) ||
    isLapseVerb(clause.lemma)
  )
    return false;
  if (isFirstTime(reading, clause) || isAnsweredAtOnce(reading, clause)) return false;
  if (innocent.matchAt(reading, clause.verb) > clause.verb + 1) return false;
  const [from, to] = tokensOf(reading, clause);
  for (let at = from; at < to; at++) {
    const word = reading.tokens[at]?.lower ?? '';
    if (at < clause.verb && NO_OMISSION.has(word)) return false;
    if (at > clause.verb && word === 'until') return isPointInTime(reading, at + 1, to);
  }
  return true;
}

/** "I did not have the boiler serviced": done by others, and not asked for. */
const isNotSeenTo = (reading: SentenceReading, clause: Clause): boolean =>
  (clause.lemma === 'have' || clause.lemma === 'get') &&
  reading.tokens
    .slice(clause.verb + 2, clause.verb + 5)
    .some(({ tag, lower }) => tag === 'VERB' && lower.endsWith('ed'));

/** "I had not met them before": what was new, not what was left undone. */
const isFirstTime = (reading: SentenceReading, clause: Clause): boolean =>
  reading.tokens[tokensOf(reading, clause)[1] - 1]?.lower === 'before';

/** "I did not have a map, so I drew one." */
function isAnsweredAtOnce(reading: SentenceReading, clause: Clause): boolean {
  const later = reading.clauses.find(({ verb, actor }) => verb > clause.verb && actor === 'I');
  if (!later) return false;
  return reading.tokens
    .slice(Math.max(0, later.subject - 2), later.subject)
    .some(({ lower }) => lower === 'so');
}

const NO_OMISSION = new Set([
  'could',
  "couldn't",
  'can',
  'cannot',
  'would',
  "wouldn't",
  'only',
  'just',
  'simply',
  'merely',
  'longer',
  'need',
]);

/** "until the Friday" is late; "until every bed was clean" is thorough. */
const isPointInTime = (reading: SentenceReading, from: number, to: number): boolean =>
  reading.tokens.slice(from, Math.min(to, from + 4)).some(({ lower }) => times.has(lower));
