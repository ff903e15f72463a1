import * as vscode from 'vscode';
import type { QuestionType } from '../../core/data/question-types.ts';
import { spanOf } from '../convert.ts';
import { storyTemplate } from '../new-story-text.ts';
import { placeholderAfter, placeholdersIn } from '../placeholders.ts';
import { select } from './next-placeholder.ts';
import { pick } from './pick.ts';
import type { Services } from './services.ts';

type Place = 'untitled' | vscode.WorkspaceFolder;

/** What a key binding may fix in advance: `{ "type": "failure", "place": "untitled" }`. */
interface Asked {
  readonly type?: unknown;
  readonly place?: unknown;
}

/** Begins a story: its question type, its place, and a page with every part to fill in. */
export async function newStory({ reviews }: Services, args: unknown): Promise<void> {
  const asked: Asked = typeof args === 'object' && args !== null ? args : {};
  const engine = await reviews.engine();
  const types = engine.QUESTION_TYPES;
  const type = types.find(({ id }) => id === asked.type) ?? (await askForType(types));
  if (!type) return;
  const place = asked.place === 'untitled' ? asked.place : await askForPlace();
  if (!place) return;
  const text = storyTemplate(type, engine);
  const document = await (place === 'untitled' ? untitled(text) : file(place, type, text));
  if (!document) return;
  await vscode.window.showTextDocument(document);
  const first = placeholderAfter(placeholdersIn(document.getText()), -1);
  await select(document, first ?? spanOf(document, new vscode.Range(0, 0, 0, 0)));
}

const askForType = (types: readonly QuestionType[]): Promise<QuestionType | undefined> =>
  pick(
    'Which kind of question should the story answer?',
    types.map((type) => ({
      label: type.label,
      ...(type.followUps[0] && { detail: type.followUps[0] }),
      value: type,
    })),
  );

function askForPlace(): Promise<Place | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) return Promise.resolve('untitled');
  return pick<Place>('Where should it go?', [
    { label: 'Untitled document', description: 'save it later', value: 'untitled' },
    ...folders.map((folder) => ({ label: `File in ${folder.name}`, value: folder })),
  ]);
}

const untitled = (content: string): Thenable<vscode.TextDocument> =>
  vscode.workspace.openTextDocument({ language: 'markdown', content });

async function file(
  folder: vscode.WorkspaceFolder,
  type: QuestionType,
  text: string,
): Promise<vscode.TextDocument | undefined> {
  const name = await vscode.window.showInputBox({
    prompt: `Name of the file in ${folder.name}`,
    value: `${type.id}.story.md`,
    valueSelection: [0, type.id.length],
    validateInput: (value) => nameProblem(folder, value),
  });
  if (!name) return undefined;
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.workspace.openTextDocument(uri);
}

async function nameProblem(folder: vscode.WorkspaceFolder, name: string): Promise<string | undefined> {
  if (!/\.md$/i.test(name)) return 'The name has to end with .md.';
  if (name.split(/[\\/]/).includes('..')) return 'The file has to stay in the folder.';
  const exists = await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder.uri, name)).then(
    () => true,
    () => false,
  );
  return exists ? 'There is a file of this name already.' : undefined;
}
