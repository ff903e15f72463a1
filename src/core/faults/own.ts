/** Finds where the speaker says in the first person what they did wrong, and does not take it back in the same breath. */
import { isPerson, words } from '../language/lexicon.ts';
import { perReading } from '../language/per-reading.ts';
import type { Clause, SentenceReading } from '../language/sentence.ts';
import type { OwnedFault, Sentence } from '../story.ts';
import { type Span, overlaps, span } from '../text.ts';
import { badEventIn, isTooLong, tokensOf } from './events.ts';
import { hedgeOver, hedgesIn } from './hedges.ts';
import { isOwnOmission } from './omissions.ts';
import { type Match, Phrases } from './phrases.ts';
import { isQuoted } from './quotes.ts';
import { isOwnWhatIf } from './what-if.ts';
import { CONFESSIONS, FORMER_SELF, MINE, OWN_NOUNS } from './words/confessions.ts';
import { INNOCENT_ACTS, OWN_FRAMES, OWN_MANNER } from './words/own-frames.ts';
import { FAULT_NOUNS, RESERVE_NOUNS } from './words/nouns.ts';
import { CHECK, OWN_LAPSES, REPAIR, SUFFERED } from './words/verbs.ts';

/** "two", "40". */
const isNumber = (word: string): boolean => /^\d/.test(word) || NUMBERS.has(word);
const NUMBERS = words(
  'one two three four five six seven eight nine ten eleven twelve half most some several both',
);

const classes = { fault: new Set([...FAULT_NOUNS, ...OWN_NOUNS]), reserve: RESERVE_NOUNS };
const ownFrames = new Phrases(OWN_FRAMES, { ...classes, role: isPerson, checking: CHECK });
const confessions = new Phrases(CONFESSIONS, classes);
const mine = new Phrases(MINE, classes);
const ownManner = new Phrases(OWN_MANNER, { check: CHECK });
const innocent = new Phrases(INNOCENT_ACTS, { number: isNumber, checking: CHECK });
const formerSelf = new Phrases(FORMER_SELF, classes);

/**
 * First-person statements of the speaker's own error, one span per clause, in the order of the text. What is quoted,
 * hedged, only imagined, or a rule for the future is none.
 */
export function ownedFaultsOf(sentences: readonly Sentence[], type: string): OwnedFault[] {
  const looksBack = LOOKING_BACK.has(type);
  return sentences.flatMap((sentence) => {
    if (sentence.kinds.includes('connection') || isTooLong(sentence.reading)) return [];
    const { start } = sentence.span;
    return ownFaultsIn(sentence.reading, looksBack && sentence.kinds.includes('lessons')).map((fault) => ({
      span: span(start + fault.start, start + fault.end),
    }));
  });
}

/** Questions after which the lesson tells in the past perfect what one used to get wrong; in others, what one had built. */
const LOOKING_BACK = new Set(['failure', 'mistake', 'feedback-received', 'conflict', 'deadline', 'general']);

/** True where a sentence says outright whose fault it was: "that was on me", hedged or not. */
export const ownsUp = (reading: SentenceReading): boolean => mine.occursIn(reading);

/** The own faults of one sentence; offsets count from its start. `lesson`: it stands where a lesson is drawn. */
export const ownFaultsIn = (reading: SentenceReading, lesson = false): readonly Span[] =>
  (lesson ? faultsInLesson : faultsTold)(reading);

const faultsTold = perReading((reading) => faultsIn(reading, false));
const faultsInLesson = perReading((reading) => faultsIn(reading, true));

function faultsIn(reading: SentenceReading, lesson: boolean): readonly Span[] {
  const faults = reading.clauses
    .filter((clause) => isOwnFault(reading, clause, lesson))
    .map(({ start, end }) => span(start, end));
  const named = [...mine.find(reading), ...(lesson ? formerSelf.find(reading) : [])].filter(
    (match) =>
      hedgesIn(reading).length === 0 &&
      !isDenied(reading, match) &&
      !isForNobody(reading, match) &&
      (!isQuoted(reading, match.from) || isSaidByI(reading)),
  );
  for (const match of named) {
    const place = clauseAround(reading, match);
    if (!faults.some((fault) => overlaps(fault, place))) faults.push(place);
  }
  return faults.sort((a, b) => a.start - b.start);
}

/** "It was not my fault", "if it was my fault". */
const isDenied = (reading: SentenceReading, match: Match): boolean =>
  reading.tokens
    .slice(Math.max(0, match.from - 2), match.to)
    .some(({ lower }, at) => (at < Math.min(2, match.from) && DENIALS.has(lower)) || lower.endsWith("n't"));

/** "I took the blame for nobody". */
const isForNobody = (reading: SentenceReading, { to }: Match): boolean =>
  reading.tokens.slice(to, to + 2).some(({ lower }) => lower === 'nobody' || lower === 'others');

const DENIALS = new Set([
  'not',
  'never',
  'no',
  'neither',
  'nor',
  'hardly',
  'if',
  'whether',
  'nothing',
  'none',
]);

/** "I told them: 'that was my doing'": one's own words of owning up count, others' do not. */
const isSaidByI = (reading: SentenceReading): boolean =>
  reading.clauses.find(({ quoted }) => !quoted)?.actor === 'I';

function clauseAround(reading: SentenceReading, match: Match): Span {
  const start = reading.tokens[match.from]?.start ?? 0;
  const end = reading.tokens[match.to - 1]?.end ?? start;
  const clause = reading.clauses.find((one) => one.start <= start && start < one.end);
  return clause ? span(clause.start, Math.max(clause.end, end)) : span(start, end);
}

function isOwnFault(reading: SentenceReading, clause: Clause, lesson: boolean): boolean {
  if (isOwnWhatIf(reading, clause)) return true;
  if (!isClaim(reading, clause)) return false;
  if (isDoneByMine(reading, clause)) return true;
  if (clause.voice === 'passive') return clause.agentActor === 'I' && badEventIn(reading, clause) !== null;
  if (clause.actor !== 'I' || hedgeOver(reading, clause)) return false;
  return (
    tellsError(reading, clause) ||
    (!clause.negated &&
      isPluperfect(reading, clause) &&
      !REPAIR.has(clause.lemma) &&
      (lesson ? clause.subordinator < 0 : isConfessed(reading, clause)))
  );
}

/** "My note was wrong", "my joke hurt her": a work of the speaker's as subject; "my manager" is another person. */
function isDoneByMine(reading: SentenceReading, clause: Clause): boolean {
  if (clause.actor !== 'thing' || clause.voice !== 'active' || clause.negated || clause.subordinator >= 0)
    return false;
  const [from] = tokensOf(reading, clause);
  if (reading.tokens[from]?.lower !== 'my') return false;
  const event = badEventIn(reading, clause);
  return OWN_EFFECTS.has(clause.lemma) || (event !== null && !SUFFERED.has(clause.lemma));
}

/** What a work of one's own brings about. */
const OWN_EFFECTS = new Set(['cost', 'cause', 'mislead', 'confuse']);

/** True where a clause with the speaker as subject tells of an error, whoever believes it. */
export function tellsError(reading: SentenceReading, clause: Clause): boolean {
  if (clause.mood === 'duty') return !ASKING.has(reading.tokens[clause.subordinator]?.lower ?? '');
  if (OWN_LAPSES.has(clause.lemma) && !clause.negated) return true;
  if (clause.negated) return isOwnOmission(reading, clause);
  if (innocent.matchAt(reading, clause.verb) > clause.verb + 1) return false;
  return (
    isMistakenReason(reading, clause) ||
    isTooEarly(reading, clause) ||
    isOwnLapse(reading, clause) ||
    isDoneAnyway(reading, clause) ||
    isTooMuch(reading, clause) ||
    isHalfChecked(reading, clause) ||
    isOwnManner(reading, clause) ||
    ownFrames.matchAt(reading, clause.verb) > clause.verb + 1
  );
}

/** "I don't see what else I was supposed to do": asked, not owned. */
const ASKING = new Set(['what', 'how', 'who', 'where', 'which', 'whether']);

/** Told as a fact of the past: not quoted, imagined, conditional or meant for the future. */
function isClaim(reading: SentenceReading, clause: Clause): boolean {
  if (clause.quoted || (clause.time !== 'past' && clause.mood !== 'duty')) return false;
  if (clause.mood === 'unreal' || clause.mood === 'possible') return false;
  if (isGerund(reading, clause)) return false;
  if (BEFORE_GERUND.has(reading.tokens[clause.verb - 1]?.lower ?? '')) return false;
  const conjunction = reading.tokens[clause.subordinator]?.lower ?? '';
  if (/^(?:to|if|unless|whether|until|lest)$/.test(conjunction)) return false;
  return !isPurpose(reading, clause.subordinator);
}

/** "so that"; a bare "so" tells what followed. */
function isPurpose(reading: SentenceReading, at: number): boolean {
  const word = reading.tokens[at]?.lower;
  if (word === 'that') return reading.tokens[at - 1]?.lower === 'so';
  return word === 'so' && reading.tokens[at + 1]?.lower === 'that';
}

/** "confused being busy with being useful": no statement of its own. */
function isGerund(reading: SentenceReading, clause: Clause): boolean {
  if (!reading.tokens[clause.verb]?.lower.endsWith('ing')) return false;
  const before = reading.tokens.slice(Math.max(0, clause.verb - 3), clause.verb);
  return before.findLast(({ tag }) => tag !== 'ADV')?.tag !== 'AUX';
}

/** "I set the oven eight degrees too warm"; a "too" at the end means "also". */
const isTooMuch = (reading: SentenceReading, clause: Clause): boolean =>
  clause.lemma !== 'be' &&
  !REPAIR.has(clause.lemma) &&
  reading.tokens
    .slice(clause.verb + 1, tokensOf(reading, clause)[1])
    .some(({ lower }, at, words) => lower === 'too' && /^AD[JV]$/.test(words[at + 1]?.tag ?? ''));

const LOOKING = new Set('ask check count inspect look measure read taste test try visit weigh'.split(' '));

/** "I only asked those who agreed", "I counted the chairs once". */
const isHalfChecked = (reading: SentenceReading, clause: Clause): boolean =>
  LOOKING.has(clause.lemma) &&
  reading.tokens
    .slice(clause.subject + 1, tokensOf(reading, clause)[1])
    .some(
      ({ lower }, at, words) => lower === 'only' || (lower === 'once' && words[at + 1]?.lower !== 'more'),
    );

/** "I cut it by eye", "I signed it in a hurry". */
export const isOwnManner = (reading: SentenceReading, clause: Clause): boolean =>
  clause.lemma !== 'have' &&
  clause.lemma !== 'be' &&
  !REPAIR.has(clause.lemma) &&
  ownManner.occursIn(reading, clause.verb, tokensOf(reading, clause)[1]);

/** "I thanked him and drilled anyway": against better knowledge. */
const isDoneAnyway = (reading: SentenceReading, clause: Clause): boolean =>
  !REPAIR.has(clause.lemma) &&
  AGAINST_ADVICE.has(reading.tokens[tokensOf(reading, clause)[1] - 1]?.lower ?? '');

const AGAINST_ADVICE = new Set(['anyway', 'anyhow', 'regardless', 'nonetheless', 'nevertheless']);

/** "because I thought that they knew": what stood where a check was due. */
const isMistakenReason = (reading: SentenceReading, clause: Clause): boolean =>
  BELIEFS.has(clause.lemma) && REASONS.has(reading.tokens[clause.subordinator]?.lower ?? '');

/** "I promised it before I had asked": what came later was due first. */
const isTooEarly = (reading: SentenceReading, clause: Clause): boolean =>
  reading.tokens[clause.subordinator]?.lower === 'before' &&
  CHECK.has(clause.lemma) &&
  isPluperfect(reading, clause) &&
  !reading.clauses.some(({ negated }) => negated);

const BELIEFS = new Set([
  'assume',
  'believe',
  'fear',
  'figure',
  'guess',
  'reckon',
  'suppose',
  'think',
  'trust',
]);
const REASONS = new Set(['because', 'since', 'as']);

/** "without telling the board", "instead of guessing". */
const BEFORE_GERUND = new Set(['without', 'of', 'than', 'from', 'avoid', 'stopped']);

function isOwnLapse(reading: SentenceReading, clause: Clause): boolean {
  const event = badEventIn(reading, clause);
  if (event === null) return false;
  return event !== 'harm' || !SUFFERED.has(clause.lemma);
}

/** "had signed": what was wrong before the moment told of. */
function isPluperfect(reading: SentenceReading, clause: Clause): boolean {
  for (let at = clause.verb - 1; at >= Math.max(0, clause.verb - 4); at--) {
    const word = reading.tokens[at]?.lower;
    if (word === 'had' || word === "'d") return true;
    if (word === 'to') return false;
  }
  return false;
}

/** "I told them that I had …": before the clause stands a verb of owning up. */
function isConfessed(reading: SentenceReading, clause: Clause): boolean {
  const [from] = tokensOf(reading, clause);
  const conjunction = reading.tokens[clause.subordinator]?.lower ?? '';
  return (
    /^(?:that|why|how)$/.test(conjunction) &&
    confessions.occursIn(reading, Math.max(0, from - 10), Math.max(from, clause.subordinator + 1))
  );
}
