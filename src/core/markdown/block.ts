import type { Span } from '../text.ts';

/** One stretch of a document that is read on its own: sentences never cross from one block into another. */
export interface Block {
  /** `unread` is what is left of a stretch that is too long to read. */
  readonly kind: 'heading' | 'paragraph' | 'cell' | 'code' | 'comment' | 'break' | 'front-matter' | 'unread';
  /** The block's own text with its inline markup, without the markers in front of it. */
  readonly span: Span;
  /**
   * What stands at `span`, of the same length, with everything that is not prose replaced: markup by spaces, code and
   * other non-words by `OBJECT`. Line breaks stay.
   */
  readonly prose: string;
  /** The Markdown construct that holds the block: the whole table of a cell, the whole HTML of a piece in it. */
  readonly node: Span;
  /** 1 to 6 for a heading, otherwise 0. */
  readonly depth: number;
  /** The innermost list item that the block stands in. */
  readonly item: ListItem | null;
  /** How many block quotes stand around it. */
  readonly quotes: number;
  readonly cell: Cell | null;
  /** Runs of bold text with their markers. */
  readonly bold: readonly Span[];
  readonly language: 'markdown' | 'html';
}

export interface ListItem {
  /** Where the marker stands. */
  readonly start: number;
  /** 1 for an item of an outermost list. */
  readonly depth: number;
  /** Whether the list is numbered. */
  readonly ordered: boolean;
}

export interface Cell {
  /** From 0; the header row is row 0 where there is one. */
  readonly row: number;
  readonly column: number;
}
