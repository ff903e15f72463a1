import { badEventIn } from '../core/faults/events.ts';
import { Phrases } from '../core/faults/phrases.ts';
import { perReading } from '../core/language/per-reading.ts';
import type { Clause, SentenceReading } from '../core/language/sentence.ts';
import { defineRule } from '../core/rule.ts';
import { type Span, span } from '../core/text.ts';
import { dodgesIn, draftOf } from './shared/deflection.ts';
import { statementsWith, isMetAfter, placeOf } from './shared/places.ts';
import { CLASSES } from './shared/classes.ts';
import { IF_ONLY } from './words/counterfactuals.ts';

const phrases = new Phrases(IF_ONLY, CLASSES);

/** "If they had …": what others could have done otherwise. About oneself the same form is how people learn. */
export default defineRule({
  id: 'no-counterfactual-excuse',
  category: 'deflection',
  summary: 'Marks an “if only they had …” about others.',
  why: 'What others could have done is not in your hands next time. The same sentence about yourself is a lesson.',
  example: {
    bad: 'If the supplier had warned us, we would have made it in time.',
    good: 'If I had rung the supplier on Monday, we would have made it in time.',
  },
  probe: 'And what could you have done so that it would have come out otherwise?',
  severity: 'warning',
  *check(story) {
    for (const dodge of dodgesIn(story, 'external', (reading) =>
      [...excusesIn(reading), ...statementsWith(reading, phrases)].slice(0, 1),
    )) {
      yield draftOf(dodge, 'This says what others could have done. What could you have done?');
    }
  },
});

/** The condition is unreal and its subject is not the speaker; the whole of condition and consequence is marked. */
const excusesIn = perReading((reading): Span[] => {
  const condition = reading.clauses.find((clause) => isCondition(reading, clause));
  if (!condition || condition.quoted || isOwnAct(condition)) return [];
  const consequence = reading.clauses.find(
    (clause) => clause !== condition && isConsequence(reading, clause),
  );
  if (!consequence || consequence.actor === 'others' || isWorse(reading, consequence)) return [];
  if (isMetAfter(reading, placeOf(consequence))) return [];
  const opener = reading.tokens[condition.subordinator]?.start ?? condition.start;
  const start = Math.min(opener, condition.start, consequence.start);
  return [span(start, Math.max(condition.end, consequence.end))];
});

/** "Had it rained, the field would have been lost": what did not come is no excuse. */
const isWorse = (reading: SentenceReading, consequence: Clause): boolean =>
  !consequence.negated && badEventIn(reading, { ...consequence, mood: 'plain' }) !== null;

/** "if I had asked" is a lesson, "had I been told" is none. */
const isOwnAct = ({ actor, voice }: Clause): boolean =>
  voice === 'active' && (actor === 'I' || actor === 'we');

/** "if they had told us", "had they told us". */
function isCondition(reading: SentenceReading, clause: Clause): boolean {
  const conjunction = reading.tokens[clause.subordinator]?.lower;
  if (conjunction === 'if' && clause.actor === 'others' && clause.mood === 'plain' && isUnreal(reading))
    return true;
  const had = Math.max(...HAD.map((word) => wordBefore(reading, clause, word)));
  if (had < 0) return false;
  return (
    reading.tokens[clause.subordinator]?.lower === 'if' || (had < clause.subject && opensClause(reading, had))
  );
}

/** "none of this would have happened". */
const isUnreal = (reading: SentenceReading): boolean => reading.clauses.some(({ mood }) => mood === 'unreal');

const HAD = ['had', "'d", "hadn't"];

const isConsequence = (reading: SentenceReading, clause: Clause): boolean =>
  ['would', "'d", 'could', 'might', "wouldn't"].some((word) => wordBefore(reading, clause, word) >= 0);

/** The index of a helper that belongs to the clause's verb; -1 if it has none such. */
function wordBefore(reading: SentenceReading, clause: Clause, word: string): number {
  for (let at = clause.verb - 1; at >= Math.max(0, clause.verb - 8); at--) {
    const token = reading.tokens[at];
    if (!token || token.tag === 'PUNCT') return -1;
    if (token.lower === word) return at;
  }
  return -1;
}

const opensClause = (reading: SentenceReading, at: number): boolean =>
  at === 0 || /^[,;:—–]$|^(?:and|but)$/.test(reading.tokens[at - 1]?.lower ?? '');
