/** What the report shows, as plain values: made here, drawn by `media/report.js`. */
import { DIMENSIONS, type Dimension, type Grade } from '../../core/grade/shape.ts';
import type { Finding } from '../../core/finding.ts';
import type { StoryReview } from '../../core/review.ts';
import type { Metric, Section, Story } from '../../core/story.ts';
import type { Span } from '../../core/text.ts';
import type { Engine } from '../reviews.ts';
import { budgetInWords, capital, gradeInWords, nameOfParts, spentOf, wordsInWords } from '../words.ts';

/** Words of the story, and where they stand. */
interface Quote {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface ReportModel {
  readonly title: string;
  /** "Solid, 3.4 of 5". */
  readonly grade: string;
  /** 1.0 to 5.0, for the bar. */
  readonly overall: number;
  /** What capped the grade, strictest first: "No number says what came of it: 2.9 at most." */
  readonly caps: readonly string[];
  /** "Failure · 412 words · 2 min 50 s". */
  readonly facts: string;
  /** What could not be found or read. */
  readonly notes: readonly string[];
  /** All stories of the document; more than one makes a picker. */
  readonly stories: readonly string[];
  readonly selected: number;
  readonly dimensions: readonly {
    readonly name: string;
    readonly score: number;
    readonly why: string;
    readonly evidence: readonly Quote[];
  }[];
  readonly parts: readonly PartTime[];
  readonly next: readonly string[];
  readonly strengths: readonly { readonly what: string; readonly quote: Quote }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly page: string;
    readonly severity: Finding['severity'];
    readonly message: string;
    readonly quote: Quote;
  }[];
  readonly probes: readonly string[];
}

interface PartTime {
  readonly name: string;
  readonly place: Quote;
  /** "1 min 32 s". */
  readonly spent: string;
  /** "50 s to 1 min 10 s"; null where nothing is set. */
  readonly budget: string | null;
  readonly state: 'within' | 'over' | 'under' | 'empty';
  /** Lengths of the bar and of its allowed range, as shares of the longest. */
  readonly share: number;
  readonly allowed: readonly [number, number] | null;
}

export interface ReportInput {
  readonly review: StoryReview;
  readonly grade: Grade;
  /** Titles of all stories of the document. */
  readonly stories: readonly string[];
  readonly selected: number;
  /** The document is no story by itself; it was read as one because the writer asked. */
  readonly assumed: boolean;
  readonly notes: readonly string[];
  readonly pageOf: (rule: string) => string;
}

type Words = Pick<Engine, 'formatSeconds' | 'budgetState' | 'questionType' | 'gateReason'>;

export function reportModel(input: ReportInput, words: Words): ReportModel {
  const { review, grade, pageOf } = input;
  const { story, findings } = review;
  return {
    title: story.title.text || 'Story',
    grade: gradeInWords(grade),
    overall: grade.overall,
    caps: grade.gates.map(({ id, cap }) => `${capital(words.gateReason(id))}: ${cap.toFixed(1)} at most.`),
    facts: [
      words.questionType(story.type).label,
      wordsInWords(story.words),
      words.formatSeconds(story.seconds),
    ].join(' · '),
    notes: [...(input.assumed ? assumedNotes(story) : []), ...input.notes],
    stories: input.stories,
    selected: input.selected,
    dimensions: DIMENSIONS.map((dimension) => dimensionRow(story, grade, dimension)),
    parts: partTimes(story, words),
    next: grade.next,
    strengths: strengthsOf(story),
    findings: findings.map(({ rule, severity, message, span }) => ({
      rule,
      page: pageOf(rule),
      severity,
      message,
      quote: quote(story, span),
    })),
    probes: grade.probes,
  };
}

function dimensionRow(story: Story, grade: Grade, dimension: Dimension): ReportModel['dimensions'][number] {
  const { score, why, evidence } = grade.dimensions[dimension];
  return {
    name: capital(dimension),
    score,
    why,
    evidence: evidence.slice(0, 4).map((place) => quote(story, place)),
  };
}

function partTimes(story: Story, words: Words): PartTime[] {
  const told = story.sections.filter((section) => section.words > 0 || section.label !== null);
  const longest = Math.max(
    1,
    ...told.map((section) => Math.max(spentOf(section), section.budget?.high ?? 0)),
  );
  return told.map((section) => ({
    name: nameOfParts(section.kinds),
    place: quote(story, section.label ?? section.body),
    spent: spentInWords(section, words),
    budget: budgetInWords(section, words.formatSeconds),
    state: section.words === 0 ? 'empty' : words.budgetState(section),
    share: spentOf(section) / longest,
    allowed: section.budget && [(section.budget.low ?? 0) / longest, section.budget.high / longest],
  }));
}

const spentInWords = (section: Section, { formatSeconds }: Words): string =>
  section.budget?.unit === 'words' ? wordsInWords(section.words) : formatSeconds(section.seconds);

/** What an interviewer would like to hear again: faults owned, results measured, a lesson put to use. */
function strengthsOf(story: Story): ReportModel['strengths'] {
  const strong = story.metrics.filter(({ kind, strength }: Metric) => kind === 'outcome' && strength >= 4);
  const applied = story.lesson.level === 'applied' || story.lesson.level === 'mechanism';
  return [
    ...story.ownedFaults.map(({ span }) => ({ what: 'Owns the fault', quote: quote(story, span) })),
    ...strong.map(({ span }) => ({ what: 'Measures the outcome', quote: quote(story, span) })),
    ...(applied ? story.lesson.evidence : []).map((place) => ({
      what: story.lesson.level === 'applied' ? 'Puts the lesson to use' : 'Says how the lesson works',
      quote: quote(story, place),
    })),
  ].slice(0, 8);
}

/** What a story needs and this document does not show. */
function assumedNotes(story: Story): string[] {
  const found = new Set(story.sections.flatMap(({ kinds }) => kinds));
  const wanted = (['situation', 'task', 'action', 'result'] as const).filter((part) => !found.has(part));
  const note = 'This document is not marked as a story, so it was read as if it were one.';
  return wanted.length > 0 ? [note, `Not found: ${wanted.join(', ')}.`] : [note];
}

const QUOTE_LIMIT = 160;

/** What makes words a heading or an item, which is nothing to read out. */
const MARKER = /^(?:#{1,6}|[-*+>])[ \t]+/;

function quote(story: Story, { start, end }: Span): Quote {
  const text = story.source.slice(start, end).replace(MARKER, '').replace(/\s+/g, ' ').trim();
  return {
    text: text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT - 1).trimEnd()}…` : text,
    start,
    end,
  };
}
