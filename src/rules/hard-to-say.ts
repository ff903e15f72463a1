import { perReading } from '../core/language/per-reading.ts';
import type { Token } from '../core/language/sentence.ts';
import { defineRule } from '../core/rule.ts';
import type { Story } from '../core/story.ts';
import { formatSeconds } from '../core/time.ts';

/** Speakers breathe at marks. A long sentence that has them is marked by none of this. */
export default defineRule({
  id: 'hard-to-say',
  category: 'delivery',
  summary:
    'Marks a sentence that cannot be said aloud with ease: too long a breath, nested asides, a list of numbers.',
  why: 'You will say this, not read it. Where you run out of breath or lose the thread, your listener lost it before.',
  example: {
    bad: 'Eleven seconds of subordinate clauses without a comma.',
    good: 'The same in two sentences.',
  },
  probe: 'Sorry, could you say that again more slowly?',
  severity: 'information',
  *check(story) {
    const pace = secondsPerWord(story);
    for (const { span, reading } of story.sentences) {
      const trouble = troubleIn(reading);
      if (!trouble) continue;
      const time = formatSeconds(reading.spokenWords * pace);
      yield { span, message: `This sentence takes ${time} to say, ${trouble}?` };
    }
  },
});

/** A sentence longer than this needs places to breathe. */
const LONG = 38;

/** Words on one breath: ten seconds at the usual rate. */
const BREATH = 24;

/** Asides in one sentence of which one stands in another. */
const ASIDES = 3;

/** Numbers one after the other that no listener keeps. */
const NUMBERS = 6;

const troubleIn = perReading((reading): string | null => {
  const { tokens } = reading;
  if (reading.spokenWords > LONG) {
    const stretch = longestStretch(tokens);
    if (stretch > BREATH) return `with ${stretch} words on one breath: where does it divide in two`;
  }
  if (reading.text.includes('(') && hasNestedAsides(tokens))
    return 'with asides inside asides: which of them does a listener need';
  const numbers = longestNumbers(tokens);
  if (numbers >= NUMBERS) return `with ${numbers} numbers in a row: which one or two tell it`;
  return null;
});

/** The speaker's own rate, as the story's time shows it. */
const secondsPerWord = (story: Story): number =>
  story.seconds / story.sentences.reduce((words, { reading }) => words + reading.spokenWords, 0);

/** Words between two marks at which one breathes. */
function longestStretch(tokens: readonly Token[]): number {
  let longest = 0;
  let words = 0;
  for (const { tag, text } of tokens) {
    if (tag !== 'PUNCT') words++;
    else if (/^[,;:.?!()…–—-]/.test(text)) words = 0;
    longest = Math.max(longest, words);
  }
  return longest;
}

function hasNestedAsides(tokens: readonly Token[]): boolean {
  let asides = 0;
  let depth = 0;
  let deepest = 0;
  for (const { text } of tokens) {
    if (text === '(') {
      asides++;
      deepest = Math.max(deepest, ++depth);
    } else if (text === ')' && depth > 0) depth--;
  }
  return asides >= ASIDES && deepest > 1;
}

/** Numbers with nothing but commas and "and" between them. */
function longestNumbers(tokens: readonly Token[]): number {
  let longest = 0;
  let numbers = 0;
  for (const { text, lower, tag } of tokens) {
    if (tag === 'NUM' || isDigit(text.charCodeAt(0))) longest = Math.max(longest, ++numbers);
    else if (numbers > 0 && !BETWEEN_NUMBERS.has(lower)) numbers = 0;
  }
  return longest;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const BETWEEN_NUMBERS = new Set([',', ';', '/', '%', '€', '£', '$', 'and', 'then', 'percent']);
