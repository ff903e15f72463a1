/** How long a part takes to say, and how long it may take. */
import { type Profile, TOLERANCE } from './data/profiles.ts';
import type { Budget, Part, Section } from './story.ts';

/** Time to say that many words, in whole seconds. */
export const secondsFor = (spokenWords: number, wordsPerMinute: number): number =>
  Math.round((spokenWords * 60) / wordsPerMinute);

/** Seconds as people say them: `48 s`, `2 min`, `1 min 15 s`. */
export function formatSeconds(seconds: number): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

/**
 * What a section may take: by its own label, `## Action (4-5 minutes)`, or else by the profile. A label and a profile of
 * mode `ceiling` name the slot that follow-up questions share, so they set no lower bound. A section of several parts
 * may take what they may take together.
 */
export function budgetOf(
  kinds: readonly Part[],
  labelText: string | null,
  profile: Profile | null,
): Budget | null {
  return (labelText === null ? null : budgetInLabel(labelText)) ?? budgetInProfile(kinds, profile);
}

function budgetInProfile(kinds: readonly Part[], profile: Profile | null): Budget | null {
  if (!profile) return null;
  let low = 0;
  let high = 0;
  for (const kind of kinds) {
    const [least, most] = profile.sections[kind] ?? [0, 0];
    low += least;
    high += most;
  }
  if (high === 0) return null;
  return {
    unit: profile.mode === 'words' ? 'words' : 'seconds',
    low: profile.mode === 'ceiling' || low === 0 ? null : low,
    high,
    from: 'profile',
  };
}

/** Where a section stands against its budget; `within` where it has none. */
export function budgetState({
  words,
  seconds,
  budget,
}: Pick<Section, 'words' | 'seconds' | 'budget'>): 'within' | 'over' | 'under' {
  if (!budget) return 'within';
  const spent = budget.unit === 'words' ? words : seconds;
  if (spent > budget.high * TOLERANCE.over) return 'over';
  if (budget.low !== null && spent < budget.low * TOLERANCE.under) return 'under';
  return 'within';
}

/** `1:30`, minutes and seconds, at the end of a range or alone. */
const CLOCK = /(?<![\d:])(\d{1,2}):([0-5]\d)(?![\d:])/g;

/** `30 seconds`, `4-5 minutes`, `1½ min`, `90s`, `50 words`: number, optional upper end, unit. */
const AMOUNT =
  /(?<![\d.,])(\d{1,4}(?:\.\d)?½?)(?:\s?(?:-|–|—|to)\s?(\d{1,4}(?:\.\d)?½?))?[\s-]?(seconds?|secs?|s|minutes?|mins?|m|words?)(?![a-z])/gi;

/** A label is short; what is longer is a paragraph and names no budget. */
const LABEL_LIMIT = 120;

function budgetInLabel(label: string): Budget | null {
  if (label.length > LABEL_LIMIT) return null;
  let seconds = 0;
  let words = 0;
  for (const [, first = '', last = first, unit = ''] of label.matchAll(AMOUNT)) {
    const amount = amountOf(last);
    if (/^w/i.test(unit)) words = amount;
    else seconds += /^m/i.test(unit) ? amount * 60 : amount;
  }
  if (seconds === 0) {
    for (const [, minutes, rest] of label.matchAll(CLOCK)) seconds = Number(minutes) * 60 + Number(rest);
  }
  if (seconds > 0) return { unit: 'seconds', low: null, high: seconds, from: 'label' };
  return words > 0 ? { unit: 'words', low: null, high: words, from: 'label' } : null;
}

const amountOf = (digits: string): number =>
  digits.endsWith('½') ? Number(digits.slice(0, -1)) + 0.5 : Number(digits);
