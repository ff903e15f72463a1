/** Finding the next thing to fill in. */
import { type Span, span, type TextEdit } from '../core/text.ts';

/** The form in which fixes and templates leave out what only the writer knows, such as `[METRIC: from what to what]`. */
const PLACEHOLDER = /\[[^[\]\r\n]{1,200}\]/;

/** Where the first placeholder that the edits bring will stand once they are applied. */
export function placeholderIn(edits: readonly TextEdit[]): Span | null {
  let shift = 0;
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    const found = PLACEHOLDER.exec(edit.text);
    if (found) {
      const start = edit.span.start + shift + found.index;
      return span(start, start + found[0].length);
    }
    shift += edit.text.length - (edit.span.end - edit.span.start);
  }
  return null;
}

/** The first placeholder after the cursor, or the first one of all after the last. */
export function placeholderAfter(placeholders: readonly Span[], cursor: number): Span | undefined {
  const inOrder = placeholders.toSorted((a, b) => a.start - b.start);
  return inOrder.find(({ start }) => start > cursor) ?? inOrder[0];
}

/** Every placeholder of a text that we have written ourselves. */
export const placeholdersIn = (text: string): Span[] =>
  [...text.matchAll(new RegExp(PLACEHOLDER, 'g'))].map((found) =>
    span(found.index, found.index + found[0].length),
  );
