/** Words and marks of a sentence with exact places. Classes are not decided here. */
import type { Token } from './sentence.ts';

/** A token before and while the tagger writes its class. */
export type Draft = { -readonly [Key in keyof Token]: Token[Key] };

/**
 * In this order: a run of `OBJECT`; "U.S."; a word or number with what holds it together (v2.1, on-call, 1,600, 18:40,
 * and/or, 40%); "..."; any other single character.
 */
const TOKEN =
  /^(?:\uFFFC+|(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}_]+(?:[.'’\-‐‑/&][\p{L}\p{M}\p{N}_]+|[,:]\p{N}+)*[%+×]?|\.{3}|\S)/u;

/** "it's", "we've": the second part is a word of its own. "didn't" stays whole. */
const CONTRACTION = /['’](?:s|re|ve|ll|d|m)$/i;

/** Splits a sentence; every class is provisional. */
export function draftTokens(text: string): Draft[] {
  const drafts: Draft[] = [];
  for (let start = skipSpaces(text, 0); start < text.length;) {
    const letters = runEnd(text, start, isLetter);
    const plain = letters > start ? letters : runEnd(text, start, isDigit);
    if (plain > start && endsAt(text, plain)) {
      drafts.push(plainDraft(text, start, plain, letters > start ? 'word' : 'number'));
      start = skipSpaces(text, plain);
      continue;
    }
    const end = tokenEnd(text, start);
    const split = end - start > 2 ? contractionStart(text, end) : end;
    drafts.push(draft(text, start, split));
    if (split < end) drafts.push(draft(text, split, end));
    start = skipSpaces(text, end);
  }
  return drafts;
}

function runEnd(text: string, start: number, is: (code: number) => boolean): number {
  let end = start;
  while (is(text.charCodeAt(end))) end++;
  return end;
}

/** A letter of ASCII; upper and lower case differ in one bit. */
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** True where letters are a word and digits a number whatever follows: before a space, or a mark with nothing glued to it. */
function endsAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 32 || at === text.length) return true;
  return (code === 44 || code === 46) && (text.charCodeAt(at + 1) === 32 || at + 1 === text.length);
}

function plainDraft(text: string, start: number, end: number, kind: 'word' | 'number'): Draft {
  const word = text.slice(start, end);
  return { text: word, lower: word.toLowerCase(), start, end, tag: 'PUNCT', kind };
}

/** Where "'s" and the like begin at the end of a word; the end itself where there is none. */
function contractionStart(text: string, end: number): number {
  if (!isApostrophe(text.charCodeAt(end - 2)) && !isApostrophe(text.charCodeAt(end - 3))) return end;
  return end - (CONTRACTION.exec(text.slice(end - 3, end))?.[0].length ?? 0);
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

function draft(text: string, start: number, end: number): Draft {
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  return {
    text: word,
    lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
    start,
    end,
    tag: 'PUNCT',
    kind: continues(text, end) ? 'mixed' : kindOf(lower),
  };
}

function kindOf(lower: string): Token['kind'] {
  if (lower.length === 1 && '.,;:!?()"'.includes(lower)) return 'sign';
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code < 97 || code > 122) return 'mixed';
  }
  return 'word';
}

/** True where the word or mark goes on behind a token's end: "S3", "sub-100", "it’s". */
function continues(text: string, at: number): boolean {
  const next = text.charCodeAt(at);
  return next === 39 || next === 45 || isDigit(next) || next > 127;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (isSpace(text, at)) at++;
  return at;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < ASCII
    ? code === 32 || (code >= 9 && code <= 13)
    : code >= ASCII && /\s/.test(text.charAt(at));
}

const ASCII = 128;

/** The end of any other token; a mark of ASCII that can hold nothing together is one by itself. */
function tokenEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  const isMark = code < ASCII && code !== 46 && code !== 95 && !isLetter(code) && !isDigit(code);
  return start + (isMark ? 1 : (TOKEN.exec(text.slice(start))?.[0].length ?? 1));
}
