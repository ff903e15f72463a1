/** Where the line that begins at `from` ends, and where the next one begins; `\n`, `\r\n` and a lone `\r` end a line. */
export interface Line {
  readonly start: number;
  /** Before the line ending. */
  readonly end: number;
  /** After the line ending. */
  readonly next: number;
}

/** Walks the lines of a text; a text that ends with a line ending has no empty line after it. */
export function* linesOf(text: string, from = 0): Generator<Line> {
  let start = from;
  while (start < text.length) {
    const line = lineAt(text, start);
    yield line;
    start = line.next;
  }
}

/** The line that begins at `start`. */
export function lineAt(text: string, start: number): Line {
  let end = start;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  const crlf = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10;
  return { start, end, next: Math.min(text.length, end + (crlf ? 2 : 1)) };
}

/** The same text with everything but its line breaks replaced by spaces. */
export const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');
