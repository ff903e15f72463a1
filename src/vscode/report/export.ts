/** Writes a report to a file that the writer chooses, for someone else to read. */
import * as vscode from 'vscode';
import type { Services } from '../commands/services.ts';
import { storyTarget } from '../commands/target.ts';
import type { Reviews } from '../reviews.ts';
import { gradedStory } from './story.ts';

export type ExportFormat = 'markdown' | 'html';

interface Format {
  readonly extension: string;
  /** As the dialog calls it. */
  readonly name: string;
}

const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  markdown: { extension: 'md', name: 'Markdown' },
  html: { extension: 'html', name: 'Web page' },
};

/** The command: the report that has the focus, or the story at the cursor. */
export async function exportStory(services: Services, format: ExportFormat): Promise<void> {
  const { active } = services.reports;
  if (active) return exportReport(services.reviews, active.uri, active.index, format);
  const target = await storyTarget(services);
  if (!target) return;
  const index = target.reading.stories.indexOf(target.review);
  await exportReport(services.reviews, target.document.uri, index, format);
}

/** Asks where to, writes, and offers to open what was written. Words that the story calls confidential are left out. */
export async function exportReport(
  reviews: Reviews,
  uri: vscode.Uri,
  index: number,
  format: ExportFormat,
): Promise<void> {
  const found = await gradedStory(reviews, uri, index);
  if ('nothing' in found) {
    void vscode.window.showInformationMessage(
      ['There is no story to report on.', ...found.nothing].join(' '),
    );
    return;
  }
  const { extension, name } = FORMATS[format];
  const besideIt = besides(uri, extension);
  const target = await vscode.window.showSaveDialog({
    ...(besideIt && { defaultUri: besideIt }),
    filters: { [name]: [extension] },
    title: 'Export Report',
  });
  if (!target) return;
  const { engine, review, grade, second, reading } = found;
  const model = engine.reportModel({ review, grade, second, notes: reading.notes, handedOn: true });
  const text = format === 'html' ? engine.reportHtml([model]) : engine.reportMarkdown(model);
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  } catch {
    void vscode.window.showErrorMessage('The report could not be written there.');
    return;
  }
  const chosen = await vscode.window.showInformationMessage('The report is written.', 'Open');
  if (chosen !== 'Open') return;
  if (format === 'html') await vscode.env.openExternal(target);
  else await vscode.window.showTextDocument(target, { viewColumn: vscode.ViewColumn.Beside });
}

/** `stories/late.story.md` → `stories/late.report.html`. A text that has no file yet names no folder. */
function besides(uri: vscode.Uri, extension: string): vscode.Uri | undefined {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/(?:\.story)?\.[^.]+$/i, '') || 'story';
  if (uri.scheme === 'untitled') {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    return folder && vscode.Uri.joinPath(folder, `${name}.report.${extension}`);
  }
  return vscode.Uri.joinPath(uri, '..', `${name}.report.${extension}`);
}
