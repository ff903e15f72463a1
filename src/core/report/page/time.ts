/** How long the story takes to say: a ribbon of the parts against their budgets, and the same in figures. */
import type { ReportModel } from '../model.ts';
import type { Piece, Ribbon } from '../ribbon.ts';
import { el, type Element, type Node } from '../tree.ts';
import { jump, type Mode, percent, picture, section, table } from './parts.ts';

const VERDICTS = { over: 'too long', under: 'short', empty: 'empty' } as const;

export function time({ parts, ribbon }: ReportModel, mode: Mode): Element[] {
  if (parts.length === 0) return [];
  const rows = parts.map(({ name, place, spent, budget, state }, at) =>
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, mode === 'live' ? jump(place, name, `part-${at}`) : name),
      el('td', {}, spent),
      el('td', {}, budget ?? 'no budget'),
      el(
        'td',
        { class: `verdict ${state}` },
        state === 'within' ? (budget === null ? '' : 'fits') : VERDICTS[state],
      ),
    ),
  );
  const all = el(
    'tr',
    { class: 'total' },
    el('th', { scope: 'row' }, 'All'),
    el('td', {}, ribbon.toldTotal),
    el('td', {}, ribbon.budgetTotal === null ? '' : `up to ${ribbon.budgetTotal}`),
    el('td', {}),
  );
  return section(
    'time',
    'Time to say it',
    ribbonPicture(ribbon),
    table(['Part', 'Takes', 'Budget', 'Verdict'], [...rows, all], 'Time of each part'),
  );
}

/** Heights: a strip, the caption above it, and the space between the two. */
const ROW = 26;
const CAPTION = 18;
const SPACE = 8;
const SECOND = CAPTION + ROW + SPACE;

function ribbonPicture({ told, budget, toldTotal, budgetTotal }: Ribbon): Element {
  const second = budgetTotal !== null;
  const label = [
    `Told: ${told.map(pieceInWords).join(', ')}; ${toldTotal} in all.`,
    ...(second ? [`Budget: ${budget.map(pieceInWords).join(', ')}; up to ${budgetTotal} in all.`] : []),
  ].join(' ');
  return picture(
    'ribbon',
    label,
    { width: '100%', height: String(second ? SECOND + CAPTION + ROW : CAPTION + ROW) },
    el('text', { class: 'caption', x: '0', y: '12' }, `Told, ${toldTotal}`),
    ...told.flatMap((piece, at) => pieceAt(piece, at, CAPTION)),
    ...(second
      ? [
          el('text', { class: 'caption', x: '0', y: String(SECOND + 12) }, `Budget, up to ${budgetTotal}`),
          ...budget.flatMap((piece, at) => pieceAt(piece, at, SECOND + CAPTION, 'allowed')),
        ]
      : []),
  );
}

const pieceInWords = ({ name, from, to, state }: Piece): string =>
  `${name} ${Math.round((to - from) * 100)} %${state === 'within' ? '' : ` (${VERDICTS[state]})`}`;

/** An inner picture cuts off a letter that has no room. */
function pieceAt({ letter, from, to, state }: Piece, at: number, y: number, name = ''): Node[] {
  return [
    el(
      'svg',
      { x: percent(from), y: String(y), width: percent(to - from), height: String(ROW) },
      el('rect', {
        class: ['piece', at % 2 === 0 ? 'even' : 'odd', state, name].filter((one) => one !== '').join(' '),
        x: '0',
        y: '0',
        width: '100%',
        height: '100%',
      }),
      ...(to - from > 0.03
        ? [el('text', { x: '50%', y: String(ROW / 2 + 4), 'text-anchor': 'middle' }, letter)]
        : []),
    ),
  ];
}
