/** Messages to the writer. */
import * as vscode from 'vscode';
import { ModelProblem, type ProblemKind } from '../../llm/problem.ts';

/** VS Code makes links and icons of some characters in messages and lists; words from outside stay words. */
export const asText = (text: string): string => text.replaceAll('](', '] (').replaceAll('$(', '$ (');

const SET_UP = 'Set Up a Model…';
const TEST = 'Test Connection';
const TRUST = 'Manage Trust';

/** What may help with a problem. */
const HELP: ReadonlyMap<ProblemKind, readonly [label: string, command: string]> = new Map([
  ['address', [SET_UP, 'starStories.setUpModel']],
  ['key', [SET_UP, 'starStories.setUpModel']],
  ['missing', [SET_UP, 'starStories.setUpModel']],
  ['unreachable', [TEST, 'starStories.testModel']],
  ['no-api', [SET_UP, 'starStories.setUpModel']],
]);

/** Tells a problem with what may help; a cancelled command says nothing, since the writer did it. */
export async function tellProblem(problem: ModelProblem): Promise<void> {
  if (problem.kind === 'cancelled') return;
  const help = problem instanceof NotTrusted ? TRUST_HELP : HELP.get(problem.kind);
  const chosen = await vscode.window.showErrorMessage(asText(problem.message), ...(help ? [help[0]] : []));
  if (help && chosen === help[0]) await vscode.commands.executeCommand(help[1]);
}

const TRUST_HELP = [TRUST, 'workbench.trust.manage'] as const;

/** A folder that nobody vouches for may have been made to be sent. */
export class NotTrusted extends ModelProblem {
  constructor() {
    super('not-allowed', {}, 'No model is asked in a workspace that is not trusted.');
  }
}

export async function tellThatNoneIsSetUp(): Promise<void> {
  const chosen = await vscode.window.showInformationMessage('No model is set up yet.', SET_UP);
  if (chosen === SET_UP) await vscode.commands.executeCommand('starStories.setUpModel');
}

/** Runs something that can be cancelled, with its progress in a notification. */
export const withProgress = <T>(
  title: string,
  task: (signal: AbortSignal, report: (message: string) => void) => Promise<T>,
): Thenable<T> =>
  vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    async (progress, token) => {
      const controller = new AbortController();
      const listener = token.onCancellationRequested(() => controller.abort());
      if (token.isCancellationRequested) controller.abort();
      try {
        return await task(controller.signal, (message) => progress.report({ message: asText(message) }));
      } finally {
        listener.dispose();
      }
    },
  );
