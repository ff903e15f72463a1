/** What a sentence of a lesson is looked over for, and what its clauses are. */
import { Phrases } from '../faults/phrases.ts';
import { lazy } from '../language/lexicon.ts';
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
  let now = -1;
  let told = 0;
  tokens.forEach(({ lower, tag }, at) => {
    let signs = signsOf().get(lower) ?? 0;
    if ((signs & NOW) > 0 && now < 0) now = at;
    if (tag === 'VERB') signs &= ~ARTEFACT;
    if ((signs & OCCASION) > 0 && opensStateOfMind(tokens, at)) signs &= ~OCCASION;
    told |= signs;
  });
  return {
    reading,
    tokens,
    clauses,
    platitude: isPlatitude(reading),
    now: now >= 0 ? now : (nowPhrases.find(reading)[0]?.from ?? -1),
    rule: rulePhrases.occursIn(reading),
    later: laterPhrases.occursIn(reading),
    occasion: (told & OCCASION) > 0,
    quantified: (told & QUANTIFIED) > 0,
    own: (told & OWN) > 0,
    artefact: (told & ARTEFACT) > 0,
    insight: clauses.findIndex((clause) => isComingToSee(clause, tokens)),
  };
});

/** What a word can be a sign of; one word may be of several. */
const [NOW, OCCASION, QUANTIFIED, OWN, ARTEFACT] = [1, 2, 4, 8, 16];

/** The signs of every word that is one, so that a sentence is walked once. */
const signsOf = lazy(() => {
  const signs = new Map<string, number>();
  const add = (words: Iterable<string>, sign: number): void => {
    for (const word of words) signs.set(word, (signs.get(word) ?? 0) | sign);
  };
  add(NOW_WORDS, NOW);
  add(OCCASIONS, OCCASION);
  add(QUANTIFIERS, QUANTIFIED);
  add(OWN_WORDS, OWN);
  add(ARTEFACTS, ARTEFACT);
  add(
    [...ARTEFACTS].map((noun) => `${noun}s`),
    ARTEFACT,
  );
  return signs;
});

/** "when I am sure" tells what somebody is like and not when a practice fires. */
function opensStateOfMind(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'when' &&
    tokens[at + 1]?.lower === 'i' &&
    STATE_OF_MIND.has(tokens[at + 2]?.lower ?? '')
  );
}

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
