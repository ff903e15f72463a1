/** The sections that are lists. */
import type { ReportModel } from '../model.ts';
import { el, type Element, type Node } from '../tree.ts';
import { type Mode, quotation, section } from './parts.ts';

export const next = ({ next: steps }: ReportModel): Element[] =>
  list(
    'next',
    'What would raise it most',
    steps.map((step) => [step]),
    'ol',
  );

export const strengths = ({ strengths: all }: ReportModel, mode: Mode): Element[] =>
  list(
    'strengths',
    'What it does well',
    all.map(({ what, quote }, at) => [`${what}: `, ...quotation(quote, `strength-${at}`, mode)]),
  );

export const findings = ({ findings: all }: ReportModel, mode: Mode): Element[] =>
  list(
    'findings',
    `What an interviewer would stumble over (${all.length})`,
    all.map(({ rule, page, severity, message, quote }, at) => [
      el('span', { class: `severity ${severity}` }, severity),
      ` ${message} `,
      ...quotation(quote, `finding-${at}`, mode),
      ' ',
      page === null
        ? el('span', { class: 'rule' }, rule)
        : el('a', { class: 'rule', href: page, 'data-key': `rule-${at}` }, rule),
    ]),
  );

export const probes = ({ probes: all }: ReportModel): Element[] =>
  list(
    'probes',
    'Questions to expect',
    all.map((probe) => [probe]),
  );

export const notes = ({ notes: all }: ReportModel): Element[] =>
  list(
    'notes',
    'What to know about this report',
    all.map((note) => [note]),
  );

const list = (
  id: string,
  title: string,
  items: readonly (readonly Node[])[],
  kind: 'ol' | 'ul' = 'ul',
): Element[] =>
  items.length === 0 ? [] : section(id, title, el(kind, {}, ...items.map((item) => el('li', {}, ...item))));
