/** Documents that exist only to be looked at: what would be sent, what a model answered. */
import * as vscode from 'vscode';
import { SHOWN } from './scheme.ts';

/** More are not kept; the oldest goes. */
const MOST = 30;

export class ShownTexts implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #registration: vscode.Disposable;
  readonly onDidChange = this.#changed.event;
  #count = 0;

  constructor() {
    this.#registration = vscode.workspace.registerTextDocumentContentProvider(SHOWN, this);
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  /** Keeps a text under a name of its own. */
  add(name: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: SHOWN, path: `/${++this.#count}/${name}` });
    this.set(uri, text);
    const [oldest] = this.#texts.keys();
    if (this.#texts.size > MOST && oldest !== undefined) this.#texts.delete(oldest);
    return uri;
  }

  set(uri: vscode.Uri, text: string): void {
    this.#texts.set(uri.toString(), text);
    this.#changed.fire(uri);
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
