import { lazy } from '../language/lexicon.ts';
import type { Part } from '../story.ts';
import { QUESTION_TYPES } from './question-type-list.ts';

/** What a question tests, and how a story is weighed when it answers it. */
export interface QuestionType {
  readonly id: string;
  readonly label: string;
  /**
   * Words of a question that suggest the type, in lower case. All words of a cue must occur, in any order; `|` divides
   * alternatives, and a `*` stands for any ending: `let down`, `miss* deadline|target`.
   */
  readonly cues: readonly string[];
  /** What each part weighs; sums to 100. */
  readonly weights: Readonly<Record<Part, number>>;
  /** Parts whose absence is reported. */
  readonly required: readonly Part[];
  readonly followUps: readonly string[];
}

export { QUESTION_TYPES };

const BY_ID: ReadonlyMap<string, QuestionType> = new Map(QUESTION_TYPES.map((type) => [type.id, type]));

/** The type of that id; an id that is not known means the type `general`. */
export function questionType(id: string): QuestionType {
  const type = BY_ID.get(id) ?? BY_ID.get('general');
  if (!type) throw new Error('The list of question types lacks “general”.');
  return type;
}

/** Questions are short; what is longer is cut before it is read. */
const QUESTION_LIMIT = 400;

interface Cue {
  readonly type: string;
  readonly slots: readonly Slot[];
}

/** The words of which one must occur, and the beginnings of words. */
interface Slot {
  readonly whole: readonly string[];
  readonly beginnings: readonly string[];
}

const cues = lazy((): readonly Cue[] =>
  QUESTION_TYPES.flatMap((type) =>
    type.cues.map((cue) => ({ type: type.id, slots: cue.split(' ').map(slotOf) })),
  ),
);

function slotOf(source: string): Slot {
  const words = source.split('|');
  return {
    whole: words.filter((word) => !word.endsWith('*')),
    beginnings: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
  };
}

/**
 * Guesses the type from the words of a question or a title. The cue of most words wins, and of equal ones the type that
 * stands first in the list; `general` where nothing fits.
 */
export function guessQuestionType(question: string | null): string {
  if (!question) return 'general';
  const words = new Set(wordsOf(question.slice(0, QUESTION_LIMIT)));
  let best: Cue | null = null;
  for (const cue of cues()) {
    if (cue.slots.length <= (best?.slots.length ?? 0)) continue;
    if (cue.slots.every((slot) => occurs(slot, words))) best = cue;
  }
  return best?.type ?? 'general';
}

/** Lower case, straight apostrophes, "didn't" as "did not": a cue names each word once. */
const wordsOf = (question: string): string[] =>
  question
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll("n't", ' not')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');

function occurs({ whole, beginnings }: Slot, words: ReadonlySet<string>): boolean {
  if (whole.some((word) => words.has(word))) return true;
  if (beginnings.length > 0)
    for (const word of words) if (beginnings.some((beginning) => word.startsWith(beginning))) return true;
  return false;
}
