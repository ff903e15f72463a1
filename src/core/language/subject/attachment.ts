/** A verb group with its subject, and the ways through a sentence that finding subjects needs. */
import type { Chunk } from '../chunks.ts';
import { lazy, words } from '../lexicon.ts';
import type { Token } from '../sentence.ts';
import type { VerbGroup } from '../verb-group.ts';
import { QUANTIFIERS } from '../words/people.ts';

/** A verb group with its subject. Chunks are named by index; -1 stands for none. */
export interface Attachment {
  readonly chunk: number;
  readonly group: VerbGroup;
  /** Token index of the subject's head. */
  readonly subject: number;
  /** Chunk that the clause begins with: its own subject, or the verb itself. */
  readonly from: number;
  /** Token index of the word that makes the clause dependent. */
  readonly marker: number;
  /** Noun chunk that a relative clause describes. */
  readonly antecedent: number;
  /** "the plan agreed by the board": a participle that only describes. */
  readonly reduced: boolean;
  /** The attachment whose subject this one shares after "and". */
  readonly sharedWith: Attachment | null;
  /** "stopped hiding", "without asking". */
  readonly ceased: boolean;
  /** "let it |slip|": a base form that another verb governs, so that it has no time of its own. */
  readonly bare: boolean;
}

export type Found = Partial<Omit<Attachment, 'chunk' | 'group'>>;

export interface Sentence {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  /** For each token whether it stands in quotation marks: a clause shares nothing across them. */
  readonly quoted: readonly boolean[];
  /** By chunk; the others have none. */
  readonly done: (Attachment | undefined)[];
  /** Antecedents whose outer verb has been found. */
  readonly claimed: number[];
}

const quantifiers = lazy(() => words(QUANTIFIERS));

/** The chunk to the left that is no adverb, adjective or quotation mark. */
export function leftOf({ chunks }: Sentence, at: number): number {
  let left = at - 1;
  while (left >= 0 && chunks[left]?.kind === 'other') left--;
  return left;
}

/** The nearest verb group to the left that fits, in the same clause or an outer one. */
export function verbBefore(
  sentence: Sentence,
  at: number,
  fits: (found: Attachment) => boolean = () => true,
): Attachment | null {
  const quoted = sentence.quoted[sentence.chunks[at]?.first ?? 0];
  for (let left = at - 1; left >= 0 && sentence.chunks[left]?.kind !== 'stop'; left--) {
    const found = sentence.done[left];
    if (found && sentence.quoted[found.group.verb] === quoted && fits(found)) return found;
  }
  return null;
}

export const tokenAt = ({ tokens, chunks }: Sentence, chunk: number): Token | undefined => {
  const found = chunks[chunk];
  return found && tokens[found.kind === 'noun' ? found.head : found.first];
};

export const headOf = ({ chunks }: Sentence, chunk: number): number => {
  const found = chunks[chunk];
  return found?.kind === 'noun' ? found.head : -1;
};

/** The word that makes the clause dependent, if one stands directly before a chunk. */
export function markerBefore(sentence: Sentence, at: number): number {
  const left = leftOf(sentence, at);
  const chunk = left < 0 ? undefined : sentence.chunks[left];
  return chunk?.kind === 'subordinator' || chunk?.kind === 'relative' ? chunk.first : -1;
}

/**
 * From the last noun of a phrase to the one that the verb agrees with: "someone in finance" → someone; "half of the
 * team" → team; -1 where the noun only belongs to a preposition: "on the report".
 */
export function outerNoun(sentence: Sentence, noun: number): number {
  let inner = noun;
  for (let steps = 0; steps < 8; steps++) {
    const { chunks } = sentence;
    if (inner === 0 || chunks[inner - 1]?.kind !== 'preposition') return inner;
    if (inner === 1) return -1;
    const outer = chunks[inner - 2];
    if (outer?.kind !== 'noun') return -1;
    const of = sentence.tokens[chunks[inner - 1]?.first ?? -1]?.lower === 'of';
    if (of && quantifiers().has(sentence.tokens[outer.head]?.lower ?? '')) return inner;
    inner -= 2;
  }
  return inner;
}

/** "the designers and the PM": the first of nouns that belong together, unless that one is an object: "told the PM and I". */
function firstConjunct(sentence: Sentence, noun: number): number {
  const { chunks } = sentence;
  let first = noun;
  while (first > 1 && chunks[first - 1]?.kind === 'coordinator' && chunks[first - 2]?.kind === 'noun')
    first -= 2;
  const before = chunks[leftOf(sentence, first)]?.kind;
  return first < noun && (before === 'verb' || before === 'preposition') ? noun : first;
}

/** Where a phrase begins: "two of our tablets" at "two". */
export function phraseStart(sentence: Sentence, noun: number): number {
  const first = firstConjunct(sentence, noun);
  if (first < 2) return first;
  const of = sentence.chunks[first - 1];
  const partitive = of?.kind === 'preposition' && sentence.tokens[of.first]?.lower === 'of';
  return partitive && sentence.chunks[first - 2]?.kind === 'noun' ? first - 2 : first;
}

export const borrow = (found: Attachment): Found => ({
  subject: found.subject,
  marker: found.marker,
  antecedent: found.antecedent,
  sharedWith: found,
});
