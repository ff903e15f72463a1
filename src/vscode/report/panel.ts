/** The report beside the text: one panel per document, which follows the text. */
import * as vscode from 'vscode';
import { select } from '../commands/next-placeholder.ts';
import { pageOf } from '../diagnostics.ts';
import type { Reading, Reviews } from '../reviews.ts';
import { reportHtml } from './html.ts';
import { messageFrom, type ToPage } from './messages.ts';
import { reportModel } from './view-model.ts';
import { REPORT_VIEW } from './view-type.ts';

/** A pause in typing after which the report is drawn again, in milliseconds. */
const PAUSE = 400;

export class ReportPanels implements vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #reviews: Reviews;
  readonly #open = new Map<string, ReportPanel>();

  constructor(extensionUri: vscode.Uri, reviews: Reviews) {
    this.#extensionUri = extensionUri;
    this.#reviews = reviews;
  }

  /** Shows the report of a document's n-th story. */
  async show(document: vscode.TextDocument, index: number): Promise<void> {
    const key = document.uri.toString();
    const open = this.#open.get(key);
    if (open) return open.reveal(index);
    const panel = new ReportPanel(this.#extensionUri, this.#reviews, document, index);
    this.#open.set(key, panel);
    panel.onDidDispose(() => this.#open.delete(key));
  }

  /** Draws every open report again, because the settings changed. */
  refresh(): void {
    for (const panel of this.#open.values()) void panel.draw();
  }

  dispose(): void {
    for (const panel of this.#open.values()) panel.dispose();
  }
}

class ReportPanel implements vscode.Disposable {
  readonly #reviews: Reviews;
  readonly #uri: vscode.Uri;
  readonly #panel: vscode.WebviewPanel;
  #index: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(extensionUri: vscode.Uri, reviews: Reviews, document: vscode.TextDocument, index: number) {
    this.#reviews = reviews;
    this.#uri = document.uri;
    this.#index = index;
    this.#panel = vscode.window.createWebviewPanel(
      REPORT_VIEW,
      `Report: ${nameOf(document)}`,
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'media')] },
    );
    const changes = vscode.workspace.onDidChangeTextDocument((event) => {
      const ours = event.document.uri.toString() === this.#uri.toString();
      if (ours && event.contentChanges.length > 0) this.#drawSoon();
    });
    this.#panel.onDidDispose(() => {
      clearTimeout(this.#timer);
      changes.dispose();
    });
    this.#panel.webview.onDidReceiveMessage((value: unknown) => this.#received(value));
    this.#panel.webview.html = reportHtml(this.#panel.webview, extensionUri);
  }

  get onDidDispose(): vscode.Event<void> {
    return this.#panel.onDidDispose;
  }

  async reveal(index: number): Promise<void> {
    this.#index = index;
    this.#panel.reveal(undefined, true);
    await this.draw();
  }

  /** Sends what the page shows. A panel in the background throws its page away, which asks again when it is back. */
  async draw(): Promise<void> {
    const reading = await this.#reading();
    const { engine, stories, version, document } = reading;
    if (version !== document.version) return this.#drawSoon();
    const selected = Math.min(this.#index, stories.length - 1);
    const review = stories[selected];
    const grade = review && this.#reviews.grade(reading, review);
    if (!engine || !review || !grade) {
      await this.#tell({ type: 'nothing', notes: reading.notes });
      return;
    }
    const model = reportModel(
      {
        review,
        grade,
        selected,
        stories: stories.map(({ story }, at) => story.title.text || `Story ${at + 1}`),
        assumed: reading.assumed,
        notes: reading.notes,
        pageOf: (rule) => pageOf(rule).toString(),
      },
      engine,
    );
    await this.#tell({ type: 'report', model });
  }

  dispose(): void {
    this.#panel.dispose();
  }

  async #tell(message: ToPage): Promise<void> {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- this is VS Code's channel, not a window's.
    await this.#panel.webview.postMessage(message);
  }

  /** The stories of the document; the whole of it as one where it holds none. */
  async #reading(): Promise<Reading & { readonly assumed: boolean }> {
    const document = await vscode.workspace.openTextDocument(this.#uri);
    const reading = await this.#reviews.of(document);
    if (reading.stories.length > 0) return { ...reading, assumed: false };
    return { ...(await this.#reviews.assuming(document)), assumed: true };
  }

  #drawSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.draw(), PAUSE);
  }

  async #received(value: unknown): Promise<void> {
    const message = messageFrom(value);
    switch (message?.type) {
      case 'ready':
        return this.draw();
      case 'select':
        this.#index = message.index;
        return this.draw();
      case 'reveal':
        return select(await vscode.workspace.openTextDocument(this.#uri), message);
      case 'copy':
        return this.#copy();
      case undefined:
        return undefined;
    }
  }

  async #copy(): Promise<void> {
    const reading = await this.#reading();
    const review = reading.stories[Math.min(this.#index, reading.stories.length - 1)];
    const grade = review && this.#reviews.grade(reading, review);
    if (!reading.engine || !review || !grade) return;
    await vscode.env.clipboard.writeText(reading.engine.reportMarkdown(review.story, review.findings, grade));
    await this.#tell({ type: 'copied' });
  }
}

const nameOf = (document: vscode.TextDocument): string =>
  document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
