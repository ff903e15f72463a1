/** Finds claims of size without a number, and offers a place for the number. */
import { Phrases } from '../../core/faults/phrases.ts';
import type { Fix } from '../../core/finding.ts';
import { perReading } from '../../core/language/per-reading.ts';
import type { Figure, SentenceReading } from '../../core/language/sentence.ts';
import type { Sentence, Story } from '../../core/story.ts';
import { overlaps, type Span, span } from '../../core/text.ts';
import { VAGUE_CLASSES } from '../words/vague-classes.ts';
import { OUTCOME_LEVELS } from '../words/vague-costs.ts';
import { OUTCOME_AMOUNTS, OUTCOME_DEGREES } from '../words/vague-outcomes.ts';
import { VAGUE_AMOUNTS, VAGUE_DEGREES, VAGUE_LEVELS, type VaguePhrase } from '../words/vague-quantities.ts';
import { VAGUE_TIMES } from '../words/vague-times.ts';

/** `amount`: "a lot of" · `degree`: "far faster" · `level`: "expensive". */
type Vagueness = 'amount' | 'degree' | 'level';

/** A vague claim in the document. */
export interface VagueClaim {
  readonly span: Span;
  /** The words that a number would replace, or after which it would stand. */
  readonly core: Span;
  readonly vagueness: Vagueness;
}

interface PhraseList {
  readonly vagueness: Vagueness;
  /** Phrases that are vague anywhere. */
  readonly anywhere: Phrases;
  /** These and the ones that are vague in a Result alone. */
  readonly inResult: Phrases;
}

function phraseList(
  vagueness: Vagueness,
  list: readonly VaguePhrase[],
  ofOutcomes: readonly VaguePhrase[],
): PhraseList {
  const compile = (phrases: readonly VaguePhrase[]): Phrases =>
    new Phrases(
      phrases.map(({ pattern }) => pattern),
      VAGUE_CLASSES,
    );
  return {
    vagueness,
    anywhere: compile(list.filter(({ where }) => where === undefined)),
    inResult: compile([...list, ...ofOutcomes]),
  };
}

const phraseLists = [
  phraseList('amount', VAGUE_AMOUNTS, OUTCOME_AMOUNTS),
  phraseList('degree', VAGUE_DEGREES, [...OUTCOME_DEGREES, ...VAGUE_TIMES]),
  phraseList('level', VAGUE_LEVELS, OUTCOME_LEVELS),
];

/** "how many", "as many as", "no longer": a question, a comparison, a denial. */
const ASKED = new Set(['how', 'as', 'that', 'however', 'no', 'any']);

/** "a long time ago", "months later", "work well together", "the order fell through": no size is told. */
const UNMEASURED = new Set(['ago', 'later', 'earlier', 'together', 'through', 'apart']);

/** Below this a figure is an order of magnitude, which quantifies nothing. */
const ENOUGH = 2;

/**
 * The vague claims of a sentence, in the order of the text. A figure in the sentence, or a placeholder for one, is taken
 * to quantify them.
 */
export function vagueClaims(story: Story, { reading, span: place, kinds }: Sentence): VagueClaim[] {
  if (reading.figures.some((figure) => quantifies(reading, figure))) return [];
  if (story.placeholders.some((placeholder) => overlaps(placeholder, place))) return [];
  const tellsOutcome = kinds.includes('result') && !tellsAHabit(reading);
  const found: Candidate[] = [];
  for (const { vagueness, anywhere, inResult } of phraseLists) {
    for (const { from, to } of (tellsOutcome ? inResult : anywhere).find(reading)) {
      if (isAsked(reading, from) || UNMEASURED.has(wordAt(reading, to))) continue;
      if (isUnreal(reading, from)) continue;
      const end = comparisonEnd(reading, to);
      found.push({ vagueness, from, to: end, end: claimEnd(reading, end) });
    }
  }
  return merged(found).map(({ vagueness, from, to, end }) => ({
    vagueness,
    core: placeOf(reading, place.start, from, to),
    span: placeOf(reading, place.start, from, end),
  }));
}

/** A claim in token indices: its own words up to `to`, and what it is about up to `end`. */
interface Candidate {
  readonly vagueness: Vagueness;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** In the order of the text, claims that overlap made one: "far longer" and "longer than we had planned". */
function merged(found: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const claim of found.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (!last || claim.from >= last.end) kept.push(claim);
    else if (claim.to > last.to && claim.from < last.to) kept[kept.length - 1] = together(last, claim);
  }
  return kept;
}

/** What is no mere amount decides, as the words of an amount give way to the number and others stay. */
const together = (first: Candidate, second: Candidate): Candidate => ({
  vagueness: first.vagueness === 'amount' ? second.vagueness : first.vagueness,
  from: first.from,
  to: second.to,
  end: Math.max(first.end, second.end),
});

/** After "the" an amount or a degree is a superlative, "the most", or known; a noun is what the claim is about. */
const isAsked = (reading: SentenceReading, from: number): boolean => {
  const before = wordAt(reading, from - 1);
  return ASKED.has(before) || (before === 'the' && reading.tokens[from]?.tag !== 'NOUN');
};

/** "Nobody was hurt" tells what did not happen, and says nothing of how long the repair took. */
const quantifies = ({ text }: SentenceReading, { form, strength, start }: Figure): boolean =>
  strength >= ENOUGH && !(form === 'zero' && /^(?:nobody|no one) /i.test(text.slice(start, start + 8)));

const wordAt = ({ tokens }: SentenceReading, at: number): string => tokens[at]?.lower ?? '';

/** What the writer does now, which people add to a Result: "I now leave far earlier" is a rule and no outcome. */
const tellsAHabit = perReading(({ clauses }) =>
  clauses.some(
    ({ actor, time, mood, subordinator }) =>
      actor === 'I' && time === 'present' && mood === 'plain' && subordinator < 0,
  ),
);

/** "It would have been far cheaper": what did not come about has no number. */
const isUnreal = ({ tokens, clauses }: SentenceReading, at: number): boolean => {
  const start = tokens[at]?.start ?? 0;
  return clauses.some(({ mood, start: from, end }) => mood === 'unreal' && from <= start && start < end);
};

/** A comparison that goes on for longer is cut. */
const COMPARISON_LIMIT = 8;

/** Takes in what a comparison is made with: "sooner than" + "the owner had feared". */
function comparisonEnd({ tokens }: SentenceReading, to: number): number {
  if (tokens[to - 1]?.lower !== 'than') return to;
  let end = to;
  while (end < to + COMPARISON_LIMIT && !/^(?:PUNCT|CCONJ)$/.test(tokens[end]?.tag ?? 'PUNCT')) end++;
  return end;
}

const placeOf = (reading: SentenceReading, base: number, from: number, to: number): Span =>
  span(base + (reading.tokens[from]?.start ?? 0), base + (reading.tokens[to - 1]?.end ?? 0));

/** Takes in the words that the claim is about: "far fewer" + "comments", "a lot of" + "unhappy tenants". */
function claimEnd({ tokens }: SentenceReading, to: number): number {
  let end = to;
  for (let at = to; at < to + 3; at++) {
    const tag = tokens[at]?.tag;
    if (tag === 'NOUN' || tag === 'PROPN') end = at + 1;
    else if (tag !== 'ADJ') break;
    else if (end === to) end = at + 1;
  }
  return end;
}

const QUESTIONS: Record<Vagueness, string> = {
  amount: 'how many or how much',
  degree: 'from … to …',
  level: 'how much, compared with what',
};

/** What a writer fills in; it stays marked until then. */
export const metricPlaceholder = (question: string): string => `[METRIC: ${question}]`;

/** Puts a placeholder in place of an amount, or after a degree or a level. */
export function askForNumber(source: string, { core, vagueness }: VagueClaim): Fix {
  const words = source.slice(core.start, core.end);
  const placeholder = metricPlaceholder(QUESTIONS[vagueness]);
  return vagueness === 'amount'
    ? {
        title: `Replace “${words}” by a placeholder for the number`,
        edits: [{ span: core, text: placeholder }],
      }
    : {
        title: `Add a placeholder for the number after “${words}”`,
        edits: [{ span: span(core.end, core.end), text: ` ${placeholder}` }],
      };
}
