/** The contract for scripts: exactly one JSON document, version 1. */
import type { Section } from '../../core/story.ts';
import type { LineIndex, Span } from '../../core/text.ts';
import type { ModelGrade } from '../../llm/grade/shape.ts';
import { printable } from '../printable.ts';
import type { FileResult, Formatter, StoryResult } from '../results.ts';

/** Prints every file, story and finding, with places as offsets and as lines and columns. */
export const json: Formatter = (files) =>
  // JSON writes most control characters as escapes already; this does it with the others, which only strings hold.
  `${printable(JSON.stringify({ version: 1, files: files.map(fileOf) }))}\n`;

const fileOf = ({ path, problems, notes, stories, lines }: FileResult): object => ({
  path,
  problems: [...problems, ...notes],
  stories: stories.map((story) => storyOf(story, lines)),
});

function storyOf({ story, findings, grade, modelGrade }: StoryResult, lines: LineIndex): object {
  const place = (span: Span): object => placeOf(span, lines);
  return {
    title: story.title.text,
    span: place(story.span),
    labelled: story.labelled,
    type: story.type,
    words: story.words,
    seconds: Math.round(story.seconds),
    sections: story.sections.map((section) => sectionOf(section, place)),
    metrics: story.metrics.map(({ kind, section, text, span }) => ({
      kind,
      section,
      text,
      span: place(span),
    })),
    ownedFaults: story.ownedFaults.map(({ span }) => ({ span: place(span) })),
    lesson: { level: story.lesson.level, evidence: story.lesson.evidence.map(place) },
    findings: findings.map(({ rule, category, severity, message, span, fixes }) => ({
      rule,
      category,
      severity,
      message,
      span: place(span),
      fixes: fixes.map(({ title, preferred, edits }) => ({
        title,
        preferred: preferred ?? false,
        edits: edits.map((edit) => ({ span: place(edit.span), text: edit.text })),
      })),
    })),
    ...(grade && { grade: gradeOf(grade, place) }),
    ...(modelGrade && { modelGrade: modelGradeOf(modelGrade, place) }),
  };
}

const sectionOf = (section: Section, place: (span: Span) => object): object => ({
  kind: section.kinds.join('+'),
  label: section.label && place(section.label),
  span: place(section.span),
  words: section.words,
  seconds: Math.round(section.seconds),
});

const gradeOf = (grade: NonNullable<StoryResult['grade']>, place: (span: Span) => object): object => ({
  overall: grade.overall,
  band: grade.band,
  grader: grade.grader,
  gates: grade.gates.map(({ id, cap }) => ({ id, cap })),
  dimensions: Object.fromEntries(
    Object.entries(grade.dimensions).map(([name, { score, why, evidence }]) => [
      name,
      { score, why, evidence: evidence.map(place) },
    ]),
  ),
  next: grade.next,
  probes: grade.probes,
});

const modelGradeOf = (grade: ModelGrade, place: (span: Span) => object): object => ({
  overall: grade.overall,
  band: grade.band,
  grader: grade.grader,
  model: grade.model,
  promptVersion: grade.promptVersion,
  gates: grade.gates.map(({ id, cap }) => ({ id, cap })),
  dimensions: Object.fromEntries(
    Object.entries(grade.dimensions).map(([name, { score, why, missing, evidence }]) => [
      name,
      { score, why, missing, evidence: evidence.map(place) },
    ]),
  ),
  next: grade.next,
  probes: grade.probes,
  disagreements: grade.disagreements,
  refused: grade.refused,
  withheld: grade.withheld,
  usage: grade.usage,
});

function placeOf({ start, end }: Span, lines: LineIndex): object {
  const from = lines.position(start);
  const to = lines.position(end);
  return { start, end, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
