/** A percent or a multiple that is said of a step: "from 50 minutes to 20, a drop of 60%". */
import type { Claim } from '../../core/language/figures/steps.ts';
import { type Value, valuesOf } from '../../core/language/figures/values.ts';
import type { Figure, SentenceReading, Token } from '../../core/language/sentence.ts';
import type { Span } from '../../core/text.ts';
import { CHANGE_NOUNS, COMPARATIVES, FALLING, LINKS, RISING } from '../words/changes.ts';
import { tokenAfter, tokensBefore, tokensBetween } from './around.ts';

/** A claim with its words; offsets count from the sentence's start. */
export interface Saying {
  readonly claim: Claim;
  readonly place: Span;
  readonly words: string;
}

/** What a sentence says, for certain, of the step in it. */
export const sayingsAbout = (reading: SentenceReading, step: Figure): Saying[] => sayings(reading, step);

/** What it says of a step at the end of the sentence before it: "That is a 60% drop." */
export const sayingsBefore = (reading: SentenceReading): Saying[] => sayings(reading, null);

const sayings = (reading: SentenceReading, step: Figure | null): Saying[] =>
  reading.figures.flatMap((figure) => {
    const claim = figure === step ? null : claimOn(reading, step, figure);
    const { start, end } = figure;
    const words = `“${reading.text.slice(start, end).replace(/\s+/g, ' ')}”`;
    return claim ? [{ claim, place: { start, end }, words }] : [];
  });

function claimOn(reading: SentenceReading, step: Figure | null, figure: Figure): Claim | null {
  if (figure.form !== 'percent' && figure.form !== 'multiplier') return null;
  const value = valuesOf(reading, figure)[0];
  if (!value || !isSaidOf(reading, step, figure, value)) return null;
  const text = reading.text.slice(figure.start, figure.end).toLowerCase();
  const inWords = value.family === 'factor' && !/\d/.test(text);
  return {
    value,
    isChange: isChange(reading, figure),
    bound: boundOf(reading, figure),
    isSpeed: isSpeed(reading, figure),
    inWords,
  };
}

function isSaidOf(reading: SentenceReading, step: Figure | null, figure: Figure, value: Value): boolean {
  if (value.family !== 'percent' && value.family !== 'factor') return false;
  if (!step) return opensWithThat(reading, figure) && endsThere(reading, figure);
  if (step.end <= figure.start)
    return (
      areLinks(tokensBetween(reading, step.end, figure.start, LINK_LIMIT)) &&
      !isLevel(reading, figure) &&
      endsThere(reading, figure)
    );
  const linked = tokensBetween(reading, figure.end, step.start, LINK_LIMIT);
  return (
    areLinks(linked) && !isLevel(reading, figure) && (isChange(reading, figure) || value.family === 'factor')
  );
}

/** "That is a 60% drop." right after the step. */
const opensWithThat = (reading: SentenceReading, figure: Figure): boolean => {
  const [first, ...rest] = tokensBetween(reading, 0, figure.start, LINK_LIMIT) ?? [];
  return first !== undefined && /^(?:that|this)$/.test(first.lower) && rest.length > 0 && areLinks(rest);
};

/** Words in between beyond this say something else. */
const LINK_LIMIT = 8;

const areLinks = (tokens: readonly Token[] | null): boolean =>
  tokens !== null &&
  tokens.every(({ lower, tag }) => (tag === 'PUNCT' ? !/[.;?!]/.test(lower) : LINKS.has(lower)));

/** "to 60%", "at 60%": where it stands, and not by how much it moved. */
const isLevel = (reading: SentenceReading, { start }: Figure): boolean =>
  /^(?:to|at|reached|hit|stood)$/.test(tokensBefore(reading, start, 1)[0]?.lower ?? '');

/** "by 60%", "fell 60%", "+60%", "a 60% drop", "60% faster". */
function isChange(reading: SentenceReading, { start, end }: Figure): boolean {
  const text = reading.text.slice(start, end).toLowerCase();
  if (/^(?:by |\+|−)/.test(text) || COMPARATIVES.has(text.slice(text.lastIndexOf(' ') + 1))) return true;
  const after = tokenAfter(reading, end)?.lower ?? '';
  if (CHANGE_NOUNS.has(after) || COMPARATIVES.has(after)) return true;
  const before = tokensBefore(reading, start, 2);
  const last = before.at(-1)?.lower ?? '';
  return (
    last === 'by' ||
    FALLING.has(last) ||
    RISING.has(last) ||
    (last === 'of' && CHANGE_NOUNS.has(before.at(-2)?.lower ?? ''))
  );
}

/** "400% faster", "400% quicker". */
const isSpeed = (reading: SentenceReading, { end }: Figure): boolean =>
  /\b(?:faster|quicker|more|better|cheaper)\b/.test(
    reading.text.slice(Math.max(0, end - SPEED_REACH), end + SPEED_REACH),
  );

const SPEED_REACH = 10;

/** What comes next is no whole that the number would be a share of: "60% of the ward", "4x our budget". */
function endsThere(reading: SentenceReading, { end }: Figure): boolean {
  let next = tokenAfter(reading, end);
  if (next && (CHANGE_NOUNS.has(next.lower) || COMPARATIVES.has(next.lower)))
    next = tokenAfter(reading, next.end);
  return next === undefined || next.tag === 'PUNCT' || /^(?:and|but|so|while|because)$/.test(next.lower);
}

function boundOf(reading: SentenceReading, { start, end }: Figure): Claim['bound'] {
  const before = tokensBefore(reading, start, 2);
  const words = `${before.map(({ lower }) => lower).join(' ')} ${reading.text.slice(start, end).toLowerCase()}`;
  if (/\b(?:more than|at least|over|above|well)\b|>/.test(words)) return 'least';
  if (/\b(?:nearly|almost|less than|under|below|up to|at most)\b|</.test(words)) return 'most';
  return /\b(?:about|around|roughly|some|approximately|or so)\b|[~≈]/.test(words) ? 'about' : 'exact';
}
