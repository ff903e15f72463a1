import { Phrases } from '../faults/phrases.ts';
import { isQuoted } from '../faults/quotes.ts';
import type { SentenceReading } from '../language/sentence.ts';
import { PLATITUDES } from './platitudes.ts';

const phrases = new Phrases(PLATITUDES.flatMap((row) => row.phrases));

/** Tells whether a sentence holds a saying or a formula that is the writer's own and not quoted. */
export const isPlatitude = (reading: SentenceReading): boolean =>
  phrases.find(reading).some(({ from }) => !isQuoted(reading, from));
