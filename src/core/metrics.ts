/** What a story's figures are evidence of. */
import { words } from './language/lexicon.ts';
import { perReading } from './language/per-reading.ts';
import type { Figure } from './language/sentence.ts';
import type { Metric, Part, Sentence } from './story.ts';
import { span } from './text.ts';

/** The metrics of a story: its figures, each with what it measures in the part where it stands. */
export function metricsOf(sentences: readonly Sentence[]): Metric[] {
  return sentences.flatMap((sentence) =>
    sentence.reading.figures.flatMap((figure) => metricOf(sentence, figure) ?? []),
  );
}

function metricOf(sentence: Sentence, figure: Figure): Metric | null {
  if (figure.strength < MEASURED) return null;
  const text = sentence.reading.text.slice(figure.start, figure.end).replace(/\s+/g, ' ');
  const told = placeOf(sentence.kinds);
  const aside = told === 'result' && (tellsAHabit(sentence.reading) || isPeriod(sentence, figure));
  const place = aside ? 'lessons' : told;
  if (isAside(figure, text, told) || isTenure(sentence, figure, text, told)) return null;
  return {
    kind: kindOf(figure, text, place),
    span: span(sentence.span.start + figure.start, sentence.span.start + figure.end),
    text,
    strength: figure.strength,
    form: figure.form,
    section: sentence.kinds[0] ?? null,
  };
}

/** Below this a figure is an order of magnitude, such as "dozens of calls", and measures nothing yet. */
const MEASURED = 2;

/** The part that decides: of a combined section the one that makes the stronger claim. */
const DECISIVE: readonly Part[] = ['result', 'lessons', 'action', 'task', 'situation'];

const placeOf = (kinds: readonly Part[]): Part | null =>
  DECISIVE.find((part) => kinds.includes(part)) ?? kinds[0] ?? null;

/** "I now let two pupils try it for an hour": a practice, which people tell at the end of a Result. */
const tellsAHabit = perReading(
  ({ tokens, clauses }) =>
    tokens.some(({ lower }) => HABITS.has(lower)) &&
    clauses.some(
      ({ actor, time, mood, subordinator }) =>
        actor === 'I' && time === 'present' && mood === 'plain' && subordinator < 0,
    ),
);

/** Words of a rule that one keeps: "I think we saved six hours" is none. */
const HABITS: ReadonlySet<string> = words('now always every each whenever before never any still');

/**
 * "After two weeks …", "over the next two weeks", "in the two years since": when or over what time something happened,
 * which is no outcome of its own.
 */
function isPeriod({ reading }: Sentence, { form, start, end }: Figure): boolean {
  if (form !== 'duration') return false;
  const before = reading.text.slice(0, start).trim().toLowerCase();
  if (PERIODS.test(reading.text.slice(start, end)) && before === '') return true;
  return FRONTED.test(before) || NEXT.test(before) || /^\s+since\b/.test(reading.text.slice(end, end + 10));
}

const PERIODS = /^(?:in|within|over) /i;
const FRONTED =
  /^(?:(?:and|but|then|so),? )?(?:in|within|after|over|for|during|about|some)(?: the| my| our)?(?: about| first| last| next)?$/;
const NEXT = /\b(?:next|following|past|coming)$/;

/** "I have been a cook for nine years", "since nine years", "eleven years in the trade": who somebody is, and no measure of the story. */
function isTenure(
  { reading }: Sentence,
  { form, start, end }: Figure,
  text: string,
  place: Part | null,
): boolean {
  if (form !== 'duration' || !/(?:years|decades?)$/.test(text)) return false;
  const before = reading.text.slice(Math.max(0, start - 90), start).replaceAll('’', "'");
  if (/\bsince $/i.test(before)) return true;
  if (place === 'result') return false;
  return SERVING.test(before) || IN_THE_TRADE.test(reading.text.slice(end, end + 24));
}

const SERVING =
  /\b(?:(?:i|she|he)(?:'ve|'d|'m| have| had| am| was| work)|and have) (?:[\w'-]+,? ){0,9}(?:for|since)(?: my| the)? $/i;
const IN_THE_TRADE = /^ (?:in (?:the|this|my) (?:trade|job|business|industry|role)|of experience|in at)\b/;

/** "Nobody asked" and "one driver" are outcomes where outcomes are told, and part of the tale elsewhere. */
function isAside(figure: Figure, text: string, place: Part | null): boolean {
  if (figure.cue === 'target' || place === 'result' || place === 'lessons' || place === null) return false;
  return figure.form === 'zero' || (figure.form === 'count' && /^one\b/i.test(text));
}

function kindOf(figure: Figure, text: string, place: Part | null): Metric['kind'] {
  if (figure.cue === 'target') return 'target';
  switch (place) {
    case 'task':
      return isTarget(figure, text) ? 'target' : contextKind(figure);
    case 'result':
      return 'outcome';
    case 'lessons':
      return figure.cue === 'outcome' || ACHIEVED.has(figure.form) ? 'outcome' : contextKind(figure);
    case 'action':
      return figure.cue === 'outcome' ? 'outcome' : contextKind(figure);
    default:
      return contextKind(figure);
  }
}

/** Times tell how long something went on; all else how big it was. */
const contextKind = (figure: Figure): Metric['kind'] => (figure.form === 'duration' ? 'duration' : 'scale');

/** Forms that report a comparison, and so an achievement, wherever no other part claims them. */
const ACHIEVED: ReadonlySet<Figure['form']> = new Set(['change', 'percent', 'multiplier', 'ratio', 'zero']);

/** In a Task, a comparison or a time is what was asked for; a plain count is who and what there was. */
const ASKED: ReadonlySet<Figure['form']> = new Set([...ACHIEVED, 'duration', 'rate', 'rank', 'range']);

/** A bound makes any quantity a target: "within 5 mm", "under £9". */
const BOUND =
  /^(?:to )?(?:within|under|below|over|above|at least|at most|by at least|up to|less than|more than|no more than|in|by) /i;

const isTarget = (figure: Figure, text: string): boolean => ASKED.has(figure.form) || BOUND.test(text);
