/**
 * The gate before every rule on dodging: does a clause tell of something that went wrong, and how? A construction
 * alone (a passive, a "there was") says nothing; with a bad event in it, who did it is worth asking.
 */
import { verbForms } from '../language/morphology.ts';
import type { Clause, SentenceReading } from '../language/sentence.ts';
import { lemmasOf } from './lemmas.ts';
import { BAD_QUALITIES } from './words/nouns.ts';
import { DUTY, HARM, MISJUDGE, NEGLECT, OFFEND } from './words/verbs.ts';

/**
 * - `lapse`: somebody neglected, misjudged or spoilt something · `omission`: what was due was not done
 * - `harm`: something suffered, which is an act only if a person did it · `state`: somebody or something was bad
 */
export type BadEvent = 'lapse' | 'omission' | 'harm' | 'state';

/** What went wrong in a clause, whoever did it; null where nothing did. */
export function badEventIn(reading: SentenceReading, clause: Clause): BadEvent | null {
  const lemmas = lemmasOf(reading, clause.verb);
  if (clause.mood === 'possible') return null;
  if (clause.negated) return isAny(lemmas, DUTY) && !isGood(lemmas) ? 'omission' : null;
  if (clause.mood === 'duty') return 'omission';
  if (isLapseVerb(clause.lemma)) return 'lapse';
  if (isAny([clause.lemma], HARM)) return 'harm';
  if (clause.lemma === 'be') return badComplement(reading, clause) ? 'state' : null;
  return null;
}

/** A verb of neglect, misjudgement or offence by itself. */
const isLapseVerb = (lemma: string): boolean =>
  NEGLECT.has(lemma) || MISJUDGE.has(lemma) || OFFEND.has(lemma) || isErring(lemma);

/** "miscount", "overfill", "underorder": the prefix says that it went wrong, unless the word means something else. */
function isErring(lemma: string): boolean {
  const [, prefix, stem] = /^(mis|over|under)-?(\w{3,})$/.exec(lemma) ?? [];
  return prefix !== undefined && stem !== undefined && !NO_ERRORS.has(lemma) && verbForms(stem) !== null;
}

const NO_ERRORS = new Set(
  `overcome oversee overhaul overtake overhear override overlap overlay overwhelm overturn overrule overarch overtop
  undergo undertake understand underline underpin underwrite underlie underscore undercut undermine undersign`
    .trim()
    .split(/\s+/),
);

/** "was late", "were sloppy and rude": a bad quality soon after the copula. */
function badComplement(reading: SentenceReading, clause: Clause): boolean {
  const to = Math.min(tokensOf(reading, clause)[1], clause.verb + 6);
  for (let at = clause.verb + 1; at < to; at++) {
    const token = reading.tokens[at];
    if (!token || token.tag === 'PUNCT' || token.tag === 'ADP') return false;
    if (BAD_QUALITIES.has(token.lower)) return true;
  }
  return false;
}

/** No prose, and nothing that a clause could be read from with any confidence. */
export const isTooLong = (reading: SentenceReading): boolean => reading.tokens.length > LONGEST_SENTENCE;

const LONGEST_SENTENCE = 250;

/** The clause's tokens, half-open. */
export const tokensOf = (_: SentenceReading, { from, to }: Clause): readonly [number, number] => [from, to];

const isAny = (lemmas: readonly string[], words: ReadonlySet<string>): boolean =>
  lemmas.some((lemma) => words.has(lemma));

/** Verbs both of duty and of harm, such as "cut", whose denial says nothing. */
const isGood = (lemmas: readonly string[]): boolean =>
  lemmas.some((lemma) => HARM.has(lemma) || isLapseVerb(lemma));
