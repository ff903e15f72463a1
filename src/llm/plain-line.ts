import { INVISIBLE } from './disguise.ts';

/** Words of a model on one line: nothing that hides, nothing that a terminal obeys, no more than a reader takes in. */
export function plainLine(text: string, limit = 300): string {
  const line = text
    .slice(0, limit * 4)
    .replace(INVISIBLE, '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > limit ? `${line.slice(0, limit - 1).trimEnd()}…` : line;
}
