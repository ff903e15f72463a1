/** The document that the writer looks at, in the text editor, in VS Code's rich Markdown editor, or in our report. */
import * as vscode from 'vscode';
import { REPORT_VIEW } from './report/view-type.ts';

/** Follows the active document. While the report has the focus, the document stays the one that was active before. */
export class ActiveDocument implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  #last: vscode.Uri | undefined;

  /** Another document or another tab became active. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    const fire = (): void => this.#changed.fire();
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.window.onDidChangeActiveTextEditor(fire),
      vscode.window.tabGroups.onDidChangeTabs(fire),
      vscode.window.tabGroups.onDidChangeTabGroups(fire),
    );
  }

  async get(): Promise<vscode.TextDocument | undefined> {
    const editor = vscode.window.activeTextEditor;
    if (editor) {
      this.#last = editor.document.uri;
      return editor.document;
    }
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    const uri = isReport(input) ? this.#last : textUriOf(input);
    if (!uri) return undefined;
    this.#last = uri;
    try {
      return await vscode.workspace.openTextDocument(uri);
    } catch {
      return undefined; // The tab shows something that is no text, or a file that is gone.
    }
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

/** The text editor that shows a document, the active one first. */
export function editorOf(document: vscode.TextDocument): vscode.TextEditor | undefined {
  const active = vscode.window.activeTextEditor;
  if (active?.document === document) return active;
  return vscode.window.visibleTextEditors.find((editor) => editor.document === document);
}

/** Where the writer is in a document; undefined where no text editor shows it. */
export function cursorIn(document: vscode.TextDocument): number | undefined {
  const editor = editorOf(document);
  return editor && document.offsetAt(editor.selection.active);
}

const isReport = (input: unknown): boolean =>
  input instanceof vscode.TabInputWebview && input.viewType.endsWith(REPORT_VIEW);

/** Custom editors show pictures and databases too, which must not be opened as text. */
const MARKDOWN_NAME = /\.(?:md|mkd|mdown|markdown|mdtext|mdtxt|workbook)$/i;

function textUriOf(input: unknown): vscode.Uri | undefined {
  if (input instanceof vscode.TabInputText) return input.uri;
  if (input instanceof vscode.TabInputTextDiff) return input.modified;
  if (input instanceof vscode.TabInputCustom && MARKDOWN_NAME.test(input.uri.path)) return input.uri;
  return undefined;
}
