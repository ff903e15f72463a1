/** Which of the things that interviewers listen for a story shows, and where. */
import { endOfMatch, fits, Pattern } from '../faults/pattern.ts';
import type { Clause, SentenceReading } from '../language/sentence.ts';
import type { Sentence, Story } from '../story.ts';
import { overlaps, type Span, span } from '../text.ts';
import { CLASSES, WORDED, type WordedSignal, type WordedSignalId } from './words/signals.ts';

/** What the reader has found already, so that no words need be looked for. */
const READ = {
  'own-fault': { shows: 'a fault of your own', places: ({ ownedFaults }) => spansOf(ownedFaults) },
  outcome: { shows: 'a measured result', places: (story) => outcomesOf(story, 1) },
  baseline: { shows: 'what the result compares with', places: (story) => outcomesOf(story, COMPARES) },
  target: { shows: 'the target', places: (story) => metricsOf(story, 'target') },
  scale: { shows: 'how large it was', places: (story) => metricsOf(story, 'scale') },
  practice: { shows: 'a practice that came of it', places: (story) => practiceIn(story) },
  applied: { shows: 'a later use of the lesson', places: (story) => laterUseIn(story) },
} satisfies Readonly<
  Record<string, { readonly shows: string; readonly places: (story: Story) => readonly Span[] }>
>;

/** Strength of a figure that brings its own comparison (`Metric.strength`). */
const COMPARES = 4;

export type Signal = WordedSignalId | keyof typeof READ;

/** Completes "The story shows …". */
export const shownBy = (signal: Signal): string => (isRead(signal) ? READ[signal] : WORDED[signal]).shows;

/** The places of every signal that the story shows, in the order of the text. */
export function signalsOf(story: Story): ReadonlyMap<Signal, readonly Span[]> {
  const found = new Map<Signal, readonly Span[]>();
  for (const id of Object.keys(READ).filter(isRead)) add(found, id, READ[id].places(story));
  for (const { id, search } of searches())
    add(
      found,
      id,
      story.sentences.flatMap((sentence) => placesIn(sentence, search)),
    );
  return found;
}

/** The places of one worded signal, for its own examples. */
export function placesOfSignal(id: WordedSignalId, sentences: readonly Sentence[]): readonly Span[] {
  const search = searches().find((one) => one.id === id)?.search;
  return search ? sentences.flatMap((sentence) => placesIn(sentence, search)) : [];
}

function add(found: Map<Signal, readonly Span[]>, id: Signal, places: readonly Span[]): void {
  const first = [...new Map(places.map((place) => [place.start, place])).values()];
  if (first.length > 0) found.set(id, first);
}

const isRead = (id: string): id is keyof typeof READ => Object.hasOwn(READ, id);
const isWorded = (id: string): id is WordedSignalId => Object.hasOwn(WORDED, id);

const spansOf = (places: readonly { readonly span: Span }[]): Span[] => places.map((place) => place.span);

const metricsOf = ({ metrics }: Story, wanted: Story['metrics'][number]['kind']): Span[] =>
  spansOf(metrics.filter(({ kind }) => kind === wanted));

/** Numbers in the Result that say what came of it, the strongest first. */
const outcomesOf = ({ metrics }: Story, least: number): Span[] =>
  spansOf(
    metrics
      .filter(
        ({ kind, section, strength }) => kind === 'outcome' && section === 'result' && strength >= least,
      )
      .toSorted((a, b) => b.strength - a.strength),
  );

/** Of the sentences that the lesson rests on, what is done today comes first. */
function practiceIn({ lesson, sentences }: Story): readonly Span[] {
  if (lesson.level !== 'mechanism' && lesson.level !== 'applied') return [];
  const today = lessonSentences(lesson, sentences).filter(({ reading }) =>
    reading.clauses.some(
      ({ actor, time, quoted, mood }) =>
        (actor === 'I' || actor === 'we') && time === 'present' && mood === 'plain' && !quoted,
    ),
  );
  return today.length > 0 ? spansOf(today) : lesson.evidence;
}

/** The last thing told that happened, not the question that a Connection closes with. */
function laterUseIn({ lesson, sentences }: Story): readonly Span[] {
  if (lesson.level !== 'applied') return [];
  const past = lessonSentences(lesson, sentences).filter(
    ({ reading }) =>
      !reading.text.trimEnd().endsWith('?') && reading.clauses.some(({ time }) => time === 'past'),
  );
  return spansOf(past.slice(-1));
}

const lessonSentences = ({ evidence }: Story['lesson'], sentences: readonly Sentence[]): Sentence[] =>
  sentences.filter((sentence) => evidence.some((place) => overlaps(place, sentence.span)));

interface Search {
  readonly mine: readonly Pattern[];
  readonly theirs: readonly Pattern[];
  readonly anywhere: readonly Pattern[];
  readonly parts: ReadonlySet<string> | null;
}

let made: readonly { readonly id: WordedSignalId; readonly search: Search }[] | null = null;

/** Made when a report is first asked for: marking a story needs none of it. */
function searches(): NonNullable<typeof made> {
  made ??= Object.keys(WORDED)
    .filter(isWorded)
    .map((id) => ({ id, search: searchFor(WORDED[id]) }));
  return made;
}

const searchFor = ({ mine = [], theirs = [], anywhere = [], parts }: WordedSignal): Search => ({
  mine: mine.map((source) => new Pattern(source, CLASSES)),
  theirs: theirs.map((source) => new Pattern(source, CLASSES)),
  anywhere: anywhere.map((source) => new Pattern(source, CLASSES)),
  parts: parts ? new Set(parts) : null,
});

/** The clause that shows it; the whole sentence where the words stand in no clause. */
function placesIn(sentence: Sentence, { mine, theirs, anywhere, parts }: Search): Span[] {
  const { reading, kinds } = sentence;
  if (parts && kinds.length > 0 && !kinds.some((kind) => parts.has(kind))) return [];
  const places: Span[] = [];
  for (const clause of reading.clauses) {
    if (!isTold(clause, reading)) continue;
    // What somebody does today belongs to the lesson; what they did is the story.
    if (
      clause.actor === 'I' &&
      clause.time === 'past' &&
      mine.some((pattern) => endsAt(reading, pattern, clause.verb) > 0)
    )
      places.push(placeIn(sentence, clause));
    else if (clause.actor === 'others' && theirs.some((pattern) => endsAt(reading, pattern, clause.verb) > 0))
      places.push(placeIn(sentence, clause));
  }
  if (places.length > 0 || anywhere.length === 0) return places;
  for (let from = 0; from < reading.tokens.length; from++) {
    if (!anywhere.some((pattern) => endsAt(reading, pattern, from) > 0)) continue;
    const at = reading.tokens[from]?.start ?? 0;
    const clause = reading.clauses.find(({ start, end }) => start <= at && at < end);
    if (clause?.quoted || clause?.mood === 'unreal') continue;
    return [placeIn(sentence, clause ?? { start: 0, end: sentence.span.end - sentence.span.start })];
  }
  return [];
}

/** Something that happened, not something said by another, denied, wished or planned: "told them the date and never why". */
const isTold = (
  { mood, time, negated, quoted, voice, start, end }: Clause,
  { tokens }: SentenceReading,
): boolean =>
  mood === 'plain' &&
  time !== 'future' &&
  !negated &&
  !quoted &&
  voice === 'active' &&
  !tokens.some((token) => DENIALS.has(token.lower) && token.start >= start && token.end <= end);

const DENIALS: ReadonlySet<string> = new Set(['never', 'not', 'hardly', 'too', 'instead']);

/** Where a pattern ends that begins at a token; -1 where it does not fit. */
function endsAt(reading: SentenceReading, pattern: Pattern, from: number): number {
  const token = reading.tokens[from];
  if (!token) return -1;
  for (let first = 0; first <= pattern.optionalFirst; first++) {
    const slot = pattern.slot(first);
    if (!slot || !fits(slot, token.lower)) continue;
    const end = endOfMatch(reading.tokens, pattern, first, from);
    if (end > from) return end;
  }
  return -1;
}

/** Clauses of fewer code units say too little when they stand alone. */
const SHORT = 32;

const placeIn = (sentence: Sentence, { start, end }: Span): Span =>
  end - start < SHORT ? sentence.span : span(sentence.span.start + start, sentence.span.start + end);
