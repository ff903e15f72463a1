/** The score card: what it got, as an answer to what, and the eight dimensions as a picture. */
import type { ReportModel } from '../model.ts';
import { el, type Element, type Node } from '../tree.ts';
import { type Mode, action, percent, picture } from './parts.ts';
import { radar } from './radar.ts';

export function card(model: ReportModel, mode: Mode): Element {
  const { title, band, overall, answers, facts, before, second, caps } = model;
  return el(
    'header',
    { class: 'card' },
    el(
      'div',
      { class: 'verdict' },
      el('p', { class: 'kind' }, 'STAR Stories · score card'),
      el('h1', {}, title),
      el(
        'p',
        { class: `grade ${band.replace(' ', '-')}` },
        el('strong', { class: 'figure' }, overall.toFixed(1)),
        // Spaces for who hears it, or copies it.
        ' ',
        el('span', { class: 'of' }, 'of 5'),
        ' ',
        el('span', { class: 'band' }, band),
      ),
      scale(model),
      ...(before ? [el('p', { class: 'before' }, ...beforeInWords(before))] : []),
      el('p', { class: 'facts' }, `As an answer to: ${answers} · ${facts}`),
      ...caps.map((cap) => el('p', { class: 'note cap' }, cap)),
      ...(second ? secondOpinion(second) : []),
      ...(mode === 'live' ? [tools(model)] : []),
    ),
    radar(model),
  );
}

const beforeInWords = ({ since, overall, change }: NonNullable<ReportModel['before']>): Node[] => [
  `${since}: `,
  el('strong', {}, change),
  ` (was ${overall.toFixed(1)})`,
];

const secondOpinion = ({ name, grade, differences }: NonNullable<ReportModel['second']>): Node[] => [
  el('p', { class: 'note' }, `${name}: ${grade}`),
  ...differences.map((difference) => el('p', { class: 'note' }, difference)),
];

/** Where the bands begin, 1 to 5. */
const BANDS = [2, 3, 4] as const;

const along = (score: number): string => percent((score - 1) / 4);

/** The grade on a line from 1 to 5, with the bands, the cap and where it was before. */
function scale({ overall, band, cap, before, second }: ReportModel): Element {
  const label = [
    `${overall.toFixed(1)} on a scale from 1 to 5, ${band}`,
    ...(cap === null ? [] : [`capped at ${cap.toFixed(1)}`]),
    ...(before ? [`${before.overall.toFixed(1)} before`] : []),
    ...(second ? [`${second.overall.toFixed(1)} by ${second.name}`] : []),
  ].join(', ');
  return picture(
    'scale',
    label,
    { width: '100%', height: '34' },
    el('rect', { class: 'track', x: '0', y: '6', width: '100%', height: '8', rx: '4' }),
    el('rect', { class: 'fill', x: '0', y: '6', width: along(overall), height: '8', rx: '4' }),
    ...BANDS.map((score) =>
      el('line', { class: 'tick', x1: along(score), x2: along(score), y1: '6', y2: '14' }),
    ),
    ...(cap === null
      ? []
      : [el('line', { class: 'cap', x1: along(cap), x2: along(cap), y1: '1', y2: '19' })]),
    ...(before ? [el('circle', { class: 'was', cx: along(before.overall), cy: '10', r: '5' })] : []),
    ...(second ? [el('circle', { class: 'second', cx: along(second.overall), cy: '10', r: '5' })] : []),
    ...[1, 2, 3, 4, 5].map((score) =>
      el(
        'text',
        {
          x: along(score),
          y: '31',
          'text-anchor': score === 1 ? 'start' : score === 5 ? 'end' : 'middle',
        },
        String(score),
      ),
    ),
  );
}

function tools({ stories, selected }: ReportModel): Element {
  const picker =
    stories.length < 2
      ? []
      : [
          el(
            'label',
            {},
            'Story ',
            el(
              'select',
              { 'data-key': 'picker' },
              ...stories.map((title, at) =>
                el('option', { value: String(at), ...(at === selected && { selected: '' }) }, title),
              ),
            ),
          ),
        ];
  return el(
    'div',
    { class: 'tools' },
    ...picker,
    action('copy', 'Copy as Markdown'),
    action('markdown', 'Export as Markdown…'),
    action('html', 'Export as HTML…'),
  );
}
