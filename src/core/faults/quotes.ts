/** Which words of a sentence are somebody's speech: what was said then is evidence, not a claim of the writer. */
import { perReading } from '../language/per-reading.ts';
import type { SentenceReading } from '../language/sentence.ts';

/** True for a token between quotation marks. An apostrophe or a mark that is never closed quotes nothing. */
export const isQuoted = (reading: SentenceReading, at: number): boolean => quotedTokens(reading)[at] ?? false;

const quotedTokens = perReading(({ tokens }): readonly boolean[] => {
  if (!tokens.some(({ text }) => MARKS.has(text))) return NOTHING;
  const row = tokens.map(() => false);
  let opened = -1;
  tokens.forEach(({ text }, at) => {
    if (opened < 0 ? /^["“«]$/.test(text) : /^["”»]$/.test(text)) {
      if (opened >= 0) row.fill(true, opened, at + 1);
      opened = opened < 0 ? at : -1;
    }
  });
  return row;
});

const MARKS: ReadonlySet<string> = new Set('"“”«»');

/** Where nothing is quoted the row is left out. */
const NOTHING: readonly boolean[] = [];
