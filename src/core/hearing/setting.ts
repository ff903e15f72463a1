import type { Sentence } from '../story.ts';
import type { Setting } from './cues.ts';

const FIFTHS = 5;

/** Where each sentence of a story stands. `type`: id of the question type. */
export const settingsIn = (sentences: readonly Pick<Sentence, 'kinds'>[], type: string): Setting[] =>
  sentences.map(({ kinds }, at) => ({
    part: kinds[0] ?? 'none',
    fifth: Math.floor((FIFTHS * at) / sentences.length),
    isLast: at === sentences.length - 1,
    type,
  }));
