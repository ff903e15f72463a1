/** The tokens around a figure, found without walking the whole sentence for each. */
import type { SentenceReading, Token } from '../../core/language/sentence.ts';

/** The last words, at most that many, that end before an offset; the nearest last. */
export function tokensBefore({ tokens }: SentenceReading, offset: number, most: number): Token[] {
  const next = firstFrom(tokens, offset);
  return tokens.slice(Math.max(0, next - most), next).filter(({ end }) => end <= offset);
}

/** The first token at or after an offset. */
export const tokenAfter = ({ tokens }: SentenceReading, offset: number): Token | undefined =>
  tokens[firstFrom(tokens, offset)];

/** The tokens between two offsets; null where they are more than that many. */
export function tokensBetween(
  { tokens }: SentenceReading,
  start: number,
  end: number,
  most: number,
): readonly Token[] | null {
  const [from, to] = [firstFrom(tokens, start), firstFrom(tokens, end)];
  return to - from > most ? null : tokens.slice(from, to);
}

function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
