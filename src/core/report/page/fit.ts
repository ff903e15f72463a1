/** What the story is for: questions that it can answer and principles that it shows, with the words that say so. */
import type { ReportModel, UseModel } from '../model.ts';
import { el, type Element, type Node } from '../tree.ts';
import { type Mode, quotation, section } from './parts.ts';

const LEVELS = { asked: 'asked', full: 'all of it shown', core: 'the core of it shown' } as const;

export function fit(
  { fit: { questions, companies, named, unknownCompany } }: ReportModel,
  mode: Mode,
): Element[] {
  const told = companies.filter(({ uses, remarks }) => uses.length + remarks.length > 0);
  if (questions.length + told.length === 0 && unknownCompany === null) return [];
  return section(
    'fit',
    'What this story is for',
    el(
      'p',
      { class: 'facts' },
      'Found by the words of the story alone: read what each rests on before you rely on it.',
    ),
    ...(questions.length > 0 ? [el('h3', {}, 'Questions'), ...uses(questions, 'question', mode)] : []),
    ...(unknownCompany === null
      ? []
      : [el('p', {}, `There is no list of the principles of ${unknownCompany} here.`)]),
    ...(told.length > 0 ? [el('h3', {}, 'Company principles')] : []),
    ...told.map(({ label, list, note, uses: shown, remarks }, at) =>
      el(
        'details',
        {
          'data-key': `company-${label}`,
          ...(named && at === 0 && { open: '' }),
        },
        el(
          'summary',
          {},
          el('strong', {}, label),
          ` ${shown.length === 0 ? '' : shown.map((use) => use.label).join(' · ')}`,
        ),
        el('p', { class: 'facts' }, `${list}.${note === null ? '' : ` ${note}`}`),
        ...remarks.map((remark) => el('p', { class: 'note' }, remark)),
        ...uses(shown, label, mode),
      ),
    ),
  );
}

const uses = (all: readonly UseModel[], key: string, mode: Mode): Node[] =>
  all.length === 0
    ? []
    : [
        el(
          'ul',
          { class: 'uses' },
          ...all.map(({ label, level, shows, lacks }, at) =>
            el(
              'li',
              {},
              el('strong', {}, label),
              el('span', { class: `level ${level}` }, LEVELS[level]),
              el(
                'ul',
                { class: 'words' },
                ...shows.map(({ what, quote }, index) =>
                  el('li', {}, `${what}: `, ...quotation(quote, `${key}-${at}-${index}`, mode)),
                ),
              ),
              ...(lacks.length > 0
                ? [el('p', { class: 'lacks' }, `No words found for: ${lacks.join('; ')}.`)]
                : []),
            ),
          ),
        ),
      ];
