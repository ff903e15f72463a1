/** The grade over the versions of the file, as a line, and the same in figures. */
import type { Progress } from '../history.ts';
import type { ReportModel } from '../model.ts';
import { el, type Element, type Node } from '../tree.ts';
import { changeInWords } from '../words.ts';
import { action, type Mode, percent, picture, section, table } from './parts.ts';

export function progress({ progress: found }: ReportModel, mode: Mode): Element[] {
  if (!found) return [];
  const { state, note, versions } = found;
  return section(
    'progress',
    'How it came about',
    ...(versions.length > 1 ? [line(versions)] : []),
    ...(note === null ? [] : [el('p', { class: 'facts' }, note)]),
    ...(state === 'reading' && mode === 'live' ? [action('stop', 'Stop reading')] : []),
    ...(versions.length > 0
      ? [
          el(
            'details',
            { 'data-key': 'versions', ...(mode === 'still' && { open: '' }) },
            el('summary', {}, versions.length === 1 ? 'The version' : `All ${versions.length} versions`),
            table(['Version', 'Grade', 'Change', 'Words'], rowsOf(versions), 'Grade of each version'),
          ),
        ]
      : []),
  );
}

const rowsOf = (versions: Progress['versions']): Node[] =>
  versions
    .map(({ id, date, overall, words }, at) => {
      const previous = versions[at - 1];
      return el(
        'tr',
        {},
        el('th', { scope: 'row' }, [date, id].filter((one) => one !== '').join(' · ')),
        el('td', {}, overall.toFixed(1)),
        el('td', {}, previous ? changeInWords(previous.overall, overall) : ''),
        el('td', {}, String(words)),
      );
    })
    .toReversed();

const HEIGHT = 130;
const TOP = 10;
const BOTTOM = 100;
const LEFT = 0.05;
const RIGHT = 0.97;

/** Versions stand side by side, however much time lies between them. */
function line(versions: Progress['versions']): Element {
  const x = (at: number): string => percent(LEFT + ((RIGHT - LEFT) * at) / Math.max(1, versions.length - 1));
  const y = (overall: number): string =>
    String(Math.round((BOTTOM - ((overall - 1) / 4) * (BOTTOM - TOP)) * 10) / 10);
  const first = versions[0];
  const last = versions.at(-1);
  const label = `${versions.length} versions, from ${first?.overall.toFixed(1)} on ${first?.date} to ${last?.overall.toFixed(1)} on ${last?.date}.`;
  return picture(
    'line',
    label,
    { width: '100%', height: String(HEIGHT) },
    ...[1, 2, 3, 4, 5].flatMap((score) => [
      el('line', { class: 'grid', x1: percent(LEFT), x2: '100%', y1: y(score), y2: y(score) }),
      el('text', { x: '0', y: String(Number(y(score)) + 4) }, String(score)),
    ]),
    ...versions.slice(1).map(({ overall }, at) =>
      el('line', {
        class: 'step',
        x1: x(at),
        y1: y(versions[at]?.overall ?? overall),
        x2: x(at + 1),
        y2: y(overall),
      }),
    ),
    ...versions.map(({ overall }, at) => el('circle', { class: 'dot', cx: x(at), cy: y(overall), r: '4' })),
    el('text', { x: percent(LEFT), y: String(HEIGHT - 8) }, first?.date ?? ''),
    el('text', { x: '100%', y: String(HEIGHT - 8), 'text-anchor': 'end' }, last?.date ?? ''),
  );
}
