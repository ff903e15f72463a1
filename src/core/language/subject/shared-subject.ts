/** Verbs without a noun of their own after "and" or a comma. */
import type { VerbGroup } from '../verb-group.ts';
import { type Attachment, type Found, type Sentence, borrow, outerNoun, verbBefore } from './attachment.ts';
import { isByPhrase, ownSubject } from './noun-subject.ts';
import { isOpening } from './relative-clause.ts';

export function shared(sentence: Sentence, at: number, coordinator: number): Found {
  const { chunks } = sentence;
  const chunk = chunks[at];
  const bare = chunk?.kind === 'verb' && chunk.group.form === 'base';
  const afterComma = chunks[coordinator - 1]?.kind === 'comma';
  const { agreement } = chunk?.kind === 'verb' ? chunk.group : { agreement: null };
  const matches = ({ group, reduced, subject }: Attachment): boolean =>
    group.form !== 'ing' &&
    !reduced &&
    (group.form !== 'infinitive' || bare) &&
    !isExpletive(sentence, subject, group) &&
    (group.form === 'infinitive' || !group.agreement || !agreement || group.agreement === agreement);
  const main = afterComma ? verbBefore(sentence, at, (found) => matches(found) && found.marker < 0) : null;
  const found = main ?? verbBefore(sentence, at, matches);
  return found ? borrow(found) : {};
}

/** "I said it was me and |asked|": nothing is shared with "it was". */
const isExpletive = ({ tokens }: Sentence, subject: number, { lemma }: VerbGroup): boolean =>
  lemma === 'be' && /^(?:it|there|this|that)$/.test(tokens[subject]?.lower ?? '');

/** A comma before a verb closes an insertion, "the client, who signed, |rejected|", or parts a list of acts. */
export function afterComma(sentence: Sentence, at: number, comma: number): Found {
  const { chunks } = sentence;
  const previous = chunks[comma - 1];
  if (previous?.kind === 'coordinator') return shared(sentence, at, comma - 1);
  let open = comma - 1;
  while (open >= 0 && chunks[open]?.kind !== 'comma' && chunks[open]?.kind !== 'stop') open--;
  const inside = chunks[open + 1];
  if (chunks[open]?.kind === 'comma' && chunks[open - 1]?.kind === 'noun' && inside?.kind !== 'verb') {
    const subject = outerNoun(sentence, open - 1);
    const opening = subject >= 0 && isOpening(sentence, subject);
    if (opening) return ownSubject(sentence, subject, -1);
  }
  if (isByPhrase(sentence, at + 1) && previous?.kind === 'noun') {
    return { subject: previous.head, antecedent: comma - 1, reduced: true }; // "a swamp, |built| by others"
  }
  if (!isListed(sentence, at)) return {};
  const main = verbBefore(
    sentence,
    at,
    ({ marker, group, reduced }) => marker < 0 && group.form !== 'ing' && !reduced,
  );
  return main ? borrow(main) : {};
}

/** A list of acts goes on with "and", or the act has an object: "a reward, |paid| at the till" is no act. */
function isListed({ chunks }: Sentence, at: number): boolean {
  if (chunks[at + 1]?.kind === 'noun') return true;
  for (let next = at + 1; next < chunks.length && chunks[next]?.kind !== 'stop'; next++) {
    const after = chunks[next + 1]?.kind === 'other' ? chunks[next + 2] : chunks[next + 1];
    if (chunks[next]?.kind === 'coordinator' && after?.kind === 'verb') return true;
  }
  return false;
}
