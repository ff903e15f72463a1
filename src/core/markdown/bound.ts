/**
 * Keeps the parser linear. Some input makes a Markdown parser quadratic: thousands of emphasis marks, brackets or
 * backticks in one paragraph, quotes nested thousands deep. No person writes these, so what goes beyond any real text is
 * replaced before parsing. The length stays, and with it every offset.
 */
import { OBJECT } from '../language/sentence.ts';
import { linesOf } from './lines.ts';

/** More marks than this in a run of lines are looked at more closely. */
const MARKS = 150;
/** Real text has fewer marks than one in this many characters. */
const DENSITY = 40;
/** Containers inside one another on one line. */
const NESTING = 12;
/** Cells in a row of a table. */
const CELLS = 60;
/** Spaces in front of a line; what stands further in is code, or a list that nobody nests by hand. */
const FAR_IN = /^[ \t]{40}/;

/** Lines without a blank one between them. A table or a list of this length is data and no story. */
export const MAX_LINES = 300;
/** Dividers of cells in such lines: cells are the dearest thing to parse, and a table of so many is data. */
const MAX_DIVIDERS = 500;

/** Where a stretch gets too long to read; the end of the text where none does. */
export function readableEnd(text: string): number {
  let lines = 0;
  let dividers = 0;
  for (const line of linesOf(text)) {
    if (line.end === line.start) {
      lines = 0;
      dividers = 0;
    } else lines++;
    for (let at = line.start; at < line.end; at++) if (text.charCodeAt(at) === DIVIDER) dividers++;
    if (lines > MAX_LINES || (lines > 1 && dividers > MAX_DIVIDERS)) return line.start;
  }
  return text.length;
}

/** `|` */
const DIVIDER = 124;

/** The same text, of the same length, tame enough to parse. */
export function bounded(text: string): string {
  const plain = text.includes('\uFEFF') ? text.replaceAll('\uFEFF', ' ') : text;
  return withoutDeepNesting(withoutWideLines(withoutMarkFloods(plain)));
}

function withoutMarkFloods(text: string): string {
  let result = '';
  let start = 0;
  let marks = 0;
  const close = (end: number): void => {
    const run = text.slice(start, end);
    result += marks > MARKS && marks * DENSITY > run.length ? run.replace(/[*_[\]`<&!|~\\]/g, OBJECT) : run;
    start = end;
    marks = 0;
  };
  for (const line of linesOf(text)) {
    if (opensItem(text, line.start) || line.end === line.start) close(line.start);
    for (let at = line.start; at < line.end; at++) if (isMark(text.charCodeAt(at))) marks++;
  }
  close(text.length);
  return result;
}

/** An item of a list begins a paragraph of its own, so its marks do not meet those of the item before. */
function opensItem(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  return (code === 42 || code === 43 || code === 45) && text.charCodeAt(start + 1) === 32;
}

/** `*` `_` `[` backtick `<` `&` `!` `\`: what opens a construct that is looked for to the end of its paragraph. */
const isMark = (code: number): boolean =>
  code === 42 || code === 95 || code === 91 || code === 96 || code === 60 || code === 38 || code === 33;

function withoutDeepNesting(text: string): string {
  if (!/(?:(?:[>\-*+]|\d{1,9}[.)])[ \t]*){13}/.test(text)) return text;
  let result = '';
  for (const line of linesOf(text)) {
    let markers = 0;
    let at = line.start;
    while (at < line.end && markers < NESTING && /[ \t>\-*+\d.)]/.test(text[at] ?? '')) {
      if (/[>\-*+.)]/.test(text[at] ?? '')) markers++;
      at++;
    }
    let end = at;
    if (markers === NESTING) while (end < line.end && /[ \t>\-*+\d.)]/.test(text[end] ?? '')) end++;
    result += text.slice(line.start, at) + ' '.repeat(end - at) + text.slice(end, line.next);
  }
  return result;
}

function withoutWideLines(text: string): string {
  let result = '';
  let from = 0;
  for (const line of linesOf(text)) {
    if (line.end - line.start <= CELLS) continue;
    const words = text.slice(line.start, line.end);
    const isFar = FAR_IN.test(words);
    if (!isFar && words.split('|', CELLS + 2).length <= CELLS + 1) continue;
    result += text.slice(from, line.start) + (isFar ? ' '.repeat(words.length) : words.replaceAll('|', ' '));
    from = line.end;
  }
  return result + text.slice(from);
}
