/** On a mark: why an interviewer would stumble, with a weak and a strong wording. */
import * as vscode from 'vscode';
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

/** Plain Markdown that may run nothing. It holds the rule's words and none of the story's. */
function explanation({ finding, reading }: Mark): vscode.MarkdownString | undefined {
  const rule = reading.engine?.ruleById(finding.rule);
  if (!rule) return undefined;
  const text = new vscode.MarkdownString();
  text.isTrusted = false;
  text.appendText(rule.why);
  text.appendMarkdown('\n\n**Weak:** ').appendText(rule.example.bad);
  text.appendMarkdown('\n\n**Strong:** ').appendText(rule.example.good);
  text.appendMarkdown('\n\n**Follow-up to expect:** ').appendText(finding.probe);
  text.appendMarkdown(`\n\n[More on ${rule.id}](${pageOf(rule.id).toString()})`);
  return text;
}
