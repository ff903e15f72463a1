/** Earlier versions of a file, from the Git extension that comes with VS Code. We start no process of our own. */
import * as vscode from 'vscode';

/** The few things that we use of the API of `vscode.git`, version 1. */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: vscode.Event<'uninitialized' | 'initialized'>;
  getRepository(uri: vscode.Uri): GitRepository | null;
}

export interface GitRepository {
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly Commit[]>;
  show(ref: string, path: string): Promise<string>;
}

interface Commit {
  readonly hash: string;
  readonly authorDate?: Date;
  readonly commitDate?: Date;
}

/** The repository of a file, or why there is none, in words for the writer. */
export type Found = { readonly repository: GitRepository } | { readonly none: string };

/** Git reads its repositories after the window has started; longer than this, in milliseconds, nobody waits for it. */
const PATIENCE = 10_000;

/** Finds the repository of a file. Never fails. */
export async function repositoryOf(uri: vscode.Uri): Promise<Found> {
  if (uri.scheme !== 'file' && uri.scheme !== 'vscode-remote')
    return { none: 'The grade over time comes from Git, and this text is no file on a disk.' };
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return { none: 'The grade over time comes from Git, which VS Code does not have here.' };
  try {
    const git = extension.isActive ? extension.exports : await extension.activate();
    if (!git.enabled)
      return { none: 'The grade over time comes from Git, which is turned off in the settings.' };
    const api = git.getAPI(1);
    await initialized(api);
    const repository = api.getRepository(uri);
    return repository
      ? { repository }
      : {
          none: 'The grade over time comes from Git, and this file is in no repository that VS Code has open.',
        };
  } catch {
    return { none: 'The grade over time comes from Git, which gave no answer.' };
  }
}

async function initialized(api: GitApi): Promise<void> {
  if (api.state === 'initialized') return;
  await new Promise<void>((resolve) => {
    const listener = api.onDidChangeState((state) => {
      if (state === 'initialized') done();
    });
    const timer = setTimeout(() => done(), PATIENCE);
    const done = (): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
  });
}
