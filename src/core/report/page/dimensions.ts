/** The eight dimensions: score, change, why, and the story's own words under each. */
import type { DimensionModel, ReportModel } from '../model.ts';
import { el, type Element, type Node } from '../tree.ts';
import { changeInWords } from '../words.ts';
import { type Mode, percent, quotation, section } from './parts.ts';

export const dimensions = ({ dimensions: all, second }: ReportModel, mode: Mode): Element[] =>
  section(
    'dimensions',
    'Eight dimensions',
    el(
      'dl',
      {},
      ...all.map((one) =>
        el(
          'div',
          { class: 'dimension' },
          el('dt', {}, el('span', { class: 'name' }, one.name), ' ', ...scoreOf(one, second?.name ?? null)),
          el('dd', {}, el('p', {}, one.why), ...wordsOf(one, mode)),
        ),
      ),
    ),
  );

function scoreOf({ score, was, second }: DimensionModel, other: string | null): Node[] {
  const change =
    was === null || was === score
      ? []
      : [' ', el('span', { class: 'change' }, `${changeInWords(was, score)}, was ${was}`)];
  return [
    el(
      'svg',
      { class: 'meter', 'aria-hidden': 'true', width: '100%', height: '8' },
      ...[0, 1, 2, 3, 4].map((step) =>
        el('rect', {
          class: step < score ? 'step full' : 'step',
          x: percent(step / 5),
          y: '0',
          width: '18%',
          height: '8',
          rx: '2',
        }),
      ),
    ),
    el('span', { class: 'score' }, `${score} of 5`),
    ...change,
    ...(other === null
      ? []
      : [
          ' ',
          el(
            'span',
            { class: 'change' },
            `${other}: ${second === null ? 'not borne out' : `${second} of 5`}`,
          ),
        ]),
  ];
}

function wordsOf({ name, evidence }: DimensionModel, mode: Mode): Node[] {
  const items = evidence.flatMap((quote, at) => {
    const words = quotation(quote, `${name}-${at}`, mode);
    return words.length === 0 ? [] : [el('li', {}, ...words)];
  });
  return items.length === 0 ? [] : [el('ul', { class: 'words' }, ...items)];
}
