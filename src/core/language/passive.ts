import type { Chunk } from './chunks.ts';
import { lazy, words } from './lexicon.ts';
import type { Token } from './sentence.ts';
import { MANNER_NOUNS, NEVER_PASSIVE, TIME_NOUNS } from './words/complements.ts';

const timeNouns = lazy(() => words(TIME_NOUNS));
const neverPassive = lazy(() => words(NEVER_PASSIVE));
const mannerNouns = lazy(() => words(MANNER_NOUNS));

/** How far behind its verb "by" may stand, in chunks. */
const REACH = 6;

/**
 * Token index of the one who acts in a passive clause, given the chunk of its verb: "by |me|". -1 where none is named:
 * "by Friday", "by 40%", "by hand" and "by cutting scope" tell when, how much and how.
 */
export function agentOf(tokens: readonly Token[], chunks: readonly Chunk[], verb: number): number {
  for (let at = verb + 1; at <= verb + REACH; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'preposition' && tokens[chunk.first]?.lower === 'by')
      return agentAfter(tokens, chunks[at + 1]);
    if (chunk?.kind !== 'noun' && chunk?.kind !== 'preposition' && chunk?.kind !== 'other') return -1;
  }
  return -1;
}

function agentAfter(tokens: readonly Token[], chunk: Chunk | undefined): number {
  if (chunk?.kind === 'relative') return chunk.first;
  if (chunk?.kind !== 'noun') return -1;
  const head = tokens[chunk.head];
  if (!head || head.tag === 'NUM' || timeNouns().has(head.lower) || mannerNouns().has(head.lower)) return -1;
  const measured = tokens
    .slice(chunk.first, chunk.last + 2)
    .some(({ lower }) => /^\d.*%$|^%$|^percent$/.test(lower));
  return measured ? -1 : chunk.head;
}

/** A verb behind "and" is passive like the one before it if it is a participle without an object of its own. */
export function continuesPassive(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  verb: number,
  lemma: string,
): boolean {
  if (neverPassive().has(lemma)) return false;
  const next = chunks[verb + 1];
  if (next?.kind !== 'noun') return true;
  const head = tokens[next.head]?.lower ?? '';
  return timeNouns().has(head) || mannerNouns().has(head);
}
