/** What the rubric looks at: counted once from the story and its findings, so that a repair can be tried on it. */
import { type QuestionType, questionType } from '../data/question-types.ts';
import type { Finding } from '../finding.ts';
import { type Lesson, type Part, sectionsOf, type Sentence, type Story } from '../story.ts';
import type { Span } from '../text.ts';
import { type Costs, costsOf } from './costs.ts';
import { type Deeds, deedsOf, repairsOf } from './deeds.ts';
import { levelOf } from './level.ts';
import { overlapping } from './places.ts';
import { type Speech, speechOf } from './speech.ts';
import { stakesOf } from './stakes-told.ts';

/** Each list holds the places it was read from; the rubric counts them. */
export interface Facts extends Costs, Deeds, Marks {
  readonly type: QuestionType;
  /** 0 early, 1 mid, 2 senior, 3 staff. */
  readonly level: number;
  /** The question asks what went wrong, so a fault of one's own must be named. */
  readonly aboutFault: boolean;
  /** The essential parts that words tell. */
  readonly told: readonly Part[];
  /** Parts that the question type requires and no words tell. */
  readonly missing: readonly Part[];
  readonly placeholders: readonly Span[];
  /** Parts that have a label. */
  readonly named: readonly Span[];
  /** An Opening and a Connection. */
  readonly extras: readonly Span[];
  readonly faults: readonly Span[];
  readonly repairs: readonly Span[];
  readonly numbers: readonly Span[];
  readonly targets: readonly Span[];
  readonly scale: readonly Span[];
  /** Numbers in the Result that say what came of it. */
  readonly outcomes: readonly Span[];
  /** Outcomes that bring what they are to be compared with. */
  readonly baselines: readonly Span[];
  /** One place for each kind of stakes that the set-up names. */
  readonly stakes: ReadonlyMap<string, Span>;
  readonly lesson: Lesson;
  readonly speech: Speech;
  /** Numbers told in the lesson. */
  readonly lessonEffects: readonly Span[];
}

/** Where the rules found something; each lowers a score. */
interface Marks {
  readonly misplaced: readonly Span[];
  readonly notOneEpisode: readonly Span[];
  readonly missingStakes: readonly Span[];
  /** Deflections that an interviewer would hold against the speaker. */
  readonly dodges: readonly Span[];
  /** Deflections where they matter less. */
  readonly hints: readonly Span[];
  /** Deflections that make the outcome smaller than it was. */
  readonly softened: readonly Span[];
  readonly vague: readonly Span[];
  readonly vagueResults: readonly Span[];
  readonly unclosed: readonly Span[];
  readonly sharedDecisions: readonly Span[];
  readonly overBudget: readonly Span[];
  readonly hardToSay: readonly Span[];
}

export const ESSENTIAL_PARTS: readonly Part[] = ['situation', 'task', 'action', 'result'];

const ABOUT_FAULT: ReadonlySet<string> = new Set(['failure', 'mistake']);

/** Strength of a figure that brings its own comparison: a percentage, a multiple, from … to …. */
const COMPARES = 4;

/** Counts what the rubric looks at. */
export function factsOf(story: Story, findings: readonly Finding[]): Facts {
  const type = questionType(story.type);
  const results = spansOf(sectionsOf(story, 'result'));
  const outcomes = overlapping(story.metrics, results).filter(({ kind }) => kind === 'outcome');
  const action = sentencesIn(story, 'action');
  const result = sentencesIn(story, 'result');
  return {
    type,
    level: levelOf(story.level),
    aboutFault: ABOUT_FAULT.has(type.id),
    told: ESSENTIAL_PARTS.filter((part) => isToldIn(story, part)),
    missing: type.required.filter((part) => !isToldIn(story, part)),
    placeholders: story.placeholders,
    named: story.sections.flatMap(({ label }) => label ?? []),
    extras: spansOf([...sectionsOf(story, 'opening'), ...sectionsOf(story, 'connection')]),
    faults: spansOf(story.ownedFaults),
    repairs: repairsOf([...action, ...result]),
    numbers: spansOf(story.metrics),
    targets: spansOf(story.metrics.filter(({ kind }) => kind === 'target')),
    scale: spansOf(story.metrics.filter(({ kind }) => kind === 'scale')),
    outcomes: spansOf(outcomes),
    baselines: spansOf(outcomes.filter(({ strength }) => strength >= COMPARES)),
    stakes: stakesOf(story),
    speech: speechOf(story),
    lesson: story.lesson,
    lessonEffects: spansOf(overlapping(story.metrics, story.lesson.evidence)),
    ...deedsOf(action),
    ...costsOf(result, spansOf(outcomes)),
    ...marksOf(findings, results),
  };
}

function marksOf(findings: readonly Finding[], results: readonly Span[]): Marks {
  const of = (...ids: readonly string[]): Finding[] => findings.filter(({ rule }) => ids.includes(rule));
  const deflections = findings.filter(({ category }) => category === 'deflection');
  const vague = of('no-vague-quantity');
  return {
    misplaced: spansOf(of('section-order', 'empty-section', 'section-share')),
    notOneEpisode: spansOf(of('not-one-episode')),
    missingStakes: spansOf(of('missing-stakes')),
    dodges: spansOf(deflections.filter(({ severity }) => severity !== 'information')),
    hints: spansOf(deflections.filter(({ severity }) => severity === 'information')),
    softened: spansOf(of('no-minimizer', 'no-fake-failure', 'no-denial', 'no-justifying')),
    vague: spansOf(vague),
    vagueResults: spansOf(overlapping(vague, results)),
    unclosed: spansOf(of('unclosed-target', 'inconsistent-number')),
    sharedDecisions: spansOf(of('prefer-i-over-we')),
    overBudget: spansOf(of('over-budget')),
    hardToSay: spansOf(of('hard-to-say')),
  };
}

const spansOf = (places: readonly { readonly span: Span }[]): Span[] => places.map(({ span }) => span);

const sentencesIn = (story: Story, part: Part): Sentence[] =>
  story.sentences.filter(({ kinds }) => kinds.includes(part));

/** A lesson counts as told wherever it stands. */
const isToldIn = (story: Story, part: Part): boolean =>
  (part === 'lessons' && story.lesson.level !== 'none') ||
  sectionsOf(story, part).some(({ words }) => words > 0);
