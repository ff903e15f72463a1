/** Turns inline Markdown into prose of the same length: what is said stays where it stands, the rest is filled. */
import type { PhrasingContent } from 'mdast';
import { OBJECT } from '../language/sentence.ts';
import { type Span, span } from '../text.ts';
import { isElementTag } from './elements.ts';
import { blank } from './lines.ts';

export interface Inline {
  readonly prose: string;
  readonly bold: readonly Span[];
}

/** Reads the inline content of the block at `from`..`to`. */
export function inlineOf(text: string, nodes: readonly PhrasingContent[], from: number, to: number): Inline {
  const writer = new ProseWriter(text, from);
  for (const node of nodes) write(writer, node);
  writer.fillTo(to);
  return { prose: writer.prose, bold: writer.bold };
}

/** Fills what cannot be read as words, so that it still counts as something that stands there. */
export const objects = (text: string): string => text.replace(/[^\r\n]/g, OBJECT);

class ProseWriter {
  readonly text: string;
  readonly bold: Span[] = [];
  prose = '';
  #at: number;
  #boldTag = -1;

  constructor(text: string, from: number) {
    this.text = text;
    this.#at = from;
  }

  /** Fills with spaces up to an offset. */
  fillTo(end: number): void {
    if (end <= this.#at) return;
    this.prose += blank(this.text.slice(this.#at, end));
    this.#at = end;
  }

  put(prose: string): void {
    this.prose += prose;
    this.#at += prose.length;
  }

  /** Follows `<b>` and `<strong>`, which people use as they use two asterisks. */
  tag(html: string, start: number, end: number): void {
    if (/^<(?:b|strong)\s*>$/i.test(html)) this.#boldTag = start;
    if (/^<\/(?:b|strong)\s*>$/i.test(html) && this.#boldTag >= 0) {
      this.bold.push(span(this.#boldTag, end));
      this.#boldTag = -1;
    }
  }
}

function write(writer: ProseWriter, node: PhrasingContent): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  writer.fillTo(start);
  switch (node.type) {
    case 'text':
      writer.put(wordsOf(writer.text.slice(start, end), node.value));
      return;
    case 'inlineCode':
    case 'image':
    case 'imageReference':
      writer.put(objects(writer.text.slice(start, end)));
      return;
    case 'link':
      if (writer.text[start] === '<') writer.put(objects(writer.text.slice(start, end)));
      else for (const child of node.children) write(writer, child);
      return;
    case 'html':
      if (!isElementTag(node.value)) {
        writer.put(writer.text.slice(start, end));
        return;
      }
      writer.tag(node.value, start, end);
      writer.put(
        /^<br\s*\/?>$/i.test(node.value) ? lineBreak(end - start) : blank(writer.text.slice(start, end)),
      );
      return;
    case 'strong':
      writer.bold.push(span(start, end));
      for (const child of node.children) write(writer, child);
      return;
    case 'emphasis':
    case 'delete':
    case 'linkReference':
      for (const child of node.children) write(writer, child);
      return;
    default:
  }
}

/** `<br>` is a line break to the reader, whatever the source looks like. */
export const lineBreak = (length: number): string => `\n${' '.repeat(Math.max(0, length - 1))}`;

/**
 * Lines up what the parser read with what stands in the source. They differ where the source has an escape, a character
 * reference, or the indentation and quote marks that begin a continuation line.
 */
function wordsOf(source: string, value: string): string {
  if (source.length === value.length) return withoutAddresses(source.replaceAll('\0', ' '));
  let words = '';
  let read = 0;
  for (let at = 0; at < source.length;) {
    const char = source[at] ?? '';
    if (char === '&' && (value[read] !== '&' || source.startsWith('&amp;', at))) {
      const reference = /^&#?\w{1,32};/.exec(source.slice(at, at + 40))?.[0];
      if (reference) {
        words += (value[read] ?? ' ') + ' '.repeat(reference.length - 1);
        at += reference.length;
        read++;
        continue;
      }
    }
    if (char === value[read]) {
      words += char;
      read++;
    } else words += char === '\n' || char === '\r' ? char : ' ';
    at++;
  }
  return withoutAddresses(words);
}

/** Web and mail addresses in running text are no words. */
export const withoutAddresses = (text: string): string =>
  text.includes('://') || text.includes('www.') || text.includes('@')
    ? text.replace(
        /\b(?:https?:\/\/|www\.)[^\s<>]{1,2000}|\b[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/g,
        (address) => {
          const kept = /[.,;:!?)\]]+$/.exec(address.slice(-8))?.[0] ?? '';
          return objects(address.slice(0, address.length - kept.length)) + kept;
        },
      )
    : text;
