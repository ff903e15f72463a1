/** From words that were found to the clause that is marked. */
import { tokensOf } from '../../core/faults/events.ts';
import type { Match, Phrases } from '../../core/faults/phrases.ts';
import { isQuoted } from '../../core/faults/quotes.ts';
import type { Clause, SentenceReading } from '../../core/language/sentence.ts';
import { type Span, overlaps, span } from '../../core/text.ts';

/** A clause's own words. */
export const placeOf = (clause: Clause): Span => span(clause.start, clause.end);

/**
 * The statement around a match: from the clause that it stands in, or that follows it, over what depends on that clause
 * ("It was never made clear whose turn it was"), up to the next clause that stands on its own.
 */
function statementAround(reading: SentenceReading, match: Match): Span {
  const start = reading.tokens[match.from]?.start ?? 0;
  const end = lastWordBefore(reading, reading.tokens[match.to - 1]?.end ?? start);
  const base =
    reading.clauses.find((clause) => clause.start < end && start < clause.end) ??
    reading.clauses.find((clause) => clause.start >= end);
  if (!base) return span(start, end);
  const rest = reading.clauses
    .filter((clause) => clause.start > Math.max(start, base.start) && clause.start >= end)
    .flatMap((clause) => openingOf(reading, clause) ?? []);
  // "When all is said and done, it was …": what depends and comes first belongs to what follows.
  const next = base.subordinator >= 0 && base.verb < 6 ? rest[1] : rest[0];
  const limit = next ?? reading.text.length;
  return span(Math.min(start, base.start), Math.max(end, lastWordBefore(reading, limit)));
}

/**
 * Where a clause that stands on its own begins: after a mark or an "and", with the phrase in front of it ("and in the
 * end the guests were …"); null for one that depends ("nothing I could have done" goes on without a mark).
 */
function openingOf(reading: SentenceReading, clause: Clause): number | null {
  if (reading.tokens[clause.subordinator]?.lower === 'so') return clause.start;
  if (clause.subordinator >= 0 || clause.subject < 0) return null;
  const first = tokensOf(reading, clause)[0];
  let at = first;
  while (first - at < LONGEST_FRONT && FRONT.has(reading.tokens[at - 1]?.tag ?? '')) at--;
  const front = reading.tokens.slice(at, first);
  if (!front.every(({ tag }) => tag === 'ADV') && front[0]?.tag !== 'ADP') return null;
  const before = reading.tokens[at - 1]?.tag;
  return before === 'PUNCT' || before === 'CCONJ' ? (reading.tokens[at]?.start ?? clause.start) : null;
}

/** What a phrase in front of a clause is made of, and how long it gets. */
const FRONT: ReadonlySet<string> = new Set(['ADV', 'ADP', 'DET', 'ADJ', 'NOUN', 'NUM', 'PROPN']);
const LONGEST_FRONT = 6;

/** The end of the last word before an offset, conjunctions and marks left out. */
function lastWordBefore(reading: SentenceReading, offset: number): number {
  const tokens = reading.tokens;
  let at = tokens.findLastIndex(({ end }) => end <= offset);
  while (at > 0 && /^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[at]?.tag ?? '')) at--;
  return tokens[at]?.end ?? offset;
}

/** The statements in which a phrase stands that nobody is quoted with; each once. */
export function statementsWith(reading: SentenceReading, phrases: Phrases): Span[] {
  const places: Span[] = [];
  for (const match of phrases.find(reading)) {
    if (isQuoted(reading, match.from)) continue;
    const place = statementAround(reading, match);
    if (!places.some((one) => overlaps(one, place))) places.push(place);
  }
  return places;
}
