/** For people at a terminal: one line per finding, in `grade` a card per story, a summary at the end. */
import { gateReason } from '../../core/grade/gates.ts';
import type { Finding } from '../../core/finding.ts';
import { DIMENSIONS, type Grade } from '../../core/grade.ts';
import type { Story } from '../../core/story.ts';
import { formatSeconds } from '../../core/time.ts';
import type { ModelGrade } from '../../llm/grade/shape.ts';
import { disagreementInWords, notesOn } from '../../llm/report.ts';
import { printableLine, printablePath } from '../printable.ts';
import type { FileResult, Formatter, StoryResult } from '../results.ts';

/** Prints findings as `file:line:column`, which terminals open on a click. */
export const text: Formatter = (files, { colours }) => {
  const paint = colours ? painted : plain;
  const blocks = files.flatMap((file) => blocksOf(file, paint));
  return `${[...blocks, summaryOf(files)].join('\n')}\n`;
};

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';
type Paint = (style: Style, words: string) => string;

const CODES: Record<Style, readonly [on: number, off: number]> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

const plain: Paint = (_, words) => words;
const painted: Paint = (style, words) =>
  words === '' ? '' : `\u001b[${CODES[style][0]}m${words}\u001b[${CODES[style][1]}m`;

function blocksOf(file: FileResult, paint: Paint): string[] {
  const path = printablePath(file.path);
  const lines = file.notes.map((note) => `${path}: ${printableLine(note)}\n`);
  if (file.byName && file.stories.length === 0 && file.problems.length + file.notes.length === 0) {
    lines.push(`${path}: holds no story; with --assume-story it is read as one.\n`);
  }
  for (const result of file.stories) {
    if (result.grade) lines.push(cardOf(result.story, result.grade, file, paint));
    if (result.grade && result.modelGrade) lines.push(modelCardOf(result.grade, result.modelGrade, paint));
    const findings = result.findings.map((finding) => lineOf(finding, file, paint));
    if (findings.length > 0) lines.push(findings.join(''));
  }
  return lines;
}

const SEVERITY_STYLES: Record<Finding['severity'], Style> = {
  error: 'red',
  warning: 'yellow',
  information: 'cyan',
};

function lineOf(
  { rule, severity, message, span }: Finding,
  { path, lines }: FileResult,
  paint: Paint,
): string {
  const { line, column } = lines.position(span.start);
  const place = `${printablePath(path)}:${line}:${column}`;
  return `${place} ${paint(SEVERITY_STYLES[severity], severity)} ${printableLine(message)} ${paint('dim', rule)}\n`;
}

const BAR_STEPS = 5;

function cardOf(story: Story, grade: Grade, file: FileResult, paint: Paint): string {
  const { line, column } = file.lines.position(story.title.span.start);
  const title = printableLine(story.title.text) || 'Untitled story';
  const capped = grade.gates
    .map(({ id, cap }) => `  at most ${cap.toFixed(1)}: ${gateReason(id)}\n`)
    .join('');
  return [
    `${printablePath(file.path)}:${line}:${column} ${paint('bold', title)}\n`,
    `  ${paint('bold', grade.overall.toFixed(1))} of 5, ${grade.band}`,
    ` · ${story.type} · ${story.words} words · ${formatSeconds(story.seconds)} spoken\n`,
    capped,
    ...DIMENSIONS.map((name) => {
      const { score, why } = grade.dimensions[name];
      return `  ${name.padEnd(10)} ${bar(score, paint)} ${score}  ${printableLine(why)}\n`;
    }),
    list('To raise it most', grade.next),
    list('An interviewer would ask', grade.probes),
  ].join('');
}

/** The model's grade beside the rubric's. */
function modelCardOf(rubric: Grade, model: ModelGrade, paint: Paint): string {
  return [
    `  ${paint('bold', model.overall.toFixed(1))} of 5, ${model.band}, by ${printableLine(model.model)}; the rubric gives ${rubric.overall.toFixed(1)}\n`,
    ...DIMENSIONS.map((name) => {
      const { score, why } = model.dimensions[name];
      const mark = score === null ? paint('dim', 'no quote bears it out') : `${bar(score, paint)} ${score}`;
      return `  ${name.padEnd(10)} ${mark}  ${printableLine(why)}`.trimEnd() + '\n';
    }),
    list('Where the two differ', model.disagreements.map(disagreementInWords)),
    list('The model would change', model.next),
    list('The model would ask', model.probes),
    list('About this grade', notesOn(model)),
  ].join('');
}

function bar(score: number, paint: Paint): string {
  const style: Style = score >= 4 ? 'green' : score >= 3 ? 'yellow' : 'red';
  return paint(style, '█'.repeat(score)) + paint('dim', '░'.repeat(BAR_STEPS - score));
}

const list = (title: string, entries: readonly string[]): string =>
  entries.length === 0
    ? ''
    : `  ${title}\n${entries.map((entry) => `    - ${printableLine(entry)}\n`).join('')}`;

function summaryOf(files: readonly FileResult[]): string {
  const stories: StoryResult[] = files.flatMap((file) => file.stories);
  const findings = stories.flatMap((story) => story.findings);
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const marks = [
    ...(count('error') > 0 ? [plural(count('error'), 'error')] : []),
    plural(count('warning'), 'warning'),
    `${count('information')} information`,
  ];
  return `${plural(files.length, 'file')}, ${plural(stories.length, 'story', 'stories')}: ${marks.join(', ')}`;
}

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
