import * as vscode from 'vscode';

/** An entry of a list, and what choosing it means. */
export interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/** Asks for one of the choices; undefined where the writer turns away. */
export async function pick<T>(placeHolder: string, choices: readonly Choice<T>[]): Promise<T | undefined> {
  const chosen = await vscode.window.showQuickPick(choices, { placeHolder, matchOnDescription: true });
  return chosen?.value;
}
