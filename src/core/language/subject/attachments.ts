/**
 * Who a verb group belongs to. Groups are resolved from left to right, each by what stands before it, so that a later
 * group can borrow from an earlier one: shared subjects, infinitives, and relative clauses that end where a second
 * verb of the outer clause comes.
 */
import type { Chunk } from '../chunks.ts';
import { verbForms } from '../morphology.ts';
import type { Token } from '../sentence.ts';
import type { VerbGroup } from '../verb-group.ts';
import { type Attachment, type Found, type Sentence, leftOf, markerBefore } from './attachment.ts';
import { afterPreposition, bareInfinitive, infinitive, ingForm } from './nonfinite.ts';
import { afterNoun, existential } from './noun-subject.ts';
import { afterRelative, outerSubject } from './relative-clause.ts';
import { afterComma, shared } from './shared-subject.ts';

/** Attaches every verb group of a sentence, in the order of the text. */
export function attachments(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  quoted: readonly boolean[],
): Attachment[] {
  const done: (Attachment | undefined)[] = chunks.map(() => undefined);
  const sentence: Sentence = { tokens, chunks, quoted, done, claimed: [] };
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'verb' || isComplement(sentence, at, chunk.group)) return;
    done[at] = attach(sentence, at, chunk.group);
  });
  const attached: Attachment[] = [];
  for (const one of done) if (one) attached.push(one.subject < 0 ? fromNextClause(sentence, one) : one);
  return attached;
}

/** "call it |finished|", "shipped |untested|": a bare participle directly behind a verb says how, not what. */
function isComplement(sentence: Sentence, at: number, group: VerbGroup): boolean {
  const previous = at > 0 ? sentence.done[at - 1] : undefined;
  const bare =
    group.first === group.verb && verbForms(sentence.tokens[group.verb]?.lower ?? '')?.participle === true;
  return (
    bare && group.form !== 'base' && previous !== undefined && previous.antecedent < 0 && !waits(sentence, at)
  );
}

/** A relative clause to the left still waits for its outer verb. */
function waits({ done, claimed }: Sentence, at: number): boolean {
  for (let left = at - 1; left >= 0; left--) {
    const antecedent = done[left]?.antecedent ?? -1;
    if (antecedent >= 0 && !claimed.includes(antecedent)) return true;
  }
  return false;
}

function attach(sentence: Sentence, at: number, group: VerbGroup): Attachment {
  const found = find(sentence, at, group);
  return {
    chunk: at,
    group,
    subject: found.subject ?? -1,
    from: found.from ?? at,
    marker: found.marker ?? -1,
    antecedent: found.antecedent ?? -1,
    reduced: found.reduced ?? false,
    sharedWith: found.sharedWith ?? null,
    ceased: found.ceased ?? false,
    bare: found.bare ?? false,
  };
}

function find(sentence: Sentence, at: number, group: VerbGroup): Found {
  if (group.inverted) return { subject: group.inverted.head, marker: markerBefore(sentence, at) };
  if (group.form === 'infinitive') return infinitive(sentence, at);
  if (group.form === 'ing') return ingForm(sentence, at);
  const before = leftOf(sentence, at);
  const chunk = before < 0 ? undefined : sentence.chunks[before];
  switch (chunk?.kind) {
    case 'noun':
      return afterNoun(sentence, at, before, group);
    case 'relative':
      return afterRelative(sentence, before);
    case 'coordinator':
    case 'comma': {
      const found = existential(sentence, at);
      if (found.subject !== undefined) return found;
      return chunk.kind === 'comma' ? afterComma(sentence, at, before) : shared(sentence, at, before);
    }
    case 'verb':
      return bareInfinitive(sentence, before, group) ?? outerSubject(sentence, at);
    case 'preposition':
      return afterPreposition(sentence, at, before, group);
    case 'subordinator':
      return { ...existential(sentence, at), marker: chunk.first };
    default:
      return existential(sentence, at);
  }
}

/** "Looking back, |I| ignored it": what opens a sentence belongs to the clause that follows. */
function fromNextClause(sentence: Sentence, one: Attachment): Attachment {
  const { form } = one.group;
  if (form !== 'ing' && form !== 'infinitive' && !one.bare) return one;
  for (let next = one.chunk + 1; next < sentence.chunks.length; next++) {
    const found = sentence.done[next];
    if (sentence.chunks[next]?.kind === 'stop') break;
    if (found && found.group.form === 'finite' && found.subject >= 0)
      return { ...one, subject: found.subject };
  }
  return one;
}
