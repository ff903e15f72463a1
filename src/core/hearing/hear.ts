/**
 * Hears a story as an interviewer does: which sentences dodge and how, and in which the speaker owns a fault. Each is
 * judged by its own words and where it stands, then in the company of the others.
 */
import type { SentenceReading } from '../language/sentence.ts';
import { perReading } from '../language/per-reading.ts';
import type { Dodge, Lesson, OwnedFault, Section, Sentence } from '../story.ts';
import { type Span, span } from '../text.ts';
import { companiesOf } from './company.ts';
import { CLICHE_CUE, type Cue, cuesOf, type Setting, unmistakableIn } from './cues.ts';
import { DODGE_KINDS, type DodgeKind } from './dodge-kinds.ts';
import { lessonCues, levelOf, sentencesShowing } from './lesson.ts';
import { kindModels, scoreInCompany, sentenceModels, type Sound, SOUNDS } from './models.ts';
import { type HeardPlace, placeOf } from './place.ts';
import { settingsIn } from './setting.ts';
import { THRESHOLDS } from './weights/companies.ts';

export interface Heard {
  readonly dodges: readonly Dodge[];
  readonly ownedFaults: readonly OwnedFault[];
  readonly lesson: Lesson;
}

/** `sections` and `sentences`: of one story, in the order of the text. `type`: id of its question type. */
export function hear(sections: readonly Section[], sentences: readonly Sentence[], type: string): Heard {
  const settings = settingsIn(sentences, type);
  const voices = sentences.map(({ reading }, at) => voiceOf(reading, settings[at]));
  const scores = (sound: Sound): number[] => voices.map((voice) => voice.scores[sound]);
  const heard = (sound: 'dodge' | 'ownFault', opposed: Sound): Voiced[] =>
    companiesOf(scores(sound), scores(opposed)).flatMap((company, at) => {
      const [sentence, voice] = [sentences[at], voices[at]];
      if (!sentence || !voice) return [];
      const score = scoreInCompany(sound, company);
      const isHeard =
        score >= THRESHOLDS[sound] || (sound === 'dodge' && (isPlainCliche(voice) || isUnmistakable(voice)));
      return isHeard ? [{ sentence, voice, score }] : [];
    });
  const showing = sentencesShowing(sections, sentences);
  const told = sentences.flatMap((sentence, at) => {
    const voice = voices[at];
    if (!voice || (voice.scores.lesson < THRESHOLDS.lesson && !showing.has(sentence))) return [];
    return [{ sentence, voice, score: voice.scores.lesson }];
  });
  const cues = lessonCues(
    told.map(({ voice }) => namesIn(voice)),
    sections,
    sentences,
    type,
  );
  // A label alone teaches nothing.
  const level = told.length === 0 ? 'none' : levelOf(cues);
  return {
    lesson: { level, evidence: level === 'none' ? [] : told.map(({ sentence }) => sentence.span) },
    dodges: heard('dodge', 'ownFault').map(dodgeIn),
    ownedFaults: heard('ownFault', 'dodge').map(({ sentence, voice }) => ({
      span: inStory(sentence, placeIn(sentence, voice, 'ownFault').statement),
    })),
  };
}

/** Nobody needs company to hear these. */
const isPlainCliche = ({ cues, scores }: Voice): boolean =>
  scores.dodge >= THRESHOLDS.cliche && cues.some(({ name }) => name === CLICHE_CUE);

/** Nor these, but from one who owns up in the same breath. */
const isUnmistakable = ({ unmistakable, scores }: Voice): boolean =>
  unmistakable !== null && scores.ownFault < 0;

interface Voiced {
  readonly sentence: Sentence;
  readonly voice: Voice;
  /** The log of the odds. */
  readonly score: number;
}

/** A sentence by itself. */
interface Voice {
  readonly cues: readonly Cue[];
  readonly unmistakable: DodgeKind | null;
  /** Logs of odds. */
  readonly scores: Readonly<Record<Sound, number>>;
}

/** A sentence that nobody says in one go is a list or no prose at all; nothing is claimed about it. */
const LONGEST_SENTENCE = 250;
/** The score of what is not judged. */
const SILENT = -10;

/** Readings are kept, and with them what was heard in each setting that they stood in. */
const voicesOf = perReading(() => new Map<string, Voice>());

function voiceOf(reading: SentenceReading, setting: Setting | undefined): Voice {
  const key = setting ? `${setting.part} ${setting.fifth} ${setting.isLast} ${setting.type}` : '';
  const known = voicesOf(reading);
  let voice = known.get(key);
  if (!voice) known.set(key, (voice = listen(reading, setting ?? null)));
  return voice;
}

function listen(reading: SentenceReading, setting: Setting | null): Voice {
  if (reading.tokens.length > LONGEST_SENTENCE || isQuotation(reading) || claimsNothing(reading))
    return { cues: [], unmistakable: null, scores: { dodge: SILENT, ownFault: SILENT, lesson: SILENT } };
  const cues = cuesOf(reading, setting);
  const names = new Set(cues.map(({ name }) => name));
  const [dodge = SILENT, ownFault = SILENT, lesson = SILENT] = sentenceModels().scores(names);
  return {
    cues,
    unmistakable: unmistakableIn(reading),
    scores: { dodge, ownFault, lesson },
  };
}

/** All of it is what somebody said, not what the writer claims. */
const isQuotation = ({ clauses }: SentenceReading): boolean =>
  clauses.length > 0 && clauses.every(({ quoted }) => quoted);

/** A question to the listener. */
const claimsNothing = ({ text }: SentenceReading): boolean =>
  /^(?:do|did|have|had|can|could|would) you\b.*\?$/i.test(text);

function dodgeIn({ sentence, voice, score }: Voiced): Dodge {
  const { statement, words } = placeIn(sentence, voice, 'dodge');
  return {
    kind: voice.unmistakable ?? kindOf(voice),
    surety: voice.unmistakable ? 'unmistakable' : score >= THRESHOLDS.sure ? 'sure' : 'likely',
    sentence,
    span: inStory(sentence, statement),
    words: words.map((place) => inStory(sentence, place)),
  };
}

const namesIn = ({ cues }: Voice): string[] => [...new Set(cues.map(({ name }) => name))];

function kindOf(voice: Voice): DodgeKind {
  const scores = kindModels().scores(new Set(namesIn(voice)));
  return DODGE_KINDS[scores.indexOf(Math.max(...scores))] ?? 'happened';
}

const placeIn = ({ reading }: Sentence, { cues }: Voice, sound: Sound): HeardPlace =>
  placeOf(reading, cues, (name) => sentenceModels().weight(name, SOUNDS.indexOf(sound)));

const inStory = (sentence: Sentence, { start, end }: Span): Span =>
  span(sentence.span.start + start, sentence.span.start + end);
