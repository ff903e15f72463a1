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
import { baseForms } from '../faults/lemmas.ts';
import { Phrases } from '../faults/phrases.ts';
import { isQuoted } from '../faults/quotes.ts';
import { isPerson } from '../language/lexicon.ts';
import type { Clause, SentenceReading, Token } from '../language/sentence.ts';
import { DODGE_KINDS, type DodgeKind } from './dodge-kinds.ts';
import { JoinedNames } from './joined-names.ts';
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
  const cues: Cue[] = [];
  addWordCues(cues, reading);
  addClicheCues(cues, reading);
  for (const clause of reading.clauses) addClauseCues(cues, reading, clause, setting);
  addSentenceCues(cues, reading, setting);
  return cues;
}

const unmistakable = DODGE_KINDS.map((kind) => ({ kind, phrases: new Phrases(UNMISTAKABLE[kind] ?? []) }));

/** The kind of a dodge that nobody mishears; null where there is none, or where somebody is quoted with it. */
export function unmistakableIn(reading: SentenceReading): DodgeKind | null {
  const found = unmistakable.find(({ phrases }) =>
    phrases.find(reading).some(({ from }) => !isQuoted(reading, from)),
  );
  return found?.kind ?? null;
}

function addClicheCues(cues: Cue[], reading: SentenceReading): void {
  for (const { name, phrases } of cliches)
    for (const { from, to } of phrases.find(reading))
      cues.push({ name, from, to }, { name: CLICHE_CUE, from, to });
}

/** "went_off" */
const twoInARow = new JoinedNames('_');

function addWordCues(cues: Cue[], reading: SentenceReading): void {
  const { tokens } = reading;
  let before = '<';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const word = symbolOf(token);
    cues.push(
      { name: word, from: at, to: at + 1 },
      { name: twoInARow.of(before, word), from: Math.max(0, at - 1), to: at + 1 },
    );
    before = word;
  }
  const end = tokens.length;
  cues.push({ name: twoInARow.of(before, '>'), from: Math.max(0, end - 1), to: end });
}

const CLOSED: ReadonlySet<string> = new Set(['PUNCT', 'AUX', 'DET', 'PRON', 'ADP', 'SCONJ', 'CCONJ', 'PART']);

function symbolOf({ tag, lower }: Token): string {
  if (tag === 'NUM' || startsLikeNumber(lower.charCodeAt(0))) return '#';
  if (tag === 'PROPN') return 'Name';
  return CLOSED.has(tag) ? lower : (baseForms(lower)[1] ?? lower);
}

/** A digit, or a sign of money before one. */
const startsLikeNumber = (code: number): boolean =>
  (code >= 48 && code <= 57) || code === 36 || code === 0x20ac || code === 0xa3;

const withColon = new JoinedNames(':');
/** `action/…` */
const withSlash = new JoinedNames('/');

function addClauseCues(cues: Cue[], reading: SentenceReading, clause: Clause, setting: Setting | null): void {
  const { actor, voice, negated, time, mood, lemma, subject, subordinator, verb } = clause;
  const from = subject >= 0 ? Math.min(subject, verb) : verb;
  const to = verb + 1;
  const add = (name: string): void => void cues.push({ name, from, to });
  const said = withColon.of(actor, voice);
  const put = negated ? withColon.of(said, 'not') : said;
  add(withColon.of(actor, ''));
  add(put);
  add(withColon.of(withColon.of(put, time), mood));
  add(withColon.of(actor, lemma));
  add(withColon.of('', mood));
  if (setting) {
    const timed = withColon.of(negated ? withColon.of(actor, 'not') : actor, time);
    const told = withColon.of(timed, mood);
    add(withSlash.of(setting.part, told));
    add(withSlash.of(`${setting.fifth}`, told));
  }
  const event = badEventIn(reading, clause);
  if (event) {
    add(`${actor}!${event}`);
    add(`!${event}`);
  }
  const conjunction = reading.tokens[subordinator]?.lower;
  if (conjunction) add(withColon.of(conjunction, actor));
}

function addSentenceCues(
  cues: Cue[],
  { clauses, figures, tokens, text }: SentenceReading,
  setting: Setting | null,
): void {
  const add = (name: string): void => void cues.push({ name, from: 0, to: 0 });
  const first = clauses[0];
  add(first ? `first:${first.actor}:${first.time}` : 'no:clause');
  if (setting) {
    add(`in:${setting.part}`);
    add(`fifth:${setting.fifth}`);
    add(`type:${setting.type}`);
  }
  if (setting?.isLast) add('is:last');
  if (figures.length > 0) add('has:figure');
  if (text.includes('"') || text.includes('“')) add('has:quote');
  if (tokens.some(({ lower }) => lower === 'i')) add('has:i');
}
