/** On a mark: why an interviewer would stumble, with a weak and a strong wording. */
import * as vscode from 'vscode';
import { quoteOf } from '../core/fixes.ts';
import { rangeOf } from './convert.ts';
import { type Diagnostics, type Mark, pageOf } from './diagnostics.ts';

export const registerHovers = (diagnostics: Diagnostics): vscode.Disposable =>
  vscode.languages.registerHoverProvider(
    { language: 'markdown' },
    { provideHover: (document, position) => hoverOf(diagnostics.marksAt(document, position)) },
  );

function hoverOf(marks: readonly Mark[]): vscode.Hover | undefined {
  const [first] = marks;
  if (!first) return undefined;
  return new vscode.Hover(
    marks.flatMap((mark) => explanation(mark) ?? []),
    rangeOf(first.reading.document, first.finding.span),
  );
}

/** Plain Markdown that may run nothing: the story's words in it are text. */
function explanation({ finding, reading, review }: Mark): vscode.MarkdownString | undefined {
  const rule = reading.engine?.ruleById(finding.rule);
  if (!rule) return undefined;
  const text = new vscode.MarkdownString();
  text.isTrusted = false;
  text.appendText(rule.why);
  const words = heardIn({ finding, review });
  if (words !== '') text.appendMarkdown('\n\n**Heard in:** ').appendText(words);
  text.appendMarkdown('\n\n**Weak:** ').appendText(rule.example.bad);
  text.appendMarkdown('\n\n**Strong:** ').appendText(rule.example.good);
  text.appendMarkdown('\n\n**Follow-up to expect:** ').appendText(finding.probe);
  text.appendMarkdown(`\n\n[More on ${rule.id}](${pageOf(rule.id).toString()})`);
  return text;
}

/** The words that a mark on dodging rests on, quoted from the story. */
const heardIn = ({ finding, review }: Pick<Mark, 'finding' | 'review'>): string =>
  finding.category === 'deflection'
    ? finding.related.map(({ span }) => quoteOf(review.story, span)).join(', ')
    : '';
