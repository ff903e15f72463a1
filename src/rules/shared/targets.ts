/** Targets in figures: what a Task says has to be reached, as far as the words around it leave no doubt. */
import { type Value, valuesOf } from '../../core/language/figures/values.ts';
import { perReading } from '../../core/language/per-reading.ts';
import type { Figure, SentenceReading, Token } from '../../core/language/sentence.ts';
import type { Sentence } from '../../core/story.ts';
import { type Span, span } from '../../core/text.ts';
import { tokenAfter, tokensBefore } from './around.ts';
import { DIRECTIONS, GOAL_NOUNS, LEVEL_VERBS, NUMBER_VERBS, PURPOSES, WANTS } from '../words/aims.ts';

/** What was to be reached, and the numbers in it. */
export interface Target {
  readonly place: Span;
  readonly form: Figure['form'];
  readonly values: readonly Value[];
}

/** The targets of a sentence in a Task, or in a Situation, where more has to point at them. */
export function targetsIn({ reading, span: place, kinds }: Sentence): Target[] {
  const find = kinds.includes('task') ? taskTargets : kinds.includes('situation') ? situationTargets : null;
  return (find?.(reading) ?? []).map((target) => ({
    ...target,
    place: span(place.start + target.place.start, place.start + target.place.end),
  }));
}

const taskTargets = perReading((reading) => find(reading, true));
const situationTargets = perReading((reading) => find(reading, false));

function find(reading: SentenceReading, inTask: boolean): readonly Target[] {
  return reading.figures.flatMap((figure) => {
    if (!isTarget(reading, figure, inTask)) return [];
    const { start, end, form } = figure;
    const values = valuesOf(reading, figure);
    return values.length === 0 ? [] : [{ place: { start, end }, form, values }];
  });
}

/** Words to look back over. */
const REACH = 9;

function isTarget(reading: SentenceReading, figure: Figure, inTask: boolean): boolean {
  const before = wordsBefore(reading, figure.start);
  if (before.length === 0 || !MEASURED.has(figure.form) || isPartOf(reading, figure)) return false;
  const text = reading.text.slice(figure.start, figure.end).toLowerCase();
  if (figure.form === 'duration') return isDeadline(figure, text, before, inTask);
  if (hasGoalNoun(reading, figure, before)) return true;
  if (figure.cue !== 'target' && !inTask) return false;
  if (inTask && LEVELS.has(figure.form) && (BOUNDED.test(text) || isWanted(before))) return true;
  const isDirected = DIRECTED.test(text) || DIRECTIONS.has(before.at(-1)?.lower ?? '');
  if (figure.form === 'measure') return isDirected;
  if (figure.form === 'change') return hasPurpose(before);
  if (figure.form === 'count') return hasPurpose(before) && takesNumber(before);
  return (figure.cue === 'target' || hasPurpose(before)) && (isDirected || takesNumber(before));
}

/** Forms that a target can have and a later figure can be held against. */
const MEASURED: ReadonlySet<Figure['form']> = new Set([
  'percent',
  'money',
  'rate',
  'measure',
  'change',
  'count',
  'duration',
]);

/** A time by which something has to be done; "in two years" needs a purpose before it, as it also tells how things were. */
function isDeadline({ cue }: Figure, text: string, before: readonly Token[], inTask: boolean): boolean {
  const isMeant = cue === 'target' || hasPurpose(before);
  return DEADLINE.test(text) && (inTask || isMeant) && (isMeant || !SPAN_OF_TIME.test(text));
}

/** "under £9", "15% more lines". */
const DIRECTED =
  /^(?:by |to |within |under |below |over |above |at least |at most |more than |less than |up to )|\d\S* (?:more|less|fewer|faster|higher|lower)\b/;

/** "under 10% of the staff" tells how things were. */
const isPartOf = (reading: SentenceReading, { form, end }: Figure): boolean =>
  form === 'percent' && tokenAfter(reading, end)?.lower === 'of';

/** Forms of a level that can be bounded: "under £9", "to within 0.1%". */
const LEVELS: ReadonlySet<Figure['form']> = new Set(['percent', 'money', 'measure', 'rate']);

const BOUNDED = /^(?:to |at )?(?:within|under|below|at most|no more than) /;

/** "The owners wanted 15% more orders." */
const isWanted = (before: readonly Token[]): boolean =>
  WANTS.has(before.at(-1)?.lower ?? '') ||
  (before.at(-1)?.lower === 'for' && before.at(-2)?.lower === 'asked');

/** "in two years", and not "in under two hours". */
const SPAN_OF_TIME = /^in (?!within |under |less )/;

/** By when, and not for how long. */
const DEADLINE = /^(?:in |within |under |below |less than |at most |no more than )/;

/** The words before a figure in the same stretch of the sentence, the nearest last. */
function wordsBefore(reading: SentenceReading, start: number): Token[] {
  const before = tokensBefore(reading, start, REACH);
  return before.slice(before.findLastIndex(({ text }) => /^[;:.]$/.test(text)) + 1);
}

/** "my goal was 40 sign-ups", "a 15% target"; a comma or "and" begins something else. */
function hasGoalNoun(reading: SentenceReading, { end }: Figure, before: readonly Token[]): boolean {
  if (GOAL_NOUNS.has(tokenAfter(reading, end)?.lower ?? '')) return true;
  const near = before.slice(-5);
  const from = near.findLastIndex(({ lower }) => lower === ',' || lower === 'and');
  return near.slice(from + 1).some(({ lower }) => GOAL_NOUNS.has(lower));
}

/** "to cut waste by", "must bring it below", and not "we cut". */
const hasPurpose = (before: readonly Token[]): boolean =>
  before.some(
    ({ lower }, index) =>
      (LEVEL_VERBS.has(lower) || NUMBER_VERBS.has(lower)) && PURPOSES.has(before[index - 1]?.lower ?? ''),
  );

/** "hire twelve nurses", "raise about £40,000": the verb's object begins with the number. */
const takesNumber = (before: readonly Token[]): boolean =>
  before.slice(-2).some(({ lower }) => NUMBER_VERBS.has(lower));
