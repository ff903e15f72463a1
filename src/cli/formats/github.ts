/** Annotations for GitHub Actions: workflow commands, one a line. */
import type { Finding } from '../../core/finding.ts';
import { disagreementInWords } from '../../llm/report.ts';
import { printable } from '../printable.ts';
import { STANDARD_INPUT } from '../inputs.ts';
import type { FileResult, Formatter } from '../results.ts';

const LEVELS: Record<Finding['severity'], string> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
};

/** Prints findings, problems and grades as annotations. */
export const github: Formatter = (files) => files.flatMap(annotationsOf).join('');

function annotationsOf(file: FileResult): string[] {
  const base = file.path === STANDARD_INPUT ? {} : { file: file.path };
  const annotations = file.problems.map((problem) => command('error', base, problem));
  annotations.push(...file.notes.map((note) => command('notice', base, note)));
  for (const { story, findings, grade, modelGrade } of file.stories) {
    if (grade) {
      const { line } = file.lines.position(story.title.span.start);
      const message = `${story.title.text}: ${grade.overall.toFixed(1)}, ${grade.band}. ${grade.next.join(' ')}`;
      annotations.push(command('notice', { ...base, line, title: 'Grade' }, message));
    }
    if (modelGrade) {
      const { line } = file.lines.position(story.title.span.start);
      const differences = modelGrade.disagreements.map(disagreementInWords).join(' ');
      const message = `${story.title.text}: ${modelGrade.overall.toFixed(1)}, ${modelGrade.band}, by ${modelGrade.model}. ${differences}`;
      annotations.push(command('notice', { ...base, line, title: 'Grade by a model' }, message.trimEnd()));
    }
    for (const { rule, severity, message, span } of findings) {
      const from = file.lines.position(span.start);
      const to = file.lines.position(span.end);
      // GitHub takes columns only for a place on one line.
      const columns = from.line === to.line ? { col: from.column, endColumn: to.column } : {};
      const place = { line: from.line, endLine: to.line, ...columns };
      annotations.push(command(LEVELS[severity], { ...base, ...place, title: rule }, message));
    }
  }
  return annotations;
}

/** A workflow command. Percent codes keep the text of a story from ending the command or starting another. */
function command(
  level: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${level}${list.length > 0 ? ` ${list.join(',')}` : ''}::${data(message)}\n`;
}

const data = (text: string): string =>
  printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
