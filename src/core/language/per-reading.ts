import type { SentenceReading } from './sentence.ts';

/** How many finders there are; each has a place of its own in what a reading keeps. */
let finders = 0;

/**
 * Keeps what `find` tells of a sentence for as long as its reading is kept. What depends on the words of one sentence
 * alone goes through here: it is looked for once, whoever asks, and a keystroke costs the sentence that it changes.
 */
export function perReading<Found extends object | string | number | boolean | null>(
  find: (reading: SentenceReading) => Found,
): (reading: SentenceReading) => Found {
  const place = finders++;
  return (reading) => {
    const known = reading.kept[place];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Nothing else is ever kept at this place.
    if (known !== undefined) return known as Found;
    const found = find(reading);
    reading.kept[place] = found;
    return found;
  };
}
