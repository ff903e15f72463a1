/** Words and marks of a sentence with exact places. Classes are not decided here. */
import type { Token } from './sentence.ts';

/** A token before and while the tagger writes its class. */
export type Draft = { -readonly [Key in keyof Token]: Token[Key] };

/**
 * In this order: a run of `OBJECT`; "U.S."; a word or number with what holds it together (v2.1, on-call, 1,600, 18:40,
 * and/or, 40%); "..."; any other single character.
 */
const TOKEN =
  /\uFFFC+|(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}_]+(?:[.'’\-‐‑/&][\p{L}\p{M}\p{N}_]+|[,:]\p{N}+)*[%+×]?|\.{3}|\S/gu;

/** "it's", "we've": the second part is a word of its own. "didn't" stays whole. */
const CONTRACTION = /['’](?:s|re|ve|ll|d|m)$/i;

/** Splits a sentence; every class is provisional. */
export function draftTokens(text: string): Draft[] {
  const drafts: Draft[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [word] = match;
    const start = match.index;
    const tail = word.length > 2 ? CONTRACTION.exec(word.slice(-3)) : null;
    const split = tail ? word.length - tail[0].length : 0;
    if (split > 0) {
      drafts.push(draft(word.slice(0, split), start), draft(word.slice(split), start + split));
    } else drafts.push(draft(word, start));
  }
  return drafts;
}

function draft(text: string, start: number): Draft {
  const lower = text.toLowerCase();
  return {
    text,
    lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
    start,
    end: start + text.length,
    tag: 'PUNCT',
  };
}
