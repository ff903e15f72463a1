/** What the report says, as plain values: made once, then written as Markdown, as a page, or drawn beside the text. */
import { questionType } from '../data/question-types.ts';
import type { Finding } from '../finding.ts';
import { type Fit, fitOf } from '../fit/fit.ts';
import { gateReason } from '../grade/gates.ts';
import { type Band, type Dimension, DIMENSIONS, type Grade } from '../grade/shape.ts';
import type { StoryReview } from '../review.ts';
import type { Lesson, Section, Story } from '../story.ts';
import { LineIndex, type Span } from '../text.ts';
import { budgetState, formatSeconds } from '../time.ts';
import type { Progress } from './history.ts';
import { mapTexts, maskFor } from './mask.ts';
import { type Ribbon, ribbonOf } from './ribbon.ts';
import type { Before } from './scores.ts';
import {
  budgetInWords,
  capital,
  changeInWords,
  gradeInWords,
  nameOfParts,
  spentOf,
  wordsInWords,
} from './words.ts';

/** Words of the story, and where they stand. */
export interface Quote {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
}

export interface ReportModel {
  readonly title: string;
  /** "Solid, 3.4 of 5". */
  readonly grade: string;
  readonly band: Band;
  /** 1.0 to 5.0. */
  readonly overall: number;
  /** The strictest cap; null where nothing caps the grade. */
  readonly cap: number | null;
  /** What caps the grade, strictest first: "At most 2.9: no number says what came of it." */
  readonly caps: readonly string[];
  /** Label of the question type that it is graded as an answer to. */
  readonly answers: string;
  /** "412 words · 2 min 50 s". */
  readonly facts: string;
  readonly before: BeforeModel | null;
  readonly second: SecondModel | null;
  /** What could not be found or read. */
  readonly notes: readonly string[];
  /** All stories of the document; more than one makes a picker. */
  readonly stories: readonly string[];
  readonly selected: number;
  readonly dimensions: readonly DimensionModel[];
  readonly ribbon: Ribbon;
  readonly parts: readonly PartTime[];
  readonly next: readonly string[];
  readonly strengths: readonly { readonly what: string; readonly quote: Quote }[];
  readonly findings: readonly FindingModel[];
  readonly fit: FitModel;
  readonly probes: readonly string[];
  readonly progress: Progress | null;
}

interface BeforeModel {
  /** "Since the last grading". */
  readonly since: string;
  readonly overall: number;
  /** "+0.4", "no change". */
  readonly change: string;
}

interface SecondModel {
  /** Who gave it. */
  readonly name: string;
  readonly grade: string;
  readonly overall: number;
  readonly differences: readonly string[];
}

export interface DimensionModel {
  readonly name: string;
  readonly score: number;
  /** The earlier score, where there is one. */
  readonly was: number | null;
  /** The second grader's; null where it gave none. */
  readonly second: number | null;
  readonly why: string;
  readonly evidence: readonly Quote[];
}

interface PartTime {
  readonly name: string;
  readonly place: Quote;
  /** "1 min 32 s". */
  readonly spent: string;
  /** "50 s to 1 min 10 s"; null where nothing is set. */
  readonly budget: string | null;
  readonly state: 'within' | 'over' | 'under' | 'empty';
}

interface FindingModel {
  readonly rule: string;
  /** Address of the rule's page; null where pages are not linked. */
  readonly page: string | null;
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly quote: Quote;
}

export interface UseModel {
  readonly label: string;
  readonly level: Fit['questions'][number]['level'];
  readonly shows: readonly { readonly what: string; readonly quote: Quote }[];
  readonly lacks: readonly string[];
}

interface FitModel {
  readonly questions: readonly UseModel[];
  readonly companies: readonly {
    readonly label: string;
    /** "16 leadership principles, as of July 2021". */
    readonly list: string;
    readonly note: string | null;
    readonly uses: readonly UseModel[];
    readonly remarks: readonly string[];
  }[];
  /** The story names its company, so that this one comes first. */
  readonly named: boolean;
  readonly unknownCompany: string | null;
}

/** A grade by somebody else, as far as the report shows it beside the rubric's. */
export interface SecondGrade {
  readonly name: string;
  readonly overall: number;
  readonly band: Band;
  readonly dimensions: Readonly<Record<Dimension, { readonly score: number | null }>>;
  /** Where the two are far apart, one sentence each. */
  readonly differences: readonly string[];
}

export interface ReportInput {
  readonly review: StoryReview;
  readonly grade: Grade;
  /** Titles of all stories of the document. */
  readonly stories?: readonly string[];
  readonly selected?: number;
  /** The document is no story by itself; it was read as one because the writer asked. */
  readonly assumed?: boolean;
  readonly notes?: readonly string[];
  readonly pageOf?: (rule: string) => string;
  readonly before?: Before | null;
  readonly second?: SecondGrade | null;
  readonly progress?: Progress | null;
  /** The report leaves the writer's hands, so the words that the story calls confidential are left out. */
  readonly handedOn?: boolean;
}

/** Puts the report of one story together. */
export function reportModel(input: ReportInput): ReportModel {
  const { review, grade, before = null, second = null } = input;
  const { story, findings } = review;
  const mask = input.handedOn === true ? maskFor(story.confidential) : (text: string): string => text;
  const quote = quoter(story, mask);
  const fit = fitOf(story);
  const model: ReportModel = {
    // What is no prose, such as code, stands in a title as fillers.
    title: story.title.text.replace(/\uFFFC+/g, '…').trim() || 'Untitled story',
    grade: gradeInWords(grade),
    band: grade.band,
    overall: grade.overall,
    cap: grade.gates[0]?.cap ?? null,
    caps: capsOf(grade),
    answers: questionType(story.type).label,
    facts: [wordsInWords(story.words), formatSeconds(story.seconds)].join(' · '),
    before: before && {
      since: `Since ${before.since}`,
      overall: before.scores.overall,
      change: changeInWords(before.scores.overall, grade.overall),
    },
    second: second && {
      name: second.name,
      grade: gradeInWords(second),
      overall: second.overall,
      differences: second.differences,
    },
    notes: [...notesOn(story, input.assumed === true), ...(input.notes ?? [])],
    stories: input.stories ?? [],
    selected: input.selected ?? 0,
    dimensions: DIMENSIONS.map((dimension) => {
      const { score, why, evidence } = grade.dimensions[dimension];
      return {
        name: capital(dimension),
        score,
        was: before?.scores.dimensions[dimension] ?? null,
        second: second?.dimensions[dimension].score ?? null,
        why,
        evidence: evidence.slice(0, MOST_QUOTES).map(quote),
      };
    }),
    ribbon: ribbonOf(toldIn(story), story),
    parts: toldIn(story).map((section) => ({
      name: nameOfParts(section.kinds),
      place: quote(section.label ?? section.body),
      spent: section.budget?.unit === 'words' ? wordsInWords(section.words) : formatSeconds(spentOf(section)),
      budget: budgetInWords(section, formatSeconds),
      state: section.words === 0 ? 'empty' : budgetState(section),
    })),
    next: grade.next,
    strengths: strengthsOf(story).map(({ what, place }) => ({ what, quote: quote(place) })),
    findings: findings.map(({ rule, severity, message, span }) => ({
      rule,
      page: input.pageOf?.(rule) ?? null,
      severity,
      message,
      quote: quote(span),
    })),
    fit: {
      questions: fit.questions.map((use) => useModel(use, quote)),
      companies: fit.companies.map((company) => ({
        ...company,
        uses: company.uses.map((use) => useModel(use, quote)),
      })),
      named: fit.named,
      unknownCompany: fit.unknownCompany,
    },
    probes: grade.probes,
    progress: input.progress ?? null,
  };
  return input.handedOn === true ? mapTexts(model, mask) : model;
}

/** One sentence for each cap, as several defects may cap alike. */
const capsOf = ({ gates }: Grade): string[] =>
  [...new Set(gates.map(({ cap }) => cap))].map((cap) => {
    const reasons = gates.filter((gate) => gate.cap === cap).map(({ id }) => gateReason(id));
    return `At most ${cap.toFixed(1)}: ${reasons.join('; ')}.`;
  });

/** More words than these under one score convince nobody further. */
const MOST_QUOTES = 3;

const toldIn = (story: Story): readonly Section[] =>
  story.sections.filter((section) => section.words > 0 || section.label !== null);

const useModel = ({ label, level, shows, lacks }: Fit['questions'][number], quote: Quoter): UseModel => ({
  label,
  level,
  shows: shows.map(({ what, place }) => ({ what, quote: quote(place) })),
  lacks,
});

/** From this strength on a figure brings its own comparison (`Metric.strength`). */
const STRONG = 4;

const LESSONS: ReadonlyMap<Lesson['level'], string> = new Map([
  ['mechanism', 'Turns the lesson into a practice'],
  ['applied', 'Puts the lesson to use'],
]);

/** What an interviewer would like to hear again: faults owned, results measured, a lesson put to use. */
function strengthsOf(story: Story): { what: string; place: Span }[] {
  const strong = story.metrics.filter(({ kind, strength }) => kind === 'outcome' && strength >= STRONG);
  const lesson = LESSONS.get(story.lesson.level);
  return [
    ...story.ownedFaults.slice(0, 4).map(({ span }) => ({ what: 'Owns the fault', place: span })),
    ...strong.slice(0, 4).map(({ span }) => ({ what: 'Measures the outcome', place: span })),
    ...(lesson ? story.lesson.evidence.slice(0, 3).map((place) => ({ what: lesson, place })) : []),
  ];
}

/** What the reading rests on less than firmly. */
function notesOn(story: Story, assumed: boolean): string[] {
  const notes: string[] = [];
  if (assumed) {
    notes.push('This document is not marked as a story, so it was read as if it were one.');
    const found = new Set(story.sections.flatMap(({ kinds }) => kinds));
    const wanted = (['situation', 'task', 'action', 'result'] as const).filter((part) => !found.has(part));
    if (wanted.length > 0) notes.push(`Not found: ${wanted.join(', ')}.`);
  } else if (!story.labelled) notes.push('The parts were inferred, because none are labelled.');
  if (story.type === 'general')
    notes.push('No question type was recognised, so it is weighed as an answer to any question.');
  return notes;
}

const QUOTE_LIMIT = 160;

/** What makes words a heading or an item, which is nothing to read out. */
const MARKER = /^(?:#{1,6}|[-*+>])[ \t]+/;

type Quoter = (place: Span) => Quote;

/** Quotes the story; what is left out is left out before a long quote is cut, so that no half of it stays. */
function quoter(story: Story, mask: (text: string) => string): Quoter {
  const lines = new LineIndex(story.source);
  return ({ start, end }) => {
    // A whole part is quoted from behind its label.
    const part = story.sections.find(({ label, body }) => label?.start === start && end >= body.end);
    const text = mask(
      story.source
        .slice(part && part.body.end > part.body.start ? part.body.start : start, end)
        .replace(MARKER, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    return {
      text: text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT - 1).trimEnd()}…` : text,
      start,
      end,
      line: lines.position(start).line,
    };
  };
}
