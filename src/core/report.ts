/** A story's grade as a Markdown document, for the clipboard, for `--format md` and for a coach. */
import { questionType } from './data/question-types.ts';
import type { Finding } from './finding.ts';
import { DIMENSIONS, type Dimension, type Grade } from './grade.ts';
import { gateReason } from './grade/gates.ts';
import { PART_NAMES } from './insert-part.ts';
import type { Lesson, Section, Story } from './story.ts';
import { LineIndex, type Span } from './text.ts';
import { budgetState, formatSeconds } from './time.ts';

/** Writes the report of one story. Words of the story are escaped, so that they never become structure. */
export function reportMarkdown(story: Story, findings: readonly Finding[], grade: Grade): string {
  const lines = new LineIndex(story.source);
  return `${[
    headingOf(story, grade),
    dimensionsOf(story, grade),
    timeOf(story),
    strengthsOf(story),
    listOf('What would raise it most', grade.next.map(escape)),
    listOf(
      'What an interviewer would stumble over',
      findings.map((finding) => findingLine(finding, lines)),
    ),
    listOf('What they would ask', grade.probes.map(escape)),
    listOf('What could not be read', limitsOf(story)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

/** Shows text as it is: what Markdown or HTML would read as structure is escaped, and its lines are joined. */
export const escape = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]|~$@]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/^(?:[#>+\-=]|\d+(?=[.)]))/, escapeOpening)
    .replaceAll('://', ':\\//')
    .replace(/\bwww\./gi, 'www\\.');

/** What would begin a heading, a quote or a list: "1." is escaped at its full stop. */
const escapeOpening = (opening: string): string => (/\d/.test(opening) ? `${opening}\\` : `\\${opening}`);

function headingOf(story: Story, grade: Grade): string {
  const gates = grade.gates.map(({ id, cap }) => `${gateReason(id)} (at most ${cap.toFixed(1)})`);
  return [
    `# ${escape(story.title.text) || 'Untitled story'}`,
    '',
    `**${grade.overall.toFixed(1)} of 5, ${grade.band}.** Graded as an answer to: ${escape(questionType(story.type).label)}.`,
    ...(gates.length > 0 ? ['', `Capped: ${gates.join('; ')}.`] : []),
  ].join('\n');
}

function dimensionsOf(story: Story, grade: Grade): string {
  const rows = DIMENSIONS.map((dimension) => dimensionRow(story, grade, dimension));
  return ['| | Score | Why | Words |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function dimensionRow(story: Story, grade: Grade, dimension: Dimension): string {
  const { score, why, evidence } = grade.dimensions[dimension];
  const quotes = evidence.slice(0, 2).map((span) => quote(story, span, 80));
  return `| ${dimension[0]?.toUpperCase() ?? ''}${dimension.slice(1)} | ${score} | ${escape(why)} | ${quotes.join(' ')} |`;
}

function timeOf(story: Story): string {
  if (story.sections.length === 0) return '';
  const rows = story.sections.map(
    (section) => `| ${nameOf(section)} | ${spent(section)} | ${allowed(section)} |`,
  );
  return [
    '## Time',
    '',
    '| Part | Takes | May take |',
    '| --- | --- | --- |',
    ...rows,
    `| All | ${formatSeconds(story.seconds)} | |`,
  ].join('\n');
}

const nameOf = ({ kinds }: Section): string => kinds.map((kind) => PART_NAMES[kind]).join(' and ');

const spent = ({ budget, words, seconds }: Section): string =>
  budget?.unit === 'words' ? `${words} words` : formatSeconds(seconds);

function allowed(section: Section): string {
  const { budget } = section;
  if (!budget) return '';
  const amount = (value: number): string =>
    budget.unit === 'words' ? `${value} words` : formatSeconds(value);
  const range = budget.low === null ? amount(budget.high) : `${amount(budget.low)} to ${amount(budget.high)}`;
  const state = budgetState(section);
  return state === 'within' ? range : `${range} (${state})`;
}

function strengthsOf(story: Story): string {
  const faults = story.ownedFaults.slice(0, 5).map(({ span }) => `You own up: ${quote(story, span)}`);
  const metrics = story.metrics
    .filter(({ kind, strength }) => kind === 'outcome' && strength >= STRONG)
    .slice(0, 5)
    .map(({ span }) => `A strong number: ${quote(story, span)}`);
  const lesson = LESSON_STRENGTHS.get(story.lesson.level);
  const words = story.lesson.evidence.slice(0, 3).map((span) => quote(story, span));
  return listOf('What it does right', [
    ...faults,
    ...metrics,
    ...(lesson ? [`${lesson}: ${words.join(' ')}`] : []),
  ]);
}

/** From this strength on a figure brings its own comparison (`Metric.strength`). */
const STRONG = 4;

const LESSON_STRENGTHS: ReadonlyMap<Lesson['level'], string> = new Map([
  ['mechanism', 'The lesson became a practice'],
  ['applied', 'The lesson became a practice and was used later'],
]);

const findingLine = ({ span, message, severity, rule }: Finding, lines: LineIndex): string =>
  `Line ${lines.position(span.start).line}, ${severity}: ${escape(message)} (${escape(rule)})`;

function limitsOf(story: Story): string[] {
  const limits: string[] = [];
  if (!story.labelled) limits.push('The parts were inferred: there are no labels.');
  if (story.type === 'general')
    limits.push('The question type was not recognised, so the weights are general ones.');
  if (story.title.text === '') limits.push('There is no title.');
  return limits;
}

const listOf = (title: string, items: readonly string[]): string =>
  items.length === 0 ? '' : [`## ${title}`, '', ...items.map((item) => `- ${item}`)].join('\n');

function quote(story: Story, { start, end }: Span, limit = 160): string {
  const text = story.source.slice(start, end).replace(/\s+/g, ' ').trim();
  return `“${escape(text.length > limit ? `${text.slice(0, limit - 1).trimEnd()}…` : text)}”`;
}
