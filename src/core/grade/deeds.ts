import { Phrases } from '../faults/phrases.ts';
import type { Clause, Token } from '../language/sentence.ts';
import type { Sentence } from '../story.ts';
import type { Span } from '../text.ts';
import { placeOf } from './places.ts';
import { ALTERNATIVES, PEOPLE_WORK, REASONS, REPAIRS } from './words.ts';

/** What the speaker did, with the reasons given, the alternatives turned down and the work with people. */
export interface Deeds {
  readonly steps: readonly Span[];
  readonly reasons: readonly Span[];
  readonly alternatives: readonly Span[];
  readonly peopleWork: readonly Span[];
}

const alternativePhrases = new Phrases(ALTERNATIVES);

/** Reads the deeds out of the sentences of the Action. A reason or an alternative counts beside an own step. */
export function deedsOf(sentences: readonly Sentence[]): Deeds {
  const steps: Span[] = [];
  const reasons: Span[] = [];
  const alternatives: Span[] = [];
  const peopleWork: Span[] = [];
  for (const sentence of sentences) {
    const { tokens, clauses } = sentence.reading;
    const own = clauses.filter(isOwnDeed);
    for (const clause of own) {
      steps.push(placeOf(sentence, clause));
      if (PEOPLE_WORK.has(clause.lemma)) peopleWork.push(placeOf(sentence, clause));
    }
    if (own.length === 0) continue;
    if (tokens.some(opensReason)) reasons.push(sentence.span);
    if (alternativePhrases.occursIn(sentence.reading)) alternatives.push(sentence.span);
  }
  return { steps, reasons, alternatives, peopleWork };
}

const isOwnDeed = (clause: Clause): boolean =>
  clause.actor === 'I' &&
  clause.voice === 'active' &&
  clause.time === 'past' &&
  clause.mood === 'plain' &&
  !clause.quoted &&
  clause.lemma !== 'be' &&
  clause.lemma !== 'have';

const opensReason = (token: Token, at: number): boolean => at > 0 && REASONS.has(token.lower);

/** What the speaker did to set things right. */
export const repairsOf = (sentences: readonly Sentence[]): Span[] =>
  sentences.flatMap((sentence) =>
    sentence.reading.clauses
      .filter((clause) => isOwnDeed(clause) && REPAIRS.has(clause.lemma))
      .map((clause) => placeOf(sentence, clause)),
  );
