/** What the tests in a real VS Code share. Nothing of Node, so that they also run in a web worker. */
import * as vscode from 'vscode';
import type { Api } from '../../src/vscode/extension.ts';
import { MemoryFiles } from './memory-files.ts';

/** A story with a mark or two in it and no other fault that would stand in a test's way. */
export const STORY = `# The night the doses were mixed up

## Situation

In March 2024 I led the night shift of a ward with 24 beds.

## Task

I had to give every patient the right dose by 22:00.

## Action

Mistakes were made. I called the doctor at once, and I stayed with the patient.

## Result

It could have been much worse than just one late dose. The checks went from 40 minutes to 12 minutes.

## Lessons

I read every label aloud before I give a dose, because saying it makes me look at it. In May 2024 that caught 2 wrong doses.
`;

export const README = `# Till

A library that adds up receipts.

## Installation

Mistakes were made in version 1, so run \`npm install till@2\`. It is just a small step.
`;

const files = new MemoryFiles();
let count = 0;

export async function activated(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('star-stories.star-stories');
  if (!extension) throw new Error('The extension is not installed.');
  return extension.activate();
}

/**
 * Opens a text in the text editor, as a file whose name says nothing. Not as an untitled document: VS Code may hand out
 * the one that the test before has just closed.
 */
export async function open(content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(file('text.md', content));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Makes a file in a virtual file system, under a name no other test has used. */
export function file(name: string, content: string): vscode.Uri {
  return files.add(`${++count}/${name}`, content);
}

/** Replaces text in the active editor, as typing does, and puts the cursor behind it. */
export async function type(document: vscode.TextDocument, at: number, text: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  const position = document.positionAt(at);
  editor.selection = new vscode.Selection(position, position);
  await vscode.commands.executeCommand('type', { text });
}

/** Waits until there is an answer: much of VS Code's state follows an event later. */
export async function until<T>(what: string, ask: () => T | Thenable<T>): Promise<NonNullable<T>> {
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    await pause(20);
  }
  throw new Error(`Waited in vain for ${what}.`);
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Our marks on a document. */
export const marksOn = (document: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'STAR Stories');

/** The id of the rule behind a mark. */
export const ruleOf = ({ code }: vscode.Diagnostic): string =>
  typeof code === 'object' ? String(code.value) : String(code);

/** The first mark of a rule, as soon as it is there. */
export const markOf = (document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> =>
  until(`a mark of ${rule}`, () => marksOn(document).find((mark) => ruleOf(mark) === rule));

/** The marks of a document once any are there. */
export const marked = (document: vscode.TextDocument): Promise<vscode.Diagnostic[]> =>
  until('marks', () => {
    const marks = marksOn(document);
    return marks.length > 0 ? marks : undefined;
  });

/** The code actions on a mark, in the order of the menu. */
export const actionsOn = (
  document: vscode.TextDocument,
  mark: vscode.Diagnostic,
): Promise<vscode.CodeAction[]> =>
  until('quick fixes', async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      mark.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    return actions.length > 0 ? actions : undefined;
  });

/** Takes a code action as the menu does: its edit, then its command. */
export async function take(action: vscode.CodeAction | undefined): Promise<void> {
  if (!action) throw new Error('There is no such quick fix.');
  if (action.edit) await vscode.workspace.applyEdit(action.edit);
  if (action.command) {
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }
}

/** Sets a user setting for the length of a test. */
export async function withSetting(name: string, value: unknown, test: () => Promise<void>): Promise<void> {
  const set = (to: unknown): Thenable<void> =>
    vscode.workspace.getConfiguration('starStories').update(name, to, vscode.ConfigurationTarget.Global);
  await set(value);
  try {
    await test();
  } finally {
    await set(undefined);
  }
}

export const closeAll = (): Thenable<unknown> =>
  vscode.commands.executeCommand('workbench.action.closeAllEditors');

/** Fails with both values where they differ. */
export function same(actual: unknown, expected: unknown, what = 'value'): void {
  const [is, should] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)];
  if (is !== should) throw new Error(`The ${what} is\n${is}\nand should be\n${should}`);
}

export function holds(condition: unknown, what: string): void {
  if (condition === false || condition === undefined || condition === null) throw new Error(what);
}
