/** What the report's page and the extension say to each other. */
import type { Node } from '../../core/report/tree.ts';

/** What a page needs to come back after the window was loaded anew. Holds no words of a story. */
export interface PageState {
  /** Address of the document. */
  readonly uri: string;
  /** Which of its stories. */
  readonly index: number;
}

export type ToPage =
  | {
      readonly type: 'page';
      readonly nodes: readonly Node[];
      readonly state: PageState;
      /** "Solid, 3.4 of 5"; empty where there is none. */
      readonly grade: string;
    }
  | { readonly type: 'copied' };

const REQUESTS = ['ready', 'copy', 'markdown', 'html', 'stop'] as const;

export type FromPage =
  | { readonly type: (typeof REQUESTS)[number] }
  | { readonly type: 'select'; readonly index: number }
  | { readonly type: 'reveal'; readonly start: number; readonly end: number };

/** A page can send anything, so what it sends is checked before it is used. */
export function messageFrom(value: unknown): FromPage | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value)) return undefined;
  const { type } = value;
  const request = REQUESTS.find((one) => one === type);
  if (request) return { type: request };
  if (type === 'select' && 'index' in value && isOffset(value.index)) return { type, index: value.index };
  if (type !== 'reveal' || !('start' in value) || !('end' in value)) return undefined;
  const { start, end } = value;
  return isOffset(start) && isOffset(end) && start <= end ? { type, start, end } : undefined;
}

/** The state that a page was left with; undefined where it is none of ours. */
export function pageStateFrom(value: unknown): PageState | undefined {
  if (typeof value !== 'object' || value === null || !('uri' in value)) return undefined;
  const { uri } = value;
  if (typeof uri !== 'string' || uri === '' || uri.length > 4096) return undefined;
  return { uri, index: 'index' in value && isOffset(value.index) ? value.index : 0 };
}

const isOffset = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
