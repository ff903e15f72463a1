/** The changes that would raise a grade most, found by grading again with one defect counted as repaired. */
import { type Span, span } from '../text.ts';
import type { Facts } from './facts.ts';
import { STAKES } from './words.ts';

interface Change {
  /** An imperative sentence. */
  readonly advice: (facts: Facts) => string;
  readonly applies: (facts: Facts) => boolean;
  readonly repaired: (facts: Facts) => Partial<Facts>;
}

/** Adds places without words, for what is yet to be written, until there are so many. */
const atLeast = (places: readonly Span[], least: number): readonly Span[] => [
  ...places,
  ...Array.from({ length: Math.max(0, least - places.length) }, () => span(0, 0)),
];

const withAllStakes = (stakes: Facts['stakes']): Facts['stakes'] =>
  new Map([...STAKES.keys()].map((kind) => [kind, stakes.get(kind) ?? span(0, 0)]));

/** In the order in which equal gains are advised. */
const CHANGES: readonly Change[] = [
  {
    advice: () => 'Tell one particular episode: one time, one place, what you did.',
    applies: ({ notOneEpisode }) => notOneEpisode.length > 0,
    repaired: () => ({ notOneEpisode: [] }),
  },
  {
    advice: ({ placeholders }) =>
      `Fill in the ${placeholders.length === 1 ? 'placeholder' : `${placeholders.length} placeholders`}.`,
    applies: ({ placeholders }) => placeholders.length > 0,
    repaired: () => ({ placeholders: [] }),
  },
  {
    advice: ({ missing }) =>
      `Add what is missing: ${missing.filter((part) => part !== 'lessons').join(', ')}.`,
    applies: ({ missing }) => missing.some((part) => part !== 'lessons'),
    repaired: ({ missing }) => ({ missing: missing.filter((part) => part === 'lessons') }),
  },
  {
    advice: ({ faults }) =>
      faults.length === 0
        ? 'Say in the first person what you did or left undone that led to it.'
        : 'Name the other decisions of your own that led to it, and why they seemed right.',
    applies: ({ aboutFault, faults }) => aboutFault && faults.length < 3,
    repaired: ({ faults }) => ({ faults: atLeast(faults, 3) }),
  },
  {
    advice: ({ dodges }) =>
      `Rewrite the ${dodges.length === 1 ? 'sentence that points' : `${dodges.length} places that point`} away from you, starting with “I”.`,
    applies: ({ dodges }) => dodges.length > 0,
    repaired: () => ({ dodges: [], hints: [], softened: [] }),
  },
  {
    advice: () => 'Give the result in a number: from what, to what, over what time.',
    applies: ({ outcomes }) => outcomes.length === 0,
    repaired: ({ outcomes, baselines, numbers }) => ({
      outcomes: atLeast(outcomes, 2),
      baselines: atLeast(baselines, 1),
      numbers: atLeast(numbers, 2),
      vagueResults: [],
    }),
  },
  {
    advice: () =>
      'Say what each number of the result is to be compared with: the target, or how it was before.',
    applies: ({ outcomes, baselines }) => outcomes.length > 0 && baselines.length < 2,
    repaired: ({ outcomes, baselines }) => ({
      outcomes: atLeast(outcomes, 2),
      baselines: atLeast(baselines, 2),
    }),
  },
  {
    advice: () => 'Put a number in place of each word such as “many” or “considerably” in the result.',
    applies: ({ vagueResults }) => vagueResults.length > 0,
    repaired: () => ({ vagueResults: [] }),
  },
  {
    advice: () => 'Report what became of every target that you set in the task.',
    applies: ({ unclosed }) => unclosed.length > 0,
    repaired: () => ({ unclosed: [] }),
  },
  {
    advice: ({ lesson }) =>
      lesson.level === 'none'
        ? 'Tell what you learned and the rule or habit that you have kept since.'
        : 'Name the rule, habit or tool that exists today because of this, and when you use it.',
    applies: ({ lesson }) => lesson.level !== 'mechanism' && lesson.level !== 'applied',
    repaired: ({ lesson, missing }) => ({
      lesson: { ...lesson, level: 'mechanism' },
      missing: missing.filter((part) => part !== 'lessons'),
    }),
  },
  {
    advice: () => 'Add one later time when you used the lesson, and what came of it in numbers.',
    applies: ({ lesson }) => lesson.level === 'mechanism',
    repaired: ({ lesson, lessonEffects }) => ({
      lesson: { ...lesson, level: 'applied' },
      lessonEffects: atLeast(lessonEffects, 1),
    }),
  },
  {
    advice: () => 'Give the later use of your lesson a number.',
    applies: ({ lesson, lessonEffects }) => lesson.level === 'applied' && lessonEffects.length === 0,
    repaired: ({ lessonEffects }) => ({ lessonEffects: atLeast(lessonEffects, 1) }),
  },
  {
    advice: () => 'Name the cost: what it took from the customer, the team and you.',
    applies: ({ losses, countedLosses }) => losses.length < 2 || countedLosses.length < 2,
    repaired: ({ losses, countedLosses, repairs }) => ({
      losses: atLeast(losses, 2),
      countedLosses: atLeast(countedLosses, 2),
      repairs: atLeast(repairs, 1),
    }),
  },
  {
    advice: () => 'Say for each main step why you took it, and which alternative you turned down.',
    applies: ({ reasons, alternatives }) => reasons.length < 2 || alternatives.length === 0,
    repaired: ({ steps, reasons, alternatives }) => ({
      steps: atLeast(steps, 3),
      reasons: atLeast(reasons, 2),
      alternatives: atLeast(alternatives, 1),
    }),
  },
  {
    advice: () => 'Tell what you did yourself, step by step, with “I”.',
    applies: ({ steps, sharedDecisions }) => steps.length < 5 || sharedDecisions.length > 0,
    repaired: ({ steps }) => ({ steps: atLeast(steps, 5), sharedDecisions: [] }),
  },
  {
    advice: () => 'Say early what was at stake, for whom, and how large it was.',
    applies: ({ stakes, scale, missingStakes }) =>
      stakes.size < 3 || scale.length === 0 || missingStakes.length > 0,
    repaired: ({ stakes, scale }) => ({
      stakes: withAllStakes(stakes),
      scale: atLeast(scale, 1),
      missingStakes: [],
    }),
  },
  {
    advice: () => 'Cut the parts that run over their time, and split the sentences that are hard to say.',
    applies: ({ overBudget, hardToSay }) => overBudget.length + hardToSay.length > 0,
    repaired: () => ({ overBudget: [], hardToSay: [] }),
  },
  {
    advice: () => 'Put the parts in the order in which they are told, and fill the empty ones.',
    applies: ({ misplaced }) => misplaced.length > 0,
    repaired: () => ({ misplaced: [] }),
  },
  {
    advice: () =>
      'Open with one sentence that says what the story is about, and close with a question of your own.',
    applies: ({ extras }) => extras.length < 2,
    repaired: ({ extras }) => ({ extras: atLeast(extras, 2) }),
  },
];

const MOST_CHANGES = 3;

/**
 * The changes worth most, best first. Each is judged on top of the ones before it, because a second defect can keep the
 * grade capped when the first is gone; `worth` orders two sets of facts. Where the overall grade moves, the advice ends
 * with what it would be once this change and those before it are made: graded again, not guessed.
 */
export function nextChanges(
  facts: Facts,
  worth: (facts: Facts) => number,
  overall: (facts: Facts) => number,
): string[] {
  const advice: string[] = [];
  let current = facts;
  let open = CHANGES.filter(({ applies }) => applies(facts));
  while (advice.length < MOST_CHANGES && open.length > 0) {
    let best: Change | null = null;
    let bestFacts = current;
    let bestWorth = worth(current);
    for (const change of open) {
      const repaired = { ...current, ...change.repaired(current) };
      const value = worth(repaired);
      if (value > bestWorth) [best, bestFacts, bestWorth] = [change, repaired, value];
    }
    if (!best) break;
    advice.push(`${best.advice(facts)}${movedTo(overall(current), overall(bestFacts))}`);
    current = bestFacts;
    const taken = best;
    open = open.filter((change) => change !== taken);
  }
  return advice;
}

/** "Then 3.4 of 5.", or nothing where the overall grade stays. */
const movedTo = (before: number, after: number): string =>
  after > before ? ` Then ${after.toFixed(1)} of 5.` : '';
