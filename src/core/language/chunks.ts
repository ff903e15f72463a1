/** Groups tokens into what clauses are made of: noun phrases, verb groups, and the words that link them. */
import { auxiliary, lazy, words } from './lexicon.ts';
import { nounPhraseAt, type NounPhrase } from './noun-phrase.ts';
import type { Token } from './sentence.ts';
import { verbGroupAt, type VerbGroup } from './verb-group.ts';
import {
  NUMBER_MODIFIERS,
  PARTICLES,
  RELATIVE_PRONOUNS,
  SUBORDINATING_PREPOSITIONS,
} from './words/linkers.ts';

/** Every chunk knows its first and last token by index. */
export type Chunk =
  | ({ readonly kind: 'noun' } & NounPhrase)
  | { readonly kind: 'verb'; readonly first: number; readonly last: number; readonly group: VerbGroup }
  | { readonly kind: LinkKind; readonly first: number; readonly last: number };

/**
 * `relative`: who, which, that, what · `subordinator`: because, if, when · `coordinator`: and, or, but · `comma`: also
 * brackets and dashes · `stop`: every other mark that parts clauses · `other`: adverbs, adjectives, quotation marks
 */
type LinkKind = 'preposition' | 'coordinator' | 'subordinator' | 'relative' | 'comma' | 'stop' | 'other';

const relatives = lazy(() => words(RELATIVE_PRONOUNS));
const clausePrepositions = lazy(() => words(SUBORDINATING_PREPOSITIONS));
const particles = lazy(() => words(PARTICLES));
const numberModifiers = lazy(() => words(NUMBER_MODIFIERS));

export function chunksOf(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < tokens.length;) {
    const chunk = chunkAt(tokens, at, chunks);
    chunks.push(chunk);
    at = chunk.last + 1;
  }
  chunks.forEach((chunk, index) => {
    if (chunk.kind === 'preposition' && opensClause(tokens, chunks, index)) {
      chunks[index] = link('subordinator', chunk.first);
    }
  });
  return chunks;
}

function chunkAt(tokens: readonly Token[], at: number, before: readonly Chunk[]): Chunk {
  const token = tokens[at];
  if (!token) return link('other', at);
  if (token.tag === 'PUNCT') return link(markKind(token.lower), at);
  if (token.tag === 'VERB' || token.tag === 'AUX' || token.lower === 'to') {
    return verbChunk(tokens, at, before) ?? link(token.lower === 'to' ? 'preposition' : 'other', at);
  }
  if (isRelative(token)) return link('relative', at);
  if (token.tag === 'CCONJ') return link('coordinator', at);
  if (token.tag === 'SCONJ') return link('subordinator', at);
  if (token.tag === 'ADP') {
    const modifies = numberModifiers().has(token.lower) && tokens[at + 1]?.tag === 'NUM';
    const particle = particles().has(token.lower) && before.at(-1)?.kind === 'verb';
    return link(modifies || particle ? 'other' : 'preposition', at);
  }
  const phrase = token.tag === 'ADV' ? null : nounPhraseAt(tokens, at);
  if (!phrase) return link('other', at);
  return { kind: 'noun', first: phrase.first, last: phrase.last, head: phrase.head };
}

const link = (kind: LinkKind, at: number): Chunk => ({ kind, first: at, last: at });

const markKind = (mark: string): LinkKind =>
  COMMAS.has(mark) ? 'comma' : STOPS.has(mark) ? 'stop' : 'other';

const COMMAS: ReadonlySet<string> = new Set(',()[]–—-');
const STOPS: ReadonlySet<string> = new Set(['.', ';', ':', '!', '?', '…', '...']);

const isRelative = (token: Token): boolean =>
  (token.tag === 'PRON' || token.lower === 'which') && relatives().has(token.lower);

function verbChunk(tokens: readonly Token[], at: number, before: readonly Chunk[]): Chunk | null {
  if (tokens[at]?.lower === 'to' && !leadsToVerb(tokens, at + 1)) return null;
  const previous = before.findLast((chunk) => chunk.kind !== 'other');
  const group = verbGroupAt(tokens, at, invites(tokens, previous, at));
  return group && { kind: 'verb', first: at, last: group.verb, group };
}

/** Before these a helper may come before its subject: "Was the test skipped?", "why did the team wait". */
function invites(tokens: readonly Token[], previous: Chunk | undefined, at: number): boolean {
  if (previous === undefined || previous.kind === 'stop') return true;
  const word = tokens[previous.first]?.lower ?? '';
  if (previous.kind === 'coordinator') return auxiliary(tokens[at]?.lower ?? '') !== 'have'; // "and had blood taken"
  return (
    previous.kind === 'subordinator' || (previous.kind === 'relative' && word !== 'that' && word !== 'who')
  );
}

function leadsToVerb(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (tokens[at]?.tag === 'ADV' && at < from + 3) at++;
  const tag = tokens[at]?.tag;
  return tag === 'VERB' || tag === 'AUX';
}

/** "after the vendor left": a preposition with a subject and a verb behind it. */
function opensClause(tokens: readonly Token[], chunks: readonly Chunk[], at: number): boolean {
  const word = tokens[chunks[at]?.first ?? -1]?.lower ?? '';
  if (!clausePrepositions().has(word)) return false;
  if (tokens[(chunks[at]?.first ?? 0) + 1]?.lower === 'then') return false; // "since then"
  let nouns = 0;
  for (let next = at + 1; next < at + 7; next++) {
    const chunk = chunks[next];
    if (chunk?.kind === 'noun') nouns++;
    else if (chunk?.kind === 'verb') return nouns > 0 && isFinite(chunk.group);
    else if (chunk?.kind !== 'preposition' && chunk?.kind !== 'other') return false;
  }
  return false;
}

const isFinite = (group: VerbGroup): boolean => group.form === 'finite' || group.form === 'base';
