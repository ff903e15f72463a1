/**
 * What a score is made of: each trait grows as the story gets better, and no weight on it is negative (`weights/`), so that
 * repairing a defect never lowers a grade. Defects count below zero.
 */
import { ESSENTIAL_PARTS, type Facts } from './facts.ts';
import { LESSON_LEVELS } from '../story.ts';

type Trait = (facts: Facts) => number;

type Places = {
  readonly [Key in keyof Facts]: Facts[Key] extends readonly unknown[] ? Key : never;
}[keyof Facts];

/** So many places, up to a limit from which more convince nobody further. */
const counted =
  (key: Places, most: number): Trait =>
  (facts) =>
    Math.min(most, facts[key].length);

/** Each place of a defect takes away. */
const lacking =
  (key: Places, most: number): Trait =>
  (facts) =>
    -Math.min(most, facts[key].length);

/** The first places weigh more than the next. */
const atLeast =
  (key: Places, least: number, sign: 1 | -1 = 1): Trait =>
  (facts) =>
    facts[key].length >= least ? sign : 0;

/** How many quarters of its time a story is over a share of it; from the fourth on nobody counts. */
const quartersOver = (share: number, filled: number): number =>
  Math.max(0, Math.min(4, (filled - share) * 4));

/** Words in a sentence that is easily said. */
const USUAL_SENTENCE = 15;

const levelOf = ({ lesson }: Facts): number => LESSON_LEVELS.indexOf(lesson.level);

/** What the lesson shows. */
export const LESSON_TRAITS: Readonly<Record<string, Trait>> = {
  level: levelOf,
  'level>1': (facts) => Number(levelOf(facts) > 1),
  'level>2': (facts) => Number(levelOf(facts) > 2),
  'level>3': (facts) => Number(levelOf(facts) > 3),
  effect: (facts) => (levelOf(facts) > 3 ? Math.min(1, facts.lessonEffects.length) : 0),
};

export const TRAITS: Readonly<Record<string, Trait>> = {
  ...LESSON_TRAITS,
  parts: ({ told }) => ESSENTIAL_PARTS.filter((part) => told.includes(part)).length,
  task: ({ told }) => Number(told.includes('task')),
  named: counted('named', 7),
  extras: counted('extras', 2),
  missing: lacking('missing', 3),
  placeholders: lacking('placeholders', 2),
  misplaced: lacking('misplaced', 2),
  notOneEpisode: lacking('notOneEpisode', 1),
  faults: counted('faults', 5),
  'faults>0': atLeast('faults', 1),
  'faults>1': atLeast('faults', 2),
  faultsAskedFor: (facts) => (facts.aboutFault ? Math.min(5, facts.faults.length) : 0),
  dodges: lacking('dodges', 6),
  'dodges>0': atLeast('dodges', 1, -1),
  'dodges>1': atLeast('dodges', 2, -1),
  'dodges>2': atLeast('dodges', 3, -1),
  hints: lacking('hints', 4),
  softened: lacking('softened', 3),
  sharedDecisions: lacking('sharedDecisions', 3),
  numbers: counted('numbers', 12),
  'numbers>0': atLeast('numbers', 1),
  'numbers>1': atLeast('numbers', 2),
  targets: counted('targets', 2),
  scale: counted('scale', 4),
  'scale>0': atLeast('scale', 1),
  outcomes: counted('outcomes', 5),
  'outcomes>0': atLeast('outcomes', 1),
  'outcomes>1': atLeast('outcomes', 2),
  baselines: counted('baselines', 3),
  'baselines>0': atLeast('baselines', 1),
  vague: lacking('vague', 3),
  vagueResults: lacking('vagueResults', 3),
  unclosed: lacking('unclosed', 2),
  stakes: ({ stakes }) => Math.min(4, stakes.size),
  missingStakes: lacking('missingStakes', 1),
  steps: counted('steps', 12),
  'steps>0': atLeast('steps', 1),
  'steps>1': atLeast('steps', 2),
  reasons: counted('reasons', 4),
  alternatives: counted('alternatives', 2),
  peopleWork: counted('peopleWork', 3),
  losses: counted('losses', 3),
  countedLosses: counted('countedLosses', 3),
  repairs: counted('repairs', 3),
  overBudget: lacking('overBudget', 3),
  hardToSay: lacking('hardToSay', 4),
  'time>half': ({ speech }) => -quartersOver(0.5, speech.filled),
  'time>all': ({ speech }) => -quartersOver(1, speech.filled),
  longSentences: ({ speech }) => -Math.min(4, speech.long.length),
  longerSentences: ({ speech }) => -Math.min(4, speech.longer.length),
  wordsPerSentence: ({ speech }) => -Math.max(0, speech.wordsPerSentence - USUAL_SENTENCE),
  notes: ({ speech }) => -speech.notes,
};
