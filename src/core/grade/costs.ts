import type { Sentence } from '../story.ts';
import type { Span } from '../text.ts';
import { hasWord, overlapping, placeOf } from './places.ts';
import { LOSSES } from './words.ts';

/** What was lost, and which of it is told in figures. */
export interface Costs {
  readonly losses: readonly Span[];
  readonly countedLosses: readonly Span[];
}

/** Reads the costs out of the sentences of the Result. */
export function costsOf(sentences: readonly Sentence[], outcomes: readonly Span[]): Costs {
  return {
    losses: sentences.flatMap(lossesIn),
    countedLosses: overlapping(sentences, outcomes).flatMap(lossesIn),
  };
}

/** A clause for each word of loss in it; the sentence where the word stands in no clause. */
function lossesIn(sentence: Sentence): Span[] {
  const { tokens, clauses } = sentence.reading;
  const losses = clauses.filter(({ lemma }) => LOSSES.has(lemma));
  const places: Span[] = [];
  let next = 0;
  tokens.forEach((token, at) => {
    if (!hasWord(LOSSES, token) && !losses.some(({ verb }) => verb === at)) return;
    while ((clauses[next]?.end ?? Infinity) <= token.start) next++;
    const clause = clauses[next];
    places.push(clause && clause.start <= token.start ? placeOf(sentence, clause) : sentence.span);
  });
  return places;
}
