import * as vscode from 'vscode';

/** Each test file is bundled by itself and brings its own copy of this one, so each needs a name of its own. */
const SCHEME = `star-memory-${crypto.randomUUID().slice(0, 8)}`;

/** A file system in memory: it stands for a virtual workspace, and leaves nothing behind on the disk. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  constructor() {
    vscode.workspace.registerFileSystemProvider(SCHEME, this, { isCaseSensitive: true });
  }

  add(path: string, content: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${path}` });
    this.#files.set(uri.path, new TextEncoder().encode(content));
    return uri;
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const content = this.#files.get(path);
    if (content) return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: content.length };
    if ([...this.#files.keys()].some((file) => file.startsWith(`${path}/`))) {
      return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    }
    throw vscode.FileSystemError.FileNotFound(path);
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const content = this.#files.get(path);
    if (!content) throw vscode.FileSystemError.FileNotFound(path);
    return content;
  }

  writeFile({ path }: vscode.Uri, content: Uint8Array): void {
    this.#files.set(path, content);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  createDirectory(): void {
    // Folders follow from the names of the files.
  }

  delete({ path }: vscode.Uri): void {
    this.#files.delete(path);
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
}
