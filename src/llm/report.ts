/** The two grades side by side as a Markdown document. Every word of the model and of the story is shown as text. */
import { DIMENSIONS, type Dimension, type Grade } from '../core/grade/shape.ts';
import { gateReason } from '../core/grade/gates.ts';
import { escape } from '../core/report/escape.ts';
import type { SecondGrade } from '../core/report/model.ts';
import type { Story } from '../core/story.ts';
import type { Span } from '../core/text.ts';
import type { Disagreement, ModelGrade } from './grade/shape.ts';

/** Writes what the rubric and a model made of a story. */
export function sideBySide(story: Story, rubric: Grade, model: ModelGrade): string {
  return `${[
    `# ${escape(story.title.text) || 'Untitled story'}`,
    [
      '| | Rubric | Model |',
      '| --- | --- | --- |',
      `| **Overall** | ${overallInWords(rubric)} | ${overallInWords(model)} |`,
      ...DIMENSIONS.map((dimension) => row(dimension, rubric, model)),
    ].join('\n'),
    `The rubric works offline and gives the same grade every time. The model is ${escape(model.model)}; it has not seen the rubric’s grade. Both are for practice.`,
    capped(model),
    list('Where the two differ', model.disagreements.map(disagreementInWords)),
    list(
      'What the model says',
      DIMENSIONS.flatMap((dimension) => judgement(story, dimension, model)),
    ),
    list('What the model would change', model.next.map(escape)),
    list('What the model would ask', model.probes.map(escape)),
    list('About this grade', notesOn(model).map(escape)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

/** What was left out, replaced or refused, and what it took; one sentence each. */
export function notesOn({ dimensions, refused, withheld, usage }: ModelGrade): string[] {
  const unsupported = DIMENSIONS.filter((dimension) => dimensions[dimension].score === null);
  return [
    unsupported.length > 0 &&
      `Not counted, because no quote in the story bears it out: ${unsupported.join(', ')}.`,
    refused.quotes > 0 &&
      `${count(refused.quotes, 'quote')} did not stand in the story and ${was(refused.quotes)} dropped.`,
    refused.texts > 0 &&
      `${count(refused.texts, 'remark')} brought a number or a name that the story lacks and ${was(refused.texts)} dropped.`,
    withheld.toGrader > 0 &&
      `${count(withheld.toGrader, 'sentence')} that ${withheld.toGrader === 1 ? 'speaks' : 'speak'} to the grader ${was(withheld.toGrader)} not sent.`,
    withheld.private > 0 &&
      `${count(withheld.private, 'private sentence')} ${was(withheld.private)} not sent.`,
    withheld.replaced > 0 &&
      `${count(withheld.replaced, 'confidential word')} ${was(withheld.replaced)} replaced before sending.`,
    usage.input !== null && `Tokens: ${usage.input} sent, ${usage.output ?? 'unknown'} received.`,
  ].filter((note) => note !== false);
}

/** The model's grade as the column that the report sets beside the rubric's. */
export const secondGrade = (grade: ModelGrade): SecondGrade => ({
  name: grade.model,
  overall: grade.overall,
  band: grade.band,
  dimensions: grade.dimensions,
  differences: grade.disagreements.map(disagreementInWords),
});

/** "ownership: the rubric gives 2, the model 5". */
export const disagreementInWords = ({ on, rubric, model }: Disagreement): string =>
  `${capital(on)}: the rubric gives ${rubric}, the model ${model}.`;

const overallInWords = ({ overall, band }: Pick<Grade, 'overall' | 'band'>): string =>
  `${overall.toFixed(1)}, ${band}`;

const row = (dimension: Dimension, rubric: Grade, model: ModelGrade): string =>
  `| ${capital(dimension)} | ${rubric.dimensions[dimension].score} | ${model.dimensions[dimension].score ?? 'not supported'} |`;

const capped = ({ gates }: ModelGrade): string =>
  gates.length === 0
    ? ''
    : `Both are capped: ${gates.map(({ id, cap }) => `${gateReason(id)} (at most ${cap.toFixed(1)})`).join('; ')}.`;

function judgement(story: Story, dimension: Dimension, model: ModelGrade): string[] {
  const { why, missing, evidence } = model.dimensions[dimension];
  const words = [
    escape(why),
    ...evidence.map((place) => quote(story, place)),
    ...(missing === '' ? [] : [`Missing: ${escape(missing)}`]),
  ].filter((one) => one !== '');
  return words.length > 0 ? [`**${capital(dimension)}**: ${words.join(' ')}`] : [];
}

function quote({ source }: Story, { start, end }: Span): string {
  const text = source.slice(start, end).replace(/\s+/g, ' ').trim();
  return `“${escape(text.length > 160 ? `${text.slice(0, 159).trimEnd()}…` : text)}”`;
}

const list = (title: string, items: readonly string[]): string =>
  items.length === 0 ? '' : [`## ${title}`, '', ...items.map((item) => `- ${item}`)].join('\n');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;

const was = (number: number): string => (number === 1 ? 'was' : 'were');
