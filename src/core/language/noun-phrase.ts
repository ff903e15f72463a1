import { isDepartment, isGroupAdverb, isPerson, lazy, words } from './lexicon.ts';
import type { Token } from './sentence.ts';
import { TIME_NOUNS } from './words/complements.ts';

/** "the two late deliveries": indices of its first and last token, and of the one that the rest describes. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

const timeNouns = lazy(() => words(TIME_NOUNS));

const PREDETERMINERS = new Set(['all', 'both', 'half', 'such', 'many', 'most', 'of']);

/** The noun phrase that begins at a token; null where none does. A phrase ends at its head: "in finance" is another. */
export function nounPhraseAt(tokens: readonly Token[], first: number): NounPhrase | null {
  let head = -1;
  let number = -1;
  let determiner = -1;
  let at = first;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.tag === 'PRON' && token.lower === 'one' && at > first)
      head = at; // "this one"
    else if (token.tag === 'PRON') {
      if (at === first || (at === first + 1 && PREDETERMINERS.has(tokens[first]?.lower ?? '')))
        return pronoun(tokens, first, at);
      break;
    } else if (token.tag === 'NOUN' || token.tag === 'PROPN') {
      if (token.tag === 'PROPN' && head >= 0 && timeNouns().has(tokens[head]?.lower ?? '')) break; // "by the weekend Ana"
      head = at;
    } else if (token.tag === 'DET') {
      if (head >= 0 || (determiner >= 0 && !PREDETERMINERS.has(tokens[determiner]?.lower ?? ''))) break;
      determiner = at;
    } else if (token.tag === 'NUM') {
      if (head < 0) number = at;
    } else if (token.tag === 'ADJ') {
      if (head >= 0) break;
    } else if (token.lower.startsWith("'") && token.tag === 'PART') head = -1;
    else if (!continuesPhrase(tokens, at, head, first)) break;
  }
  const last = at - 1;
  if (head < 0) head = headWithoutNoun(tokens, last, number, determiner);
  return head < 0 ? null : { first, last: Math.max(head, lastOfPhrase(tokens, last)), head };
}

/** "we all", "they both". */
function pronoun(tokens: readonly Token[], first: number, head: number): NounPhrase {
  const next = tokens[head + 1]?.lower;
  return { first, last: next === 'all' || next === 'both' ? head + 1 : head, head };
}

/** An adverb or "and" inside a phrase: "a very late change", "slow and late deliveries". */
function continuesPhrase(tokens: readonly Token[], at: number, head: number, first: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (head >= 0 || at === first || !token || !next) return false;
  if (token.tag === 'ADV') return next.tag === 'ADJ' || (next.tag === 'NOUN' && !isGroupAdverb(token.lower));
  return token.tag === 'CCONJ' && tokens[at - 1]?.tag === 'ADJ' && next.tag === 'ADJ';
}

/** "some missed it", "two left", "legal said no". */
function headWithoutNoun(tokens: readonly Token[], last: number, number: number, determiner: number): number {
  const token = tokens[last];
  if (token?.tag === 'ADJ' && (isPerson(token.lower) || isDepartment(token.lower))) return last;
  if (token?.tag === 'ADJ' && determiner >= 0 && tokens[determiner]?.lower === 'the') return last;
  if (number >= 0) return number;
  return last === determiner ? determiner : -1;
}

function lastOfPhrase(tokens: readonly Token[], last: number): number {
  const tag = tokens[last]?.tag;
  return tag === 'ADV' || tag === 'CCONJ' ? last - 1 : last;
}
