import type { SentenceReading } from './sentence.ts';

/**
 * Keeps what `find` tells of a sentence for as long as its reading is kept. What depends on the words of one sentence
 * alone goes through here: it is looked for once, whoever asks, and a keystroke costs the sentence that it changes.
 */
export function perReading<Found>(
  find: (reading: SentenceReading) => Found,
): (reading: SentenceReading) => Found {
  return (reading) => {
    const kept = keptFor(reading);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Nothing else is ever kept under `find`.
    if (kept.has(find)) return kept.get(find) as Found;
    const found = find(reading);
    kept.set(find, found);
    return found;
  };
}

/** One weak entry for each reading: hundreds of them for each sentence would burden the garbage collector. */
const everything = new WeakMap<SentenceReading, Map<unknown, unknown>>();

function keptFor(reading: SentenceReading): Map<unknown, unknown> {
  let kept = everything.get(reading);
  if (!kept) everything.set(reading, (kept = new Map()));
  return kept;
}
