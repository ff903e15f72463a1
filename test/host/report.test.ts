import * as vscode from 'vscode';
import { activated, closeAll, file, open, README, same, STORY, until } from './support.ts';

const reports = (): readonly vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('starStories.report'),
    );

const grade = (): Thenable<unknown> => vscode.commands.executeCommand('starStories.gradeStory');

describe('reports', () => {
  before(activated);
  afterEach(closeAll);

  it('come one to a document, however often it is graded', async () => {
    await open(STORY);
    await grade();
    await until('the report', () => reports()[0]);
    await grade();
    same(reports().length, 1, 'number of reports');
  });

  it('are named after their file', async () => {
    const document = await vscode.workspace.openTextDocument(file('late.story.md', STORY));
    await vscode.window.showTextDocument(document);
    await grade();
    same((await until('the report', () => reports()[0])).label, 'Report: late.story.md', 'label');
  });

  it('can be asked for side by side', async () => {
    await open(STORY);
    await grade();
    await open(README);
    await grade();
    await until('two reports', () => reports().length === 2);
  });

  it('have their commands', async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const name of ['exportMarkdown', 'exportHtml'])
      same(commands.includes(`starStories.${name}`), true, name);
  });
});
