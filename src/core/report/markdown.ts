/** The report as Markdown, for the clipboard, for `--format md` and for a coach. Words of the story are escaped. */
import { escape } from './escape.ts';
import type { DimensionModel, Quote, ReportModel, UseModel } from './model.ts';
import { changeInWords } from './words.ts';

/** Writes the report. */
export function reportMarkdown(model: ReportModel): string {
  return `${[
    headingOf(model),
    listOf('What would raise it most', model.next.map(escape), '1.'),
    dimensionsOf(model),
    timeOf(model),
    listOf(
      'What it does right',
      model.strengths.map((strength) => `${strength.what}: ${quoted(strength.quote)}`),
    ),
    listOf(
      'What an interviewer would stumble over',
      model.findings.map(
        ({ quote, severity, message, rule }) =>
          `Line ${quote.line}, ${severity}: ${escape(message)} (${escape(rule)})`,
      ),
    ),
    fitOf(model),
    listOf('What they would ask', model.probes.map(escape)),
    progressOf(model),
    listOf('What to know about this report', model.notes.map(escape)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

function headingOf({ title, grade, answers, facts, caps, before, second }: ReportModel): string {
  return [
    `# ${escape(title)}`,
    '',
    `**${escape(grade)}.** ${escape(facts)}. Graded as an answer to: ${escape(answers)}.`,
    ...caps.map((cap) => `\n${escape(cap)}`),
    ...(before ? [`\n${escape(before.since)}: ${before.change} (was ${before.overall.toFixed(1)}).`] : []),
    ...(second ? [`\n${escape(second.name)} gives: ${escape(second.grade)}.`] : []),
    ...(second?.differences ?? []).map((one) => `- ${escape(one)}`),
  ].join('\n');
}

function dimensionsOf({ dimensions, before, second }: ReportModel): string {
  const extra = [...(before ? ['Before'] : []), ...(second ? [escape(second.name)] : [])];
  const head = ['', 'Score', ...extra, 'Why', 'Words'];
  const rows = dimensions.map((one) => {
    const { name, score, was, second: other, why, evidence } = one;
    return row([
      name,
      `${score} ${'■'.repeat(score)}${'□'.repeat(5 - score)}`,
      ...(before
        ? [was === null ? '' : was === score ? `${was}` : `${was} (${changeInWords(was, score)})`]
        : []),
      ...(second ? [other === null ? 'none' : `${other}`] : []),
      escape(why),
      wordsOf(evidence),
    ]);
  });
  return [row(head), row(head.map(() => '---')), ...rows].join('\n');
}

const wordsOf = (evidence: DimensionModel['evidence']): string => evidence.slice(0, 2).map(quoted).join(' ');

function timeOf({ parts, ribbon }: ReportModel): string {
  if (parts.length === 0) return '';
  return [
    '## Time',
    '',
    row(['Part', 'Takes', 'May take', '']),
    row(['---', '---', '---', '---']),
    ...parts.map(({ name, spent, budget, state }) =>
      row([name, spent, budget ?? '', state === 'within' ? '' : VERDICTS[state]]),
    ),
    row(['All', ribbon.toldTotal, ribbon.budgetTotal === null ? '' : `up to ${ribbon.budgetTotal}`, '']),
  ].join('\n');
}

const VERDICTS = { over: 'too long', under: 'short', empty: 'empty' } as const;

function fitOf({ fit }: ReportModel): string {
  const { questions, companies, named, unknownCompany } = fit;
  const told = companies.filter(({ uses, remarks }) => uses.length + remarks.length > 0);
  const company = named ? told.filter((one) => one === companies[0]) : [];
  if (questions.length + told.length === 0 && unknownCompany === null) return '';
  return [
    '## What this story is for',
    ...(questions.length > 0 ? ['', ...questions.map(useOf)] : []),
    ...company.flatMap(({ label, list, note, uses, remarks }) => [
      '',
      `Principles of ${label} (${list}): ${note === null ? '' : escape(note)}`.trimEnd(),
      '',
      ...uses.map(useOf),
      ...remarks.map((remark) => `- ${escape(remark)}`),
    ]),
    ...(unknownCompany === null
      ? []
      : ['', `There is no list of the principles of ${escape(unknownCompany)} here.`]),
    ...(named || told.length === 0
      ? []
      : [
          '',
          'Company principles that it shows the core of:',
          '',
          ...told.map(
            ({ label, list, uses }) =>
              `- ${label} (${list}): ${uses.map((use) => escape(use.label)).join(', ')}`,
          ),
        ]),
  ].join('\n');
}

const useOf = ({ label, level, shows, lacks }: UseModel): string =>
  [
    `- **${escape(label)}**${level === 'asked' ? ' (asked)' : ''}`,
    ...shows.map(({ what, quote }) => `  - shows ${escape(what)}: ${quoted(quote)}`),
    ...(lacks.length > 0 ? [`  - not found: ${lacks.map(escape).join('; ')}`] : []),
  ].join('\n');

function progressOf({ progress }: ReportModel): string {
  if (!progress || progress.versions.length === 0) return '';
  return [
    '## How it came about',
    '',
    row(['Version', 'Grade', 'Words']),
    row(['---', '---', '---']),
    ...progress.versions.map(({ id, date, overall, words }) =>
      row([escape(`${date} ${id}`), overall.toFixed(1), String(words)]),
    ),
    ...(progress.note === null ? [] : ['', escape(progress.note)]),
  ].join('\n');
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const listOf = (title: string, items: readonly string[], mark = '-'): string =>
  items.length === 0 ? '' : [`## ${title}`, '', ...items.map((item) => `${mark} ${item}`)].join('\n');

const quoted = ({ text }: Quote): string => `“${escape(text)}”`;
