/** Clauses: every verb group with who acts, how it is put, and which words belong to it. */
import { actorOf } from './actor.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { verbForms } from './morphology.ts';
import { agentOf, continuesPassive } from './passive.ts';
import { quotedTokens } from './quotes.ts';
import type { Clause, Token } from './sentence.ts';
import type { Attachment } from './subject/attachment.ts';
import { attachments } from './subject/attachments.ts';

/** Longer sentences are lists or no prose at all; nothing is claimed about them. */
const MOST_TOKENS = 200;

export function clausesOf(tokens: readonly Token[]): Clause[] {
  if (tokens.length > MOST_TOKENS) return [];
  const chunks = chunksOf(tokens);
  const quoted = quotedTokens(tokens);
  const attached = attachments(tokens, chunks, quoted);
  const clauses: Clause[] = [];
  for (let index = 0; index < attached.length; index++) {
    const one = attached[index];
    if (!one) break;
    const { group } = one;
    const from = firstToken(chunks, one);
    const last = lastToken(tokens, chunks, attached, index);
    const sharedWith = one.sharedWith ? clauses[attached.indexOf(one.sharedWith)] : undefined;
    const participle = isParticiple(tokens, chunks, one, sharedWith);
    const agent = participle ? agentOf(tokens, chunks, one.chunk) : -1;
    clauses.push({
      start: tokens[from]?.start ?? 0,
      end: tokens[last]?.end ?? 0,
      from,
      to: last + 1,
      verb: group.verb,
      lemma: group.lemma,
      subject: one.subject,
      actor: actorOf(tokens, one.subject, group.lemma),
      voice: participle && (!group.stative || agent >= 0) ? 'passive' : 'active',
      agent,
      agentActor: actorOf(tokens, agent, group.lemma),
      negated: group.negated || one.ceased,
      time: timeOf(one, sharedWith) ?? timeAround(attached, index),
      mood: moodOf(tokens, one, attached[index - 1], sharedWith),
      subordinator: one.marker,
      quoted: quoted[group.verb] ?? false,
    });
  }
  return clauses;
}

function isParticiple(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  { group, reduced, chunk }: Attachment,
  sharedWith: Clause | undefined,
): boolean {
  if (group.passive || reduced) return true;
  if (sharedWith?.voice !== 'passive' || group.first !== group.verb) return false;
  const participle = verbForms(tokens[group.verb]?.lower ?? '')?.participle === true;
  return participle && continuesPassive(tokens, chunks, chunk, group.lemma);
}

/** A base form after "and" or "let it" has the time of what it hangs on. */
function timeOf({ group, bare }: Attachment, sharedWith: Clause | undefined): Clause['time'] | null {
  if (bare) return null;
  return (group.form === 'base' ? sharedWith?.time : null) ?? group.time;
}

/** Infinitives and "-ing" forms have the time of the nearest clause that has one. */
function timeAround(attached: readonly Attachment[], index: number): Clause['time'] {
  for (let at = index - 1; at >= 0; at--) {
    const time = attached[at]?.group.time;
    if (time) return time;
  }
  return attached.slice(index + 1).find(({ group }) => group.time)?.group.time ?? 'present';
}

function moodOf(
  tokens: readonly Token[],
  { group, marker }: Attachment,
  previous: Attachment | undefined,
  sharedWith: Clause | undefined,
): Clause['mood'] {
  const inverted = group.inverted !== null && tokens[group.first]?.lower === 'had';
  const conditional =
    (marker >= 0 && tokens[marker]?.lower === 'if') || inverted || previous?.group.lemma === 'wish';
  if (conditional && (group.pastPerfect || tokens[group.first]?.lower === 'were')) return 'unreal';
  if (group.mood === 'plain' && sharedWith && group.form !== 'finite') return sharedWith.mood;
  return group.mood;
}

function firstToken(chunks: readonly Chunk[], { from, group }: Attachment): number {
  const chunk = chunks[from];
  return Math.min(chunk?.first ?? group.first, group.first);
}

/** The clause ends before the next one with a finite verb of its own, or with the sentence. */
function lastToken(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  attached: readonly Attachment[],
  index: number,
): number {
  const one = attached[index];
  if (!one) return -1;
  let next = index + 1;
  while (next < attached.length && !isFinite(attached[next])) next++;
  const following = attached[next];
  let last = following ? boundaryBefore(chunks, following, one.chunk) : chunks.length - 1;
  for (let at = one.chunk + 1; at <= last; at++) if (chunks[at]?.kind === 'stop') last = at - 1;
  while (last > one.chunk && isLooseEnd(tokens, chunks[last])) last--;
  return Math.max(chunks[last]?.last ?? 0, one.group.verb);
}

const LOOSE_ENDS = new Set(['comma', 'stop', 'coordinator', 'subordinator', 'relative']);

const isLooseEnd = (tokens: readonly Token[], chunk: Chunk | undefined): boolean =>
  chunk !== undefined && (LOOSE_ENDS.has(chunk.kind) || tokens[chunk.last]?.tag === 'PUNCT');

const isFinite = (one: Attachment | undefined): boolean =>
  one !== undefined && !one.reduced && (one.group.form === 'finite' || one.group.form === 'base');

/** The last chunk that is not yet the following clause's. */
function boundaryBefore(chunks: readonly Chunk[], following: Attachment, own: number): number {
  const from = following.from > own ? following.from : following.chunk;
  for (let at = from - 1; at > own + 1; at--) {
    if (chunks[at]?.kind === 'verb') break;
    if (chunks[at]?.kind === 'coordinator' && chunks[at - 1]?.kind === 'comma') return at - 2; // ", and in May we left"
  }
  let last = from - 1;
  while (last > own && chunks[last]?.kind === 'other') last--;
  return last;
}
