/** Markdown, for a pull request's comment or a note beside the story. */
import type { Finding } from '../../core/finding.ts';
import { escape, reportMarkdown, reportModel } from '../../core/report.ts';
import { secondGrade, sideBySide } from '../../llm/report.ts';
import { printable } from '../printable.ts';
import type { FileResult, Formatter, StoryResult } from '../results.ts';

/** Prints the path of each file, and below it a list of findings or, in `grade`, the report of each story. */
export const md: Formatter = (files) => printable(files.map(fileOf).join('\n'));

function fileOf(file: FileResult): string {
  const remarks = [...file.problems, ...file.notes].map((remark) => `${escape(remark)}\n`);
  const stories = file.stories.map((result) => storyOf(result, file));
  if (remarks.length + stories.length === 0) remarks.push('No story here.\n');
  return [`_${escape(file.path)}_\n`, ...remarks, ...stories].join('\n');
}

function storyOf({ story, findings, grade, modelGrade }: StoryResult, file: FileResult): string {
  if (grade) {
    const report = reportMarkdown(
      reportModel({
        review: { story, findings },
        grade,
        second: modelGrade && secondGrade(modelGrade),
        handedOn: true,
      }),
    );
    return modelGrade ? `${report}\n${sideBySide(story, grade, modelGrade)}` : report;
  }
  const title = `# ${escape(story.title.text) || 'Untitled story'}\n`;
  if (findings.length === 0) return `${title}\nNothing to mark.\n`;
  return `${title}\n${findings.map((finding) => itemOf(finding, file)).join('')}`;
}

function itemOf({ rule, severity, message, span }: Finding, { lines }: FileResult): string {
  const { line, column } = lines.position(span.start);
  return `- ${line}:${column} **${severity}** ${escape(message)} \`${rule}\`\n`;
}
