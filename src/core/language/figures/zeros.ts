/** Outcomes that are nothing: "without a single complaint", "no parcel was lost", "nobody left", "zero returns". */
import type { Atom } from './atoms.ts';
import { lowerAt, type Match, phraseAt } from './match.ts';
import { HARM_NOUNS, HARM_VERBS } from './harm.ts';
import { ORDINAL_WORDS } from './numbers.ts';
import { numeralAt } from './numeral.ts';

/** A noun phrase after "no" longer than this is no figure. */
const PHRASE_LIMIT = 4;

const zero = (from: number, next: number): Match => ({ from, next, form: 'zero', strength: 4 });

/** Reads the absence that begins at `at`, where its absence is what was wished for. */
export function zeroAt(atoms: readonly Atom[], at: number): Match | null {
  switch (lowerAt(atoms, at)) {
    case 'without':
      return phraseAt(atoms, at + 1, 'a', 'single') ? single(atoms, at, at + 3) : harmless(atoms, at, at + 1);
    case 'not':
      if (at === 0 && lowerAt(atoms, 1) === 'a' && atoms[2]?.tag === 'NOUN') return zero(0, 3);
      if (phraseAt(atoms, at + 1, 'a', 'single')) return single(atoms, at, at + 3);
      return lowerAt(atoms, at + 1) === 'one' &&
        atoms[at + 2]?.kind === 'word' &&
        lowerAt(atoms, at + 2) !== 'of'
        ? single(atoms, at, at + 2)
        : null;
    case 'zero':
      return zeroNoun(atoms, at);
    case 'no':
      if (lowerAt(atoms, at + 1) === 'one' || lowerAt(atoms, at + 1) === 'body')
        return nobody(atoms, at, at + 2);
      return harmless(atoms, at, at + 1);
    case 'nobody':
      return nobody(atoms, at, at + 1);
    case 'nothing':
      return /^(?:cost|costs|paid|lost|charged|spent|owed)$/.test(lowerAt(atoms, at - 1))
        ? zero(at, at + 1)
        : null;
    case 'none':
      return noneOf(atoms, at);
    default:
      return null;
  }
}

/** "a single finding", "not one parcel": the words themselves count. */
function single(atoms: readonly Atom[], from: number, at: number): Match | null {
  return atoms[at]?.kind === 'word' ? zero(from, Math.max(nounEnd(atoms, at), at + 1)) : null;
}

function zeroNoun(atoms: readonly Atom[], at: number): Match | null {
  const next = atoms[at + 1];
  if (lowerAt(atoms, at + 1) === '-') return null;
  const end = nounEnd(atoms, at + 1);
  if (end > at + 1) return zero(at, end);
  return next === undefined ||
    next.kind === 'sign' ||
    /^(?:in|by|at|for|since|on|after|and|again)$/.test(next.lower)
    ? zero(at, at + 1)
    : null;
}

/** "no leak", "no lost keys", "no parcel was lost": a harm that did not come. */
function harmless(atoms: readonly Atom[], from: number, after: number): Match | null {
  // An ordinal may stand between: "no second leak".
  const at = ORDINAL_WORDS.has(lowerAt(atoms, after)) ? after + 1 : after;
  const end = nounEnd(atoms, at);
  if (end === at) return null;
  if (isRemark(atoms, from, end)) return null;
  for (let word = at; word < end; word++) if (isHarm(lowerAt(atoms, word))) return zero(from, end);
  if (endsWell(atoms, from)) return zero(from, end);
  const verb = harmVerb(atoms, end);
  return verb < 0 ? null : zero(from, verb + 1);
}

/** "since then we have had no …", "we ended the season with no …": the sentence takes stock. */
function endsWell(atoms: readonly Atom[], from: number): boolean {
  const before = lowerAt(atoms, from - 1);
  if (before !== 'left' && HARM_VERBS.has(before)) return true;
  if (before === 'had') return atoms.some((atom) => atom.lower === 'since');
  if (before !== 'with') return false;
  for (let at = Math.max(0, from - 7); at < from - 1; at++) {
    if (/^(?:ended|end|closed|finished|opened|passed|launched|completed|shipped)$/.test(lowerAt(atoms, at)))
      return true;
  }
  return false;
}

/** "I had no complaint about that" tells what one thought. */
const isRemark = (atoms: readonly Atom[], from: number, end: number): boolean =>
  /^(?:i|we|he|she|they)$/.test(lowerAt(atoms, from - 2)) && /^(?:about|with)$/.test(lowerAt(atoms, end));

function isHarm(word: string): boolean {
  return HARM_NOUNS.has(word) || HARM_NOUNS.has(word.replace(/s$/, '')) || HARM_VERBS.has(word);
}

/** "nobody left", "no one was injured", "nobody on the team has left". */
function nobody(atoms: readonly Atom[], from: number, at: number): Match | null {
  const verb = harmVerb(atoms, at);
  return verb < 0 ? null : zero(from, verb + 1);
}

/** Words that stand between a subject and its verb: "on the team has ever". */
const SUBJECT_LIMIT = 6;

function harmVerb(atoms: readonly Atom[], from: number): number {
  for (let at = from; at < from + SUBJECT_LIMIT; at++) {
    const atom = atoms[at];
    if (atom?.kind !== 'word' || /^(?:and|but|because|that|who|which|i|we)$/.test(atom.lower)) return -1;
    if (HARM_VERBS.has(atom.lower)) return at;
    if (atom.tag === 'VERB') return -1;
  }
  return -1;
}

/** "none of the 24 pupils". */
function noneOf(atoms: readonly Atom[], at: number): Match | null {
  if (/^(?:in|since|after)$/.test(lowerAt(atoms, at + 1))) return zero(at, at + 1);
  if (lowerAt(atoms, at + 1) !== 'of') return null;
  const start = /^(?:the|our|my|their|his|her|those)$/.test(lowerAt(atoms, at + 2)) ? at + 3 : at + 2;
  const numeral = numeralAt(atoms, start);
  if (!numeral) return harmless(atoms, at, start);
  const end = nounEnd(atoms, numeral.next);
  return zero(at, Math.max(end, numeral.next));
}

/** The end of the noun phrase that begins at `at`; `at` itself where there is none. */
function nounEnd(atoms: readonly Atom[], at: number): number {
  let end = at;
  for (let index = at; index < at + PHRASE_LIMIT; index++) {
    const atom = atoms[index];
    if (!atom || (atom.kind !== 'word' && atom.kind !== 'name' && atom.lower !== '-')) break;
    if (atom.tag === 'NOUN' || atom.tag === 'PROPN') end = index + 1;
    else if (end > at && atom.lower !== '-') break;
    else if (atom.tag !== 'ADJ' && atom.tag !== 'VERB' && atom.lower !== '-') break;
  }
  return end;
}
