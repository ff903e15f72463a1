/**
 * The cues of a sentence: all that a judgement on it may rest on, under short names. Which of them speak for a dodge and
 * which against it is not written here; it was learned from sentences that people had marked (`weights/`).
 *
 * - `went` a word · `went_off` two in a row: function words as they stand, others in their base form
 * - `#` a number · `Name` a proper noun · `<` and `>` the ends of the sentence
 * - `thing:slip` who acts and what they do · `thing:active:past:plain` and how it is put · `I!lapse` and what went wrong
 * - `because:others` what a clause is for · `first:I:past` how the sentence begins
 * - `action/…` and `2/…` the same where it stands: in that part, in that fifth of the story
 */
import { badEventIn } from '../faults/events.ts';
import { lemmasOf } from '../faults/lemmas.ts';
import { Phrases } from '../faults/phrases.ts';
import { isQuoted } from '../faults/quotes.ts';
import { isPerson } from '../language/lexicon.ts';
import type { Clause, SentenceReading, Token } from '../language/sentence.ts';
import { DODGE_KINDS, type DodgeKind } from './dodge-kinds.ts';
import { CLICHES, UNMISTAKABLE } from './words/cliches.ts';

/** A cue and the tokens that it was read from, half-open; none where it is the whole sentence's. */
export interface Cue {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Where a sentence stands. */
export interface Setting {
  /** The first of its parts; `none` outside every part. */
  readonly part: string;
  /** Of the story, from 0 to 4. */
  readonly fifth: number;
  readonly isLast: boolean;
  /** Id of the question type. */
  readonly type: string;
}

const OTHERS = new Set(
  'they he she somebody someone people management leadership sales marketing procurement it'.split(' '),
);
const CLASSES = { others: (word: string): boolean => OTHERS.has(word) || isPerson(word) };

/** Of every cliché, whatever its kind. */
export const CLICHE_CUE = 'says:cliche';

const cliches = DODGE_KINDS.map((kind) => ({
  name: `says:${kind}`,
  phrases: new Phrases(CLICHES[kind], CLASSES),
}));

/** Every cue of a sentence; without a setting, those of its words alone. Names can repeat; a cue counts once. */
export function cuesOf(reading: SentenceReading, setting: Setting | null): Cue[] {
  return [
    ...wordCues(reading),
    ...clicheCues(reading),
    ...clauseCues(reading, setting),
    ...sentenceCues(reading, setting),
  ];
}

const unmistakable = DODGE_KINDS.map((kind) => ({ kind, phrases: new Phrases(UNMISTAKABLE[kind] ?? []) }));

/** The kind of a dodge that nobody mishears; null where there is none, or where somebody is quoted with it. */
export function unmistakableIn(reading: SentenceReading): DodgeKind | null {
  const found = unmistakable.find(({ phrases }) =>
    phrases.find(reading).some(({ from }) => !isQuoted(reading, from)),
  );
  return found?.kind ?? null;
}

const clicheCues = (reading: SentenceReading): Cue[] =>
  cliches.flatMap(({ name, phrases }) =>
    phrases.find(reading).flatMap(({ from, to }) => [
      { name, from, to },
      { name: CLICHE_CUE, from, to },
    ]),
  );

function wordCues(reading: SentenceReading): Cue[] {
  const cues: Cue[] = [];
  let before = '<';
  for (const [at, token] of reading.tokens.entries()) {
    const word = symbolOf(reading, at, token);
    cues.push({ name: word, from: at, to: at + 1 });
    cues.push({ name: `${before}_${word}`, from: Math.max(0, at - 1), to: at + 1 });
    before = word;
  }
  const end = reading.tokens.length;
  cues.push({ name: `${before}_>`, from: Math.max(0, end - 1), to: end });
  return cues;
}

const CLOSED: ReadonlySet<string> = new Set(['PUNCT', 'AUX', 'DET', 'PRON', 'ADP', 'SCONJ', 'CCONJ', 'PART']);

function symbolOf(reading: SentenceReading, at: number, { tag, lower }: Token): string {
  if (tag === 'NUM' || /^[\d$€£]/.test(lower)) return '#';
  if (tag === 'PROPN') return 'Name';
  return CLOSED.has(tag) ? lower : (lemmasOf(reading, at)[1] ?? lower);
}

const clauseCues = (reading: SentenceReading, setting: Setting | null): Cue[] =>
  reading.clauses.flatMap((clause) => {
    const from = clause.subject >= 0 ? Math.min(clause.subject, clause.verb) : clause.verb;
    return clauseNames(reading, clause, setting).map((name) => ({ name, from, to: clause.verb + 1 }));
  });

function clauseNames(reading: SentenceReading, clause: Clause, setting: Setting | null): string[] {
  const { actor, voice, negated, time, mood, lemma, subordinator } = clause;
  const put = `${actor}:${voice}${negated ? ':not' : ''}`;
  const told = `${actor}:${negated ? 'not:' : ''}${time}:${mood}`;
  const names = [`${actor}:`, put, `${put}:${time}:${mood}`, `${actor}:${lemma}`, `:${mood}`];
  if (setting) names.push(`${setting.part}/${told}`, `${setting.fifth}/${told}`);
  const event = badEventIn(reading, clause);
  if (event) names.push(`${actor}!${event}`, `!${event}`);
  const conjunction = reading.tokens[subordinator]?.lower;
  if (conjunction) names.push(`${conjunction}:${actor}`);
  return names;
}

function sentenceCues({ clauses, figures, tokens, text }: SentenceReading, setting: Setting | null): Cue[] {
  const first = clauses[0];
  const names = [first ? `first:${first.actor}:${first.time}` : 'no:clause'];
  if (setting) names.push(`in:${setting.part}`, `fifth:${setting.fifth}`, `type:${setting.type}`);
  if (setting?.isLast) names.push('is:last');
  if (figures.length > 0) names.push('has:figure');
  if (/["“]/.test(text)) names.push('has:quote');
  if (tokens.some(({ lower }) => lower === 'i')) names.push('has:i');
  return names.map((name) => ({ name, from: 0, to: 0 }));
}
