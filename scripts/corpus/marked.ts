/** Text with marks in it, as the corpus keeps it: `{letter:kind|words}`, which may nest. */

export interface Mark {
  readonly letter: string;
  readonly kind: string;
  /** UTF-16 offsets in the text without its marks, half-open. */
  readonly start: number;
  readonly end: number;
}

export interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The text without its marks, and where they stood in it. Throws where one does not begin or end. */
export function unmarked(source: string): Marked {
  const open: Omit<Mark, 'end'>[] = [];
  const marks: Mark[] = [];
  let text = '';
  for (const piece of source.split(/(\{[a-z](?::[a-z+]+)?\||\})/)) {
    const [, letter, kind = ''] = /^\{([a-z])(?::([a-z+]+))?\|$/.exec(piece) ?? [];
    if (letter) open.push({ letter, kind, start: text.length });
    else if (piece !== '}') text += piece;
    else {
      const mark = open.pop();
      if (!mark) throw new Error(`a mark ends that did not begin, after “${text.slice(-40)}”`);
      marks.push({ ...mark, end: text.length });
    }
  }
  if (open.length > 0) throw new Error(`a mark does not end: “${text.slice(open[0]?.start).slice(0, 40)}”`);
  return { text, marks };
}

/** A line of clauses: the dodge between « and », own faults between { and }. */
export function unmarkedLine(kind: string, source: string): Marked {
  const marks: Mark[] = [];
  let text = '';
  let start = 0;
  for (const piece of source.split(/([«»{}])/)) {
    if (piece === '«' || piece === '{') start = text.length;
    else if (piece === '»') marks.push({ letter: 'd', kind, start, end: text.length });
    else if (piece === '}') marks.push({ letter: 'o', kind: '', start, end: text.length });
    else text += piece;
  }
  return { text, marks };
}
