/** Where sentences begin and end: stops are found by one scan and decided by the words on both sides. */
import { type Span, span } from '../text.ts';
import { lazy, words } from './lexicon.ts';
import { NEVER_LAST, SELDOM_LAST, SENTENCE_STARTERS, SPEECH_VERBS } from './words/abbreviations.ts';

const neverLast = lazy(() => words(NEVER_LAST));
const seldomLast = lazy(() => words(SELDOM_LAST));
const starters = lazy(() => words(SENTENCE_STARTERS));
const speechVerbs = lazy(() => words(SPEECH_VERBS));

const STOPS = '.!?…';
/** Stops of scripts that put no space after them. */
const WIDE_STOPS = '。！？';
const CLOSERS = '"”’\')]»*_';

/**
 * The sentences of a paragraph, without the spaces around them. A line break ends a sentence only before an empty line
 * or a list marker: within a paragraph it is a soft wrap.
 */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const cut = (to: number): void => {
    const sentence = trimmed(text, from, to);
    if (sentence) spans.push(sentence);
    from = to;
  };
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === 32 || (code > 63 && code < 0x2026)) {
      at++; // a space or a letter, as nearly every character is
      continue;
    }
    const char = text.charAt(at);
    if (char === '\n') {
      if (BREAKING_LINE.test(text.slice(at, at + LOOK_AHEAD))) cut(at);
      at++;
    } else if (WIDE_STOPS.includes(char)) {
      at = skip(text, at, WIDE_STOPS + CLOSERS);
      cut(at);
    } else if (STOPS.includes(char)) {
      const stop = stopAt(text, at);
      if (endsSentence(text, from, stop)) cut(stop.end);
      at = stop.end;
    } else at++;
  }
  cut(text.length);
  return spans;
}

/** How far a decision looks; what is further away is another matter. */
const LOOK_AHEAD = 48;
const LOOK_BACK = 16;

/** An empty line, or a line that begins with a list marker or a heading mark. */
const BREAKING_LINE = /^\n[ \t]*(?:\r?\n|[-*•–+][ \t]|\d{1,2}[.)][ \t]|#{1,6}[ \t])/;

interface Stop {
  /** The run of stops. */
  readonly start: number;
  readonly marks: string;
  /** After the closing quotes and brackets. */
  readonly end: number;
  readonly closers: string;
  /** The first character that is no space after it, as an offset. */
  readonly next: number;
}

function stopAt(text: string, start: number): Stop {
  const marksEnd = skip(text, start, STOPS);
  const end = skip(text, marksEnd, CLOSERS);
  return {
    start,
    marks: text.slice(start, marksEnd),
    end,
    closers: text.slice(marksEnd, end),
    next: skipSpaces(text, end),
  };
}

function endsSentence(text: string, from: number, stop: Stop): boolean {
  if (stop.next === text.length) return true;
  if (stop.next === stop.end) return false;
  const rest = text.slice(stop.next, stop.next + LOOK_AHEAD);
  if (continues(rest)) return false;
  if (/["”’']/.test(stop.closers) && namesSpeaker(rest) && stop.marks !== '.') return false;
  return stop.marks !== '.' || !isAbbreviation(text, from, stop, rest);
}

/** A small letter goes on with the sentence; "iPhone" and "eBay" are names. */
const continues = (rest: string): boolean => /^\p{Ll}/u.test(rest) && !/^\p{Ll}\p{Lu}/u.test(rest);

/** “Why me?” I thought. */
function namesSpeaker(rest: string): boolean {
  const verb = /^(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|\p{Lu}\p{Ll}+) (\p{L}+)/u.exec(rest)?.[1];
  return verb !== undefined && speechVerbs().has(verb);
}

function isAbbreviation(text: string, from: number, stop: Stop, rest: string): boolean {
  const before =
    /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(from, stop.start - LOOK_BACK), stop.start))?.[0] ?? '';
  const word = before.toLowerCase();
  const opensWith = text.slice(from, stop.start - before.length).trim() === '';
  if (neverLast().has(word)) return true;
  if (/^\p{N}{1,2}$/u.test(before) && opensWith) return true;
  const next = /^[\p{L}\p{N}'’]+/u.exec(rest)?.[0] ?? '';
  const starts = starters().has(next.toLowerCase().replace('’', "'")) && rest[next.length] !== '.';
  if (/^\p{Lu}$/u.test(before)) return before !== 'I' && (opensWith || !starts);
  if (!seldomLast().has(word) && !/^(?:\p{Lu}\.)+\p{Lu}$/u.test(before)) return false;
  if (word === 'no' && opensWith) return /^\d/.test(rest);
  return !starts;
}

function skip(text: string, from: number, chars: string): number {
  let at = from;
  while (at < text.length && chars.includes(text.charAt(at))) at++;
  return at;
}

const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code > 0x1fff && /\s/.test(text.charAt(at)))
  );
};

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text, at)) at++;
  return at;
}

function trimmed(text: string, from: number, to: number): Span | null {
  let start = from;
  while (start < to && isSpace(text, start)) start++;
  let end = to;
  while (end > start && isSpace(text, end - 1)) end--;
  return end > start ? span(start, end) : null;
}
