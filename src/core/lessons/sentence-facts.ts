/** What a sentence of a lesson is looked over for, and what its clauses are. */
import { Phrases } from '../faults/phrases.ts';
import { perReading } from '../language/per-reading.ts';
import type { Clause, SentenceReading, Token } from '../language/sentence.ts';
import { isPlatitude } from './platitude.ts';
import {
  ADOPTION_VERBS,
  ARTEFACTS,
  INSIGHT_VERBS,
  LATER_PHRASES,
  NOW_PHRASES,
  NOW_WORDS,
  OCCASIONS,
  OWN_WORDS,
  QUANTIFIERS,
  RULE_PHRASES,
  SHOWING_VERBS,
  STATE_OF_MIND,
} from './words.ts';

const nowPhrases = new Phrases(NOW_PHRASES);
const rulePhrases = new Phrases(RULE_PHRASES);
const laterPhrases = new Phrases(LATER_PHRASES);

/** The parts in which a lesson can be told. */
export type LessonPart = 'lessons' | 'result' | 'action';

/** Where a sentence stands, which decides how much it must say by itself. */
export interface Place {
  /** Outside a part written for lessons only explicit words count. */
  readonly part: LessonPart;
  /** A mechanism was told before it in the same part. */
  readonly afterMechanism: boolean;
}

/** What the links are read from, looked up once for a sentence. */
export interface SentenceFacts {
  readonly reading: SentenceReading;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly platitude: boolean;
  /** Index of the token that says that something holds today; -1. */
  readonly now: number;
  readonly rule: boolean;
  readonly later: boolean;
  /** It says on which occasion. */
  readonly occasion: boolean;
  /** It says that something always holds. */
  readonly quantified: boolean;
  /** It says "I", "my", "our" somewhere. */
  readonly own: boolean;
  readonly artefact: boolean;
  /** The clause in which somebody comes to see something; -1. */
  readonly insight: number;
}

/** Looks a sentence over. */
export const factsOf = perReading((reading): SentenceFacts => {
  const { tokens } = reading;
  const clauses = reading.clauses.filter((clause) => !clause.quoted);
  return {
    reading,
    tokens,
    clauses,
    platitude: isPlatitude(reading),
    now: nowAt(reading),
    rule: rulePhrases.occursIn(reading),
    later: laterPhrases.occursIn(reading),
    occasion: tokens.some(({ lower }, at) => OCCASIONS.has(lower) && !opensStateOfMind(tokens, at)),
    quantified: tokens.some(({ lower }) => QUANTIFIERS.has(lower)),
    own: tokens.some(({ lower }) => OWN_WORDS.has(lower)),
    artefact: tokens.some((token) => isNounOf(ARTEFACTS, token)),
    insight: clauses.findIndex((clause) => isComingToSee(clause, tokens)),
  };
});

function nowAt(reading: SentenceReading): number {
  const word = reading.tokens.findIndex((token) => NOW_WORDS.has(token.lower));
  return word >= 0 ? word : (nowPhrases.find(reading)[0]?.from ?? -1);
}

/** "when I am sure" tells what somebody is like and not when a practice fires. */
function opensStateOfMind(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'when' &&
    tokens[at + 1]?.lower === 'i' &&
    STATE_OF_MIND.has(tokens[at + 2]?.lower ?? '')
  );
}

const isNounOf = (nouns: ReadonlySet<string>, { lower, tag }: Token): boolean =>
  tag !== 'VERB' && (nouns.has(lower) || (lower.endsWith('s') && nouns.has(lower.slice(0, -1))));

/** "I learned …", "It showed me …". */
export function isComingToSee(clause: Clause, tokens: readonly Token[]): boolean {
  const object = tokens[clause.verb + 1]?.lower;
  if (!INSIGHT_VERBS.has(clause.lemma) || (clause.negated && object !== 'not')) return false;
  const isToSelf = object === 'me' || object === 'us';
  return SHOWING_VERBS.has(clause.lemma) ? isToSelf && clause.actor === 'thing' : isOwn(clause);
}

const hasAuxiliary = (clause: Clause, tokens: readonly Token[], forms: ReadonlySet<string>): boolean => {
  for (let at = clause.verb - 1; at >= 0 && at >= clause.verb - 4 && at > clause.subject; at--) {
    if (forms.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
};

const HAVE = new Set(['have', 'has', "'ve", "haven't", "hasn't"]);
const HAD = new Set(['had', "'d", "hadn't"]);

export const isPerfect = (clause: Clause, tokens: readonly Token[]): boolean =>
  hasAuxiliary(clause, tokens, HAVE);
export const isPluperfect = (clause: Clause, tokens: readonly Token[]): boolean =>
  hasAuxiliary(clause, tokens, HAD);
export const isOwn = ({ actor }: Clause): boolean => actor === 'I' || actor === 'we';

/** "I let" and "I read" are past and present alike; a "now" decides, unless something past comes before it. */
export function isPresent({ tokens, clauses, now }: SentenceFacts, clause: Clause): boolean {
  if (clause.time === 'present') return true;
  if (clause.time !== 'past' || now < 0 || !isOwn(clause) || isPerfect(clause, tokens)) return false;
  if (tokens[clause.verb]?.lower !== clause.lemma || tokens[clause.verb - 1]?.lower === 'to') return false;
  return now < clause.verb || clauses.every((other) => other === clause || other.time !== 'past');
}

/** "The other wards now use it too." */
export const isAdoption = ({ now }: SentenceFacts, clause: Clause): boolean =>
  clause.actor === 'others' && clause.time !== 'future' && now >= 0 && ADOPTION_VERBS.has(clause.lemma);

/** "so" joins what follows from the sentence before; every other conjunction makes a clause dependent. */
export const isDependent = ({ tokens }: SentenceFacts, { subordinator }: Clause): boolean =>
  subordinator >= 0 && tokens[subordinator]?.lower !== 'so';
