/** Where in a sentence it is heard: the statement that most of the weight rests on, and its strongest words. */
import type { SentenceReading } from '../language/sentence.ts';
import { type Span, span } from '../text.ts';
import type { Cue } from './cues.ts';

export interface HeardPlace {
  /** The statement, without the mark at its end. Offsets count from the sentence's start, as in all of this. */
  readonly statement: Span;
  /** The words that the judgement rests on most, in the order of the text. */
  readonly words: readonly Span[];
}

/** A sentence has so many strongest words at most. */
const MOST_WORDS = 2;
/** What a run of words must weigh to be worth showing. */
const WORTH_SHOWING = 0.25;

/** `weightOf`: what a cue says for the judgement. */
export function placeOf(
  reading: SentenceReading,
  cues: readonly Cue[],
  weightOf: (name: string) => number,
): HeardPlace {
  const weights = weightsByToken(reading, cues, weightOf);
  const statements = statementsIn(reading);
  const [heaviest = [0, reading.tokens.length] as const] = statements.toSorted(
    (a, b) => sumOf(weights, b) - sumOf(weights, a),
  );
  return { statement: spanOf(reading, heaviest), words: strongestRuns(reading, weights, heaviest) };
}

/** Token indices, half-open. */
type Run = readonly [from: number, to: number];

/** Each cue's weight, shared among the words that it was read from. */
function weightsByToken(
  reading: SentenceReading,
  cues: readonly Cue[],
  weightOf: (name: string) => number,
): number[] {
  const sums = reading.tokens.map(() => 0);
  const seen = new Set<string>();
  for (const { name, from, to } of cues) {
    if (seen.has(name) || to <= from) continue;
    seen.add(name);
    for (let at = from; at < to; at++) sums[at] = (sums[at] ?? 0) + weightOf(name) / (to - from);
  }
  return sums;
}

const sumOf = (weights: readonly number[], [from, to]: Run): number =>
  weights.slice(from, to).reduce((sum, weight) => sum + weight, 0);

/** Marks between which a statement of its own may stand. */
const BREAKS = new Set([';', ':', '—', '–', '(', ')', '→', '.', '!', '?']);
const LINKS = new Set(['and', 'but', 'so', 'yet', 'while', 'whereas']);

/** The sentence cut where one statement ends and another begins: each piece has a verb of its own. */
function statementsIn(reading: SentenceReading): Run[] {
  const verbs = new Set(reading.clauses.filter(({ subject }) => subject >= 0).map(({ verb }) => verb));
  const runs: [number, number][] = [];
  let from = 0;
  const hasVerb = (start: number, end: number): boolean => {
    for (let at = start; at < end; at++) if (verbs.has(at)) return true;
    return false;
  };
  for (const [at, { lower }] of reading.tokens.entries()) {
    const isBreak = BREAKS.has(lower) || (lower === ',' && LINKS.has(reading.tokens[at + 1]?.lower ?? ''));
    if (!isBreak || !hasVerb(from, at) || !hasVerb(at, reading.tokens.length)) continue;
    runs.push([from, at]);
    from = at + 1;
  }
  runs.push([from, reading.tokens.length]);
  return runs;
}

/** From the first word to the last, without marks and links around them. */
function spanOf(reading: SentenceReading, [from, to]: Run): Span {
  let first = from;
  let last = to - 1;
  const isLoose = (at: number): boolean =>
    reading.tokens[at]?.tag === 'PUNCT' ||
    (at === first && LINKS.has(reading.tokens[at]?.lower ?? '') && first > 0);
  while (first < last && isLoose(first)) first++;
  while (last > first && reading.tokens[last]?.tag === 'PUNCT') last--;
  return span(reading.tokens[first]?.start ?? 0, reading.tokens[last]?.end ?? reading.text.length);
}

function strongestRuns(reading: SentenceReading, weights: readonly number[], [from, to]: Run): Span[] {
  const runs: { run: Run; sum: number }[] = [];
  for (let at = from; at < to; at++) {
    if ((weights[at] ?? 0) <= 0 || reading.tokens[at]?.tag === 'PUNCT') continue;
    let end = at;
    while (end < to && (weights[end] ?? 0) > 0 && reading.tokens[end]?.tag !== 'PUNCT') end++;
    runs.push({ run: [at, end], sum: sumOf(weights, [at, end]) });
    at = end;
  }
  return runs
    .filter(({ sum }) => sum >= WORTH_SHOWING)
    .toSorted((a, b) => b.sum - a.sum)
    .slice(0, MOST_WORDS)
    .toSorted((a, b) => a.run[0] - b.run[0])
    .map(({ run }) => spanOf(reading, run));
}
