/**
 * A page as plain values. The same tree is written out as HTML and drawn by the report's script, which makes text of
 * every text: no word of a story can become markup in either.
 */
export interface Element {
  readonly name: Name;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

export type Node = Element | string;

/** All that a report is made of; nothing in it loads or runs anything. */
export const NAMES = [
  'a',
  'button',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'footer',
  'h1',
  'h2',
  'h3',
  'header',
  'label',
  'li',
  'main',
  'ol',
  'option',
  'p',
  'q',
  'section',
  'select',
  'span',
  'strong',
  'summary',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
  // Pictures.
  'svg',
  'g',
  'circle',
  'line',
  'polygon',
  'rect',
  'text',
] as const;
export type Name = (typeof NAMES)[number];

/** Makes an element. */
export const el = (
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Node[]
): Element => ({ name, attributes, children });

/** Writes nodes as HTML. */
export const htmlOf = (nodes: readonly Node[]): string => nodes.map(nodeAsHtml).join('');

function nodeAsHtml(node: Node): string {
  if (typeof node === 'string') return escapeHtml(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  return `<${node.name}${attributes}>${htmlOf(node.children)}</${node.name}>`;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Control characters, which HTML forbids. */
// oxlint-disable-next-line no-control-regex -- These are what is looked for.
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

/** Makes text of whatever stands in a string. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => ESCAPES.get(letter) ?? '').replace(FORBIDDEN, '');
