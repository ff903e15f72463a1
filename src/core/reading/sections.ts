/** Turns the parts of a story into sections: their sentences, their words, and the time they may take. */
import { Cache } from '../cache.ts';
import type { Profile } from '../data/profiles.ts';
import { readSentence } from '../language/read-sentence.ts';
import type { SentenceReading } from '../language/sentence.ts';
import { sentenceSpans } from '../language/sentences.ts';
import type { Part, Section, Sentence } from '../story.ts';
import { type Span, span } from '../text.ts';
import { budgetOf, secondsFor } from '../time.ts';
import { bodySpan, type Body, type Run } from './bodies.ts';
import { inferParts, type Unit } from './infer.ts';
import { withoutPlaceholders } from './placeholders.ts';

/** What the time of a section depends on. */
export interface Pace {
  readonly timeProfile: Profile | null;
  readonly wordsPerMinute: number;
}

/** What is still to be filled in, by the stretch it stands in. */
export type Placeholders = ReadonlyMap<Run, readonly Span[]>;

/** The sentences of a stretch of prose. */
export function sentencesOf(run: Run, kinds: readonly Part[], placeholders: Placeholders): Sentence[] {
  const prose = withoutPlaceholders(run.prose, run.start, placeholders.get(run) ?? []);
  return sentencesIn(prose).map(({ at, reading }) => ({
    span: span(run.start + at.start, run.start + at.end),
    kinds,
    reading,
  }));
}

interface Read {
  readonly at: Span;
  readonly reading: SentenceReading;
}

/** Stretches by their text, so that an edit cuts and reads only the one it stands in. */
const CACHE_SIZE = 2000;
const cache = new Cache<readonly Read[]>(CACHE_SIZE);

function sentencesIn(prose: string): readonly Read[] {
  const known = cache.get(prose);
  if (known) return known;
  const read = sentenceSpans(prose)
    .map((at) => ({ at, text: prose.slice(at.start, at.end) }))
    // What holds no letter and no digit is no sentence.
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(({ at, text }) => ({ at, reading: readSentence(text) }));
  return cache.set(prose, read);
}

/** A labelled part. */
export function labelledSection(source: string, body: Body, placeholders: Placeholders, pace: Pace): Section {
  const { label, runs, isApart } = body;
  const at = bodySpan(source, label, runs);
  const sentences = runs.flatMap((run) => sentencesOf(run, label.kinds, placeholders));
  return {
    ...measured(sentences, label.kinds, source.slice(label.span.start, label.span.end), pace),
    label: label.span,
    span: isApart ? at : span(label.span.start, at.end),
    body: at,
  };
}

/** The parts of a story told without labels: neighbouring sentences of one part make a section. */
export function inferredSections(runs: readonly Run[], placeholders: Placeholders, pace: Pace): Section[] {
  const told = runs.flatMap((run) =>
    sentencesOf(run, [], placeholders).map((sentence, index) => ({ sentence, opensParagraph: index === 0 })),
  );
  const units = told.map(({ sentence, opensParagraph }): Unit => ({
    reading: sentence.reading,
    opensParagraph,
  }));
  const parts = inferParts(units);
  const sections: Section[] = [];
  for (let first = 0; first < told.length;) {
    const kind = parts[first] ?? 'situation';
    let end = first;
    while (end < told.length && (parts[end] ?? 'situation') === kind) end++;
    const sentences = told.slice(first, end).map(({ sentence }) => ({ ...sentence, kinds: [kind] }));
    const at = span(sentences[0]?.span.start ?? 0, sentences.at(-1)?.span.end ?? 0);
    sections.push({ ...measured(sentences, [kind], null, pace), label: null, span: at, body: at });
    first = end;
  }
  return sections;
}

function measured(
  sentences: readonly Sentence[],
  kinds: readonly Part[],
  labelText: string | null,
  pace: Pace,
): Omit<Section, 'label' | 'span' | 'body'> {
  return {
    kinds,
    sentences,
    words: wordsIn(sentences),
    seconds: secondsFor(spokenIn(sentences), pace.wordsPerMinute),
    budget: budgetOf(kinds, labelText, pace.timeProfile),
  };
}

export const wordsIn = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { reading }) => sum + reading.words, 0);

export const spokenIn = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { reading }) => sum + reading.spokenWords, 0);
