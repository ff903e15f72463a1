import * as vscode from 'vscode';
import { activated, closeAll, file, holds, marked, open, same, STORY, until } from './support.ts';

const selected = (): string => {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.getText(editor.selection) ?? '';
};

describe('commands', () => {
  before(activated);
  afterEach(closeAll);

  it('New Story begins a page of the asked type with its first placeholder selected', async () => {
    await vscode.commands.executeCommand('starStories.newStory', { type: 'failure', place: 'untitled' });
    const document = await until('the story', () => vscode.window.activeTextEditor?.document);
    holds(
      document.getText().startsWith('---\ntype: star-story\nquestion-type: failure\n---\n'),
      document.getText(),
    );
    for (const part of ['Situation', 'Task', 'Action', 'Result', 'Lessons']) {
      holds(document.getText().includes(`\n## ${part}\n`), `${part} is missing.`);
    }
    await until('the selection', () => selected() === '[TITLE: what it is about]');
    same(document.languageId, 'markdown', 'language');
  });

  it('Insert Part puts a part where it belongs', async () => {
    const document = await open(STORY);
    await marked(document);
    await vscode.commands.executeCommand('starStories.insertPart', 'opening');
    await until('the part', () => document.getText().includes('## Opening\n\n['));
    holds(
      document.getText().indexOf('## Opening') < document.getText().indexOf('## Situation'),
      'The opening does not come first.',
    );
    holds(selected().startsWith('['), 'The placeholder is not selected.');
  });

  it('Next Placeholder goes from one to the next and round', async () => {
    await open(STORY.replace('24 beds', '[SCALE: beds]').replace('2 wrong doses', '[METRIC: doses]'));
    for (const expected of ['[SCALE: beds]', '[METRIC: doses]', '[SCALE: beds]']) {
      await vscode.commands.executeCommand('starStories.nextPlaceholder');
      await until(expected, () => selected() === expected);
    }
  });

  it('work on a file of a virtual workspace', async () => {
    const document = await vscode.workspace.openTextDocument(file('virtual.story.md', STORY));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('starStories.insertPart', 'connection');
    await until('the part', () => document.getText().includes('## Connection\n\n['));
  });

  it('Show Log opens the log', async () => {
    await vscode.commands.executeCommand('starStories.showLog');
  });
});
