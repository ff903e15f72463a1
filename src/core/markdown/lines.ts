/** Where the line that begins at `from` ends, and where the next one begins; `\n`, `\r\n` and a lone `\r` end a line. */
export interface Line {
  readonly start: number;
  /** Before the line ending. */
  readonly end: number;
  /** After the line ending. */
  readonly next: number;
}

/** The lines of a text; a text that ends with a line ending has no empty line after it. */
export function linesOf(text: string, from = 0): readonly Line[] {
  const lines: Line[] = [];
  const hasReturns = text.includes('\r');
  for (let start = from; start < text.length;) {
    const line = hasReturns ? lineAt(text, start) : lineTo(text, start, text.indexOf('\n', start));
    lines.push(line);
    start = line.next;
  }
  return lines;
}

const lineTo = (text: string, start: number, end: number): Line =>
  end < 0 ? { start, end: text.length, next: text.length } : { start, end, next: end + 1 };

/** The line that begins at `start`. */
export function lineAt(text: string, start: number): Line {
  let end = start;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  const crlf = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10;
  return { start, end, next: Math.min(text.length, end + (crlf ? 2 : 1)) };
}

/** The same text with everything but its line breaks replaced by spaces. */
export const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');
