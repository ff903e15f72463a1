/** What a writer has said about sending a document to a model. Read strictly: what cannot be read counts as a no. */
import { CORE_SCHEMA, load } from 'js-yaml';
import { frontMatterEnd } from './markdown/chunks.ts';
import { type Span, span } from './text.ts';

/** Longer front matter is no front matter that a person wrote, and is not searched for a permission. */
const MAX_LENGTH = 20_000;

/** Why a document may not leave the machine, in one sentence; null where it may. `ai: off` in the front matter forbids. */
export function leavingProblem(source: string): string | null {
  const end = frontMatterEnd(source);
  if (end === 0) return null;
  const unclear = 'The front matter cannot be read, so it may say ai: off. Nothing is sent.';
  if (end > MAX_LENGTH) return unclear;
  const yaml = source
    .slice(0, end)
    .replace(/^---[ \t]*(?:\r\n|\r|\n)/, '')
    .replace(/---[ \t]*(?:\r\n|\r|\n)?$/, '')
    .replace(/\r\n?/g, '\n');
  if (yaml.replace(/^[ \t]*#.*$/gm, '').trim() === '') return null;
  try {
    const values: unknown = load(yaml, { schema: CORE_SCHEMA });
    return allows(values) ? null : 'This document says ai: off, so nothing of it is sent to a model.';
  } catch {
    return unclear;
  }
}

/** Only what plainly allows it does, beside saying nothing. */
function allows(values: unknown): boolean {
  if (typeof values !== 'object' || values === null) return true;
  const entries = Object.entries(values).filter(([key]) => key.trim().toLowerCase() === 'ai');
  return entries.every(
    ([, value]) => value === null || ['on', 'yes', 'true'].includes(String(value).trim().toLowerCase()),
  );
}

/**
 * The stretches that never leave: from `<!-- private -->` to `<!-- /private -->`, or to the next blank line where no
 * such end follows before the next beginning. Found without reading Markdown: one inside a code block hides more, not less.
 */
export function privateSpans(source: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: mark } of source.matchAll(/<!--[ \t]{0,9}private[ \t]{0,9}-->/gi)) {
    if (index < (spans.at(-1)?.end ?? 0)) continue;
    spans.push(span(index, endOfPrivate(source, index + mark.length)));
  }
  return spans;
}

function endOfPrivate(source: string, from: number): number {
  const next = searchFrom(source, /<!--[ \t]{0,9}(?<close>\/?)private[ \t]{0,9}-->/gi, from);
  if (next?.groups?.['close']) return next.index + next[0].length;
  const words = searchFrom(source, /\S/g, from);
  const blank = words && searchFrom(source, /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/g, words.index);
  return blank ? blank.index : source.length;
}

function searchFrom(source: string, pattern: RegExp, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(source);
}
