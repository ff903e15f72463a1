/** The report beside the text: one panel per document, which follows the text and comes back with the window. */
import * as vscode from 'vscode';
import { select } from '../commands/next-placeholder.ts';
import { pageOf } from '../diagnostics.ts';
import type { Reviews } from '../reviews.ts';
import { changesOf } from './changes.ts';
import { exportReport, type ExportFormat } from './export.ts';
import { History } from './history.ts';
import { reportHtml } from './html.ts';
import { messageFrom, type PageState, pageStateFrom, type ToPage } from './messages.ts';
import { nothing } from './nothing.ts';
import { Gradings } from './gradings.ts';
import { gradedStory } from './story.ts';
import { REPORT_VIEW } from './view-type.ts';

/** A pause in typing after which the report is drawn again, in milliseconds. */
const PAUSE = 400;

export class ReportPanels implements vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #reviews: Reviews;
  readonly #open = new Map<string, ReportPanel>();
  readonly #serializer: vscode.Disposable;

  constructor(extensionUri: vscode.Uri, reviews: Reviews) {
    this.#extensionUri = extensionUri;
    this.#reviews = reviews;
    this.#serializer = vscode.window.registerWebviewPanelSerializer(REPORT_VIEW, {
      deserializeWebviewPanel: (panel, state) => this.#restore(panel, state),
    });
  }

  /** Shows the report of a document's n-th story, freshly graded. */
  async show(document: vscode.TextDocument, index: number): Promise<void> {
    const open = this.#open.get(document.uri.toString());
    if (open) return open.grade(index);
    const panel = vscode.window.createWebviewPanel(
      REPORT_VIEW,
      `Report: ${nameOf(document.uri)}`,
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      this.#options(),
    );
    await this.#fill(panel, { uri: document.uri.toString(), index });
  }

  /** What the report that has the focus is about; undefined where none has it. */
  get active(): { readonly uri: vscode.Uri; readonly index: number } | undefined {
    return [...this.#open.values()].find(({ hasFocus }) => hasFocus)?.subject;
  }

  /** Draws the report of a document again, if it is open, because a model has graded there. */
  graded(document: vscode.TextDocument): void {
    this.#open.get(document.uri.toString())?.redraw();
  }

  /** Draws every open report again, because the settings changed. */
  refresh(): void {
    for (const panel of this.#open.values()) panel.settingsChanged();
  }

  dispose(): void {
    this.#serializer.dispose();
    for (const panel of this.#open.values()) panel.dispose();
  }

  /** The window was loaded anew. What its page remembers is looked at like anything that a page sends. */
  async #restore(panel: vscode.WebviewPanel, left: unknown): Promise<void> {
    const state = pageStateFrom(left);
    if (!state || this.#open.has(state.uri)) return panel.dispose();
    panel.webview.options = this.#options();
    await this.#fill(panel, state);
  }

  async #fill(panel: vscode.WebviewPanel, state: PageState): Promise<void> {
    const report = new ReportPanel(panel, this.#reviews, state);
    this.#open.set(state.uri, report);
    panel.onDidDispose(() => this.#open.delete(state.uri));
    const { REPORT_STYLE } = await this.#reviews.engine();
    panel.webview.html = reportHtml(panel.webview, this.#extensionUri, REPORT_STYLE);
  }

  #options(): vscode.WebviewOptions {
    return {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(this.#extensionUri, 'media')],
    };
  }
}

class ReportPanel implements vscode.Disposable {
  readonly #reviews: Reviews;
  readonly #uri: vscode.Uri;
  readonly #panel: vscode.WebviewPanel;
  readonly #gradings = new Gradings();
  readonly #history: History;
  #index: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #drawing = 0;

  constructor(panel: vscode.WebviewPanel, reviews: Reviews, { uri, index }: PageState) {
    this.#panel = panel;
    this.#reviews = reviews;
    this.#uri = vscode.Uri.parse(uri);
    this.#index = index;
    this.#history = new History(this.#uri, () => this.#drawSoon());
    const changes = vscode.workspace.onDidChangeTextDocument((event) => {
      const ours = event.document.uri.toString() === this.#uri.toString();
      if (ours && event.contentChanges.length > 0) this.#drawSoon();
    });
    panel.onDidDispose(() => {
      clearTimeout(this.#timer);
      changes.dispose();
      this.#history.dispose();
    });
    panel.webview.onDidReceiveMessage((value: unknown) => this.#received(value));
  }

  get hasFocus(): boolean {
    return this.#panel.active;
  }

  get subject(): { readonly uri: vscode.Uri; readonly index: number } {
    return { uri: this.#uri, index: this.#index };
  }

  /** The writer asked for a grade: what it was the last time is what it is held against. */
  async grade(index: number): Promise<void> {
    this.#index = index;
    this.#gradings.ask();
    this.#history.forget();
    this.#panel.reveal(undefined, true);
    await this.#draw();
  }

  settingsChanged(): void {
    this.#gradings.forget();
    this.#history.forgetGrades();
    this.redraw();
  }

  redraw(): void {
    void this.#draw();
  }

  dispose(): void {
    this.#panel.dispose();
  }

  /** Sends what the page shows. A panel in the background throws its page away, which asks again when it is back. */
  async #draw(): Promise<void> {
    const drawing = ++this.#drawing;
    const found = await gradedStory(this.#reviews, this.#uri, this.#index);
    if (drawing !== this.#drawing) return; // A later drawing is on its way.
    const state: PageState = { uri: this.#uri.toString(), index: this.#index };
    if ('nothing' in found) {
      await this.#tell({ type: 'page', nodes: nothing(found.nothing), state, grade: '' });
      return;
    }
    if (found.reading.version !== found.document.version) return this.#drawSoon();
    const { engine, review, grade, second, reading, index } = found;
    const history = this.#history.of(found);
    const scores = engine.scoresOf(grade);
    const model = engine.reportModel({
      review,
      grade,
      second,
      selected: index,
      stories: reading.stories.map(({ story }, at) => story.title.text || `Story ${at + 1}`),
      assumed: found.assumed,
      notes: reading.notes,
      pageOf: (rule) => pageOf(rule).toString(),
      before: this.#gradings.before(index, scores, engine) ?? changesOf(history, found.document.getText()),
      progress: history.progress,
    });
    await this.#tell({ type: 'page', nodes: engine.page(model, 'live'), state, grade: model.grade });
  }

  async #tell(message: ToPage): Promise<void> {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- this is VS Code's channel, not a window's.
    await this.#panel.webview.postMessage(message);
  }

  #drawSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#draw(), PAUSE);
  }

  async #received(value: unknown): Promise<void> {
    const message = messageFrom(value);
    switch (message?.type) {
      case 'ready':
        return this.#draw();
      case 'select':
        this.#index = message.index;
        this.#history.forgetGrades();
        return this.#draw();
      case 'reveal':
        return select(await vscode.workspace.openTextDocument(this.#uri), message);
      case 'copy':
        return this.#copy();
      case 'stop':
        return this.#history.stop();
      case 'markdown':
      case 'html':
        return this.#export(message.type);
      case undefined:
        return undefined;
    }
  }

  #export(format: ExportFormat): Promise<void> {
    return exportReport(this.#reviews, this.#uri, this.#index, format);
  }

  async #copy(): Promise<void> {
    const found = await gradedStory(this.#reviews, this.#uri, this.#index);
    if ('nothing' in found) return;
    const { engine, review, grade, second, reading } = found;
    const model = engine.reportModel({ review, grade, second, notes: reading.notes, handedOn: true });
    await vscode.env.clipboard.writeText(engine.reportMarkdown(model));
    await this.#tell({ type: 'copied' });
  }
}

const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);
