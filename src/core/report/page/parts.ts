/** What the sections of the page share. */
import type { Quote } from '../model.ts';
import { el, type Element, type Node } from '../tree.ts';

export type Mode = 'live' | 'still';

/** A section with its heading; nothing where it holds nothing. */
export const section = (name: string, title: string, ...children: readonly Node[]): Element[] =>
  children.length === 0
    ? []
    : [el('section', { class: name, 'aria-label': title }, el('h2', {}, title), ...children)];

/** Words of the story: a button that goes there, or a quotation with its line. Nothing where there are no words. */
export function quotation(quote: Quote, key: string, mode: Mode): Node[] {
  if (quote.text === '') return [];
  if (mode === 'live') return [jump(quote, `“${quote.text}”`, key, 'quote')];
  return [el('q', { class: 'quote' }, quote.text), el('span', { class: 'line' }, ` line ${quote.line}`)];
}

/** A button that goes to a place in the text. */
export const jump = ({ start, end }: Quote, text: string, key: string, name = 'jump'): Element =>
  el(
    'button',
    { type: 'button', class: name, 'data-key': key, 'data-go': `${start}-${end}`, title: 'Go to the text' },
    text,
  );

/** A button that asks the editor to do something. */
export const action = (what: string, text: string): Element =>
  el('button', { type: 'button', class: 'action', 'data-key': what, 'data-do': what }, text);

/** What a picture shows, for whoever does not see it. */
export const picture = (
  name: string,
  label: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Node[]
): Element => el('svg', { class: name, role: 'img', 'aria-label': label, ...attributes }, ...children);

/** A share of the width as SVG takes it. */
export const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

export const table = (titles: readonly string[], rows: readonly Node[], label: string): Element =>
  el(
    'table',
    { 'aria-label': label },
    el(
      'thead',
      {},
      el('tr', {}, ...titles.map((title) => (title ? el('th', { scope: 'col' }, title) : el('td', {})))),
    ),
    el('tbody', {}, ...rows),
  );
