/** What the report's page and the extension say to each other. */
import type { ReportModel } from './view-model.ts';

export type ToPage =
  | { readonly type: 'report'; readonly model: ReportModel }
  | { readonly type: 'nothing'; readonly notes: readonly string[] }
  | { readonly type: 'copied' };

export type FromPage =
  | { readonly type: 'ready' | 'copy' }
  | { readonly type: 'select'; readonly index: number }
  | { readonly type: 'reveal'; readonly start: number; readonly end: number };

/** A page can send anything, so what it sends is checked before it is used. */
export function messageFrom(value: unknown): FromPage | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value)) return undefined;
  const { type } = value;
  if (type === 'ready' || type === 'copy') return { type };
  if (type === 'select' && 'index' in value && isOffset(value.index)) return { type, index: value.index };
  if (type !== 'reveal' || !('start' in value) || !('end' in value)) return undefined;
  const { start, end } = value;
  return isOffset(start) && isOffset(end) && start <= end ? { type, start, end } : undefined;
}

const isOffset = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
