/** Which sentences dodge, own a fault, or tell the lesson: a model for each, over the cues of one sentence. */
import { Columns } from './columns.ts';
import { crossScores, type Fit } from './cross.ts';
import { fitCues } from './cue-fit.ts';
import type { Material } from './material.ts';
import { tableOf } from './table.ts';

/** Cues in fewer examples are nobody's habit. */
const FEWEST = 3;
const PENALTY = { dodge: 2, ownFault: 4, lesson: 2 };

/** Faults are told in the middle of a story; dodges stand anywhere, and a draft has no middle yet. */
const OF_THE_PLACE = /^(?:\d\/|fifth:|is:last)/;

export interface SentenceModels {
  /** Declares the table of weights. */
  readonly declaration: string;
  /** Logs of odds by models that had not seen the example, one per example; of a lesson, in stories alone. */
  readonly crossed: {
    readonly dodge: readonly number[];
    readonly ownFault: readonly number[];
    readonly lesson: readonly number[];
  };
}

export function fitSentences({ examples, inStories }: Material): SentenceModels {
  const columns = new Columns(
    examples.map(({ cues }) => cues),
    FEWEST,
  );
  const rows = examples.map(({ cues }) => columns.rowOf(cues));
  const placeless = examples.map(({ cues }) => columns.rowOf(cues, (cue) => !OF_THE_PLACE.test(cue)));
  const bases = examples.map(({ base }) => base);
  const fitWith =
    (penalty: number): Fit =>
    (some, labels) =>
      fitCues(some, labels, { columns: columns.size, penalty });
  const sounds = {
    dodge: { rows: placeless, labels: examples.map(({ dodge }) => dodge !== null) },
    ownFault: { rows, labels: examples.map(({ isOwnFault }) => isOwnFault) },
    // Sentences that tell the lesson are known from stories alone.
    lesson: {
      rows: rows.slice(0, inStories),
      labels: examples.slice(0, inStories).map(({ isLesson }) => isLesson),
    },
  };
  const crossed = (sound: keyof typeof sounds): number[] =>
    crossScores(sounds[sound].rows, sounds[sound].labels, bases, fitWith(PENALTY[sound]));
  const whole = (sound: keyof typeof sounds) =>
    fitWith(PENALTY[sound])(sounds[sound].rows, sounds[sound].labels);
  return {
    declaration: tableOf('SENTENCE_WEIGHTS', columns.names, {
      dodge: whole('dodge'),
      ownFault: whole('ownFault'),
      lesson: whole('lesson'),
    }),
    crossed: { dodge: crossed('dodge'), ownFault: crossed('ownFault'), lesson: crossed('lesson') },
  };
}
