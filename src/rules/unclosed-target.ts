import { addToSection, quoteOf } from '../core/fixes.ts';
import type { UnitFamily } from '../core/language/figures/scales.ts';
import { type Value, valuesOf } from '../core/language/figures/values.ts';
import { perReading } from '../core/language/per-reading.ts';
import type { Figure, SentenceReading } from '../core/language/sentence.ts';
import { type Draft, defineRule } from '../core/rule.ts';
import { type Section, type Sentence, sectionsOf, type Story } from '../core/story.ts';
import { namesADate } from './shared/dates.ts';
import { type Target, targetsIn } from './shared/targets.ts';
import { metricPlaceholder } from './shared/vague.ts';
import { TARGET_WORDS, TIME_WORDS, TOTALS, VERDICTS, VERDICTS_ON_IT } from './words/closings.ts';

/**
 * Any later figure of the same kind is taken to report the target, and so is any word that takes it up again: people
 * tell in many ways how it went, and only silence is certain.
 */
export default defineRule({
  id: 'unclosed-target',
  category: 'consistency',
  summary: 'Marks a Result that does not say what became of a target of the Task.',
  why: 'You named the target yourself, so the listener waits for it. If it never comes back they assume that you missed it.',
  example: {
    bad: 'I had to cut waste by 40%. … The pupils liked the new menu.',
    good: 'I had to cut waste by 40%. … By June it was down by 31%.',
  },
  probe: 'What became of the target that you had been given?',
  severity: 'warning',
  *check(story) {
    const result = sectionsOf(story, 'result').findLast((section) => section.sentences.length > 0);
    if (!result || isPending(story, result)) return;
    const targets = story.sentences
      .filter(({ span }) => span.end <= result.span.start)
      .flatMap(targetsIn)
      .slice(0, MOST_TARGETS);
    if (targets.length === 0) return;
    const ends = endsOf(story);
    for (const target of targets) if (!isClosed(target, ends)) yield draftFor(story, target, result);
  },
});

/** Who names more of them is not held to each. */
const MOST_TARGETS = 6;

/** A placeholder has a mark of its own until it is filled. */
const isPending = (story: Story, result: Section): boolean =>
  story.placeholders.some((placeholder) => placeholder.start >= result.span.start);

function draftFor(story: Story, target: Target, result: Section): Draft {
  const named = quoteOf(story, target.place);
  return {
    span: result.label ?? result.sentences[0]?.span ?? result.span,
    message: `The result names no figure for the target ${named}: how close did it come?`,
    fixes: [
      {
        title: 'Add a placeholder for what became of it',
        edits: [addToSection(result, `${metricPlaceholder(`what became of ${named}`)}.`)],
      },
    ],
    related: [{ span: target.place, message: 'The target.' }],
  };
}

/** Where a story tells how it went. */
interface Ends {
  readonly action: readonly Sentence[];
  /** What comes after the Action, and its last sentences, which often tell it first. */
  readonly last: readonly Sentence[];
}

const ACTION_END = 2;

const UNFINISHED: ReadonlySet<string> = new Set(['opening', 'situation', 'task', 'action']);

function endsOf({ sentences }: Story): Ends {
  const action = sentences.filter(({ kinds }) => kinds.includes('action'));
  const after = sentences.filter(({ kinds }) => kinds.some((kind) => !UNFINISHED.has(kind)));
  return { action, last: [...action.slice(-ACTION_END), ...after] };
}

const isClosed = (target: Target, { action, last }: Ends): boolean =>
  last.some(({ reading }) => takesUp(reading, target)) ||
  last.some(({ reading, kinds }) => kinds.includes('result') && tellingOf(reading).ofAll) ||
  action.some(({ reading }) => measuresAgain(reading, target));

/** What a sentence may tell of any target; found once, as each target asks. */
interface Telling {
  readonly ofTarget: boolean;
  readonly ofTime: boolean;
  /** "every pound of it": a report where a Result says it, and a habit in the Lessons. */
  readonly ofAll: boolean;
  readonly bareNumber: boolean;
  readonly measured: readonly Measured[];
}

/** A figure with its numbers. */
interface Measured {
  readonly form: Figure['form'];
  readonly values: readonly Value[];
}

const tellingOf = perReading((reading): Telling => ({
  ofTarget: speaksOfTarget(reading),
  ofTime: reading.tokens.some(({ lower }) => TIME_WORDS.has(lower)) || namesADate(reading),
  ofAll: reading.tokens.some(({ lower }) => TOTALS.has(lower)),
  bareNumber: hasBareNumber(reading),
  measured: reading.figures.map((figure) => ({ form: figure.form, values: valuesOf(reading, figure) })),
}));

/** In words, as a bare number, or as a figure of the same kind. */
function takesUp(reading: SentenceReading, target: Target): boolean {
  const { ofTarget, ofTime, bareNumber, measured } = tellingOf(reading);
  if (ofTarget || bareNumber || (ofTime && target.form === 'duration')) return true;
  return measured.some((one) => reports(one, target));
}

const speaksOfTarget = ({ tokens }: SentenceReading): boolean =>
  tokens.some(
    ({ lower }, at) =>
      TARGET_WORDS.has(lower) ||
      VERDICTS.has(lower) ||
      (VERDICTS_ON_IT.has(lower) && /^(?:it|that|both|them|all|neither)$/.test(tokens[at + 1]?.lower ?? '')),
  );

/** "We got to 31." */
const hasBareNumber = ({ tokens, figures }: SentenceReading): boolean =>
  tokens.some(
    ({ lower, tag, start, end }) =>
      (tag === 'NUM' || /^\d/.test(lower)) &&
      lower !== 'one' &&
      !figures.some((figure) => figure.start <= start && end <= figure.end),
  );

/** In an Action, times and counts tell of the way; all else that is measured as the target is reports it. */
const measuresAgain = (reading: SentenceReading, target: Target): boolean =>
  target.form !== 'duration' &&
  target.form !== 'count' &&
  tellingOf(reading).measured.some((one) => reports(one, target));

/** Forms that report a share, a number or a pace whatever their unit. */
const COMPARISONS: ReadonlySet<Figure['form']> = new Set([
  'change',
  'multiplier',
  'ratio',
  'zero',
  'percent',
]);
const COMPARABLE: ReadonlySet<Figure['form']> = new Set(['percent', 'rate', 'count', 'change']);

function reports({ form, values }: Measured, target: Target): boolean {
  if (COMPARABLE.has(target.form) && COMPARISONS.has(form)) return true;
  if (values.length === 0) return form === target.form;
  return values.some((value) => target.values.some((asked) => isOfKind(value, asked)));
}

function isOfKind(value: Value, asked: Value): boolean {
  if (value.family === 'bare') return true;
  if (value.family === 'count' && asked.family === 'count')
    return value.noun === asked.noun || isLike(value.number, asked.number);
  return value.family === asked.family || (COUNTED.has(value.family) && COUNTED.has(asked.family));
}

/** "40 calls a week" and "160 calls". */
const COUNTED: ReadonlySet<UnitFamily> = new Set(['count', 'rate']);

/** Of about the same size: the people who "joined" may be the "sign-ups" that were asked for. */
const isLike = (a: number, b: number): boolean => a * 10 >= b && b * 10 >= a;
