/** The eight dimensions as a small chart: one axis each, from the middle outwards, with the earlier scores behind. */
import type { ReportModel } from '../model.ts';
import { el, type Element } from '../tree.ts';
import { picture } from './parts.ts';

/** Units of the picture, which scales as a whole. */
const WIDTH = 340;
const HEIGHT = 260;
const CENTRE = { x: WIDTH / 2, y: HEIGHT / 2 };
const RADIUS = 88;
const MOST = 5;

/** Draws the chart; its label says every figure in it. */
export function radar({ dimensions, before, second }: ReportModel): Element {
  const count = dimensions.length;
  const at = (index: number, length: number): { x: number; y: number } => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    return { x: CENTRE.x + Math.cos(angle) * length, y: CENTRE.y + Math.sin(angle) * length };
  };
  const outline = (name: string, scores: readonly number[]): Element =>
    el('polygon', {
      class: name,
      points: scores
        .map((score, index) => at(index, (score / MOST) * RADIUS))
        .map(({ x, y }) => `${short(x)},${short(y)}`)
        .join(' '),
    });
  const scores = dimensions.map(({ score }) => score);
  return picture(
    'radar',
    labelOf(dimensions, before !== null, second?.name ?? null),
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}` },
    ...[1, 2, 3, 4, 5].map((ring) =>
      outline(
        'ring',
        dimensions.map(() => ring),
      ),
    ),
    ...dimensions.map((_, index) => {
      const { x, y } = at(index, RADIUS);
      return el('line', {
        class: 'axis',
        x1: short(CENTRE.x),
        y1: short(CENTRE.y),
        x2: short(x),
        y2: short(y),
      });
    }),
    ...(before
      ? [
          outline(
            'was',
            dimensions.map(({ was, score }) => was ?? score),
          ),
        ]
      : []),
    outline('now', scores),
    ...(second
      ? [
          outline(
            'second',
            dimensions.map((one) => one.second ?? 0),
          ),
        ]
      : []),
    ...scores.map((score, index) => {
      const { x, y } = at(index, (score / MOST) * RADIUS);
      return el('circle', { class: 'dot', cx: short(x), cy: short(y), r: '3' });
    }),
    ...(before
      ? [
          el('line', { class: 'was', x1: '8', y1: '248', x2: '36', y2: '248' }),
          el('text', { x: '42', y: '252' }, 'before'),
        ]
      : []),
    ...dimensions.map(({ name, score }, index) => {
      const { x, y } = at(index, RADIUS + 14);
      const side = x < CENTRE.x - 1 ? 'end' : x > CENTRE.x + 1 ? 'start' : 'middle';
      return el('text', { x: short(x), y: short(y + 4), 'text-anchor': side }, `${name} ${score}`);
    }),
  );
}

function labelOf(dimensions: ReportModel['dimensions'], before: boolean, second: string | null): string {
  const all = dimensions.map(
    ({ name, score, was, second: other }) =>
      `${name} ${score}${before && was !== null && was !== score ? `, before ${was}` : ''}${
        second !== null && other !== null ? `, ${second} ${other}` : ''
      }`,
  );
  return `Scores from 1 to 5. ${all.join('; ')}.`;
}

const short = (value: number): string => String(Math.round(value * 10) / 10);
