import * as vscode from 'vscode';
import {
  activated,
  closeAll,
  file,
  holds,
  marked,
  markOf,
  marksOn,
  open,
  pause,
  README,
  ruleOf,
  same,
  STORY,
  type,
  until,
  withSetting,
} from './support.ts';

const wordsUnder = (document: vscode.TextDocument, { range }: vscode.Diagnostic): string =>
  document.getText(range);

describe('marks', () => {
  before(activated);
  afterEach(closeAll);

  it('stand on the exact words, with the rule and its page', async () => {
    const document = await open(STORY);
    const mark = await markOf(document, 'no-agentless-passive');
    same(wordsUnder(document, mark), 'Mistakes were made', 'marked text');
    const { code } = mark;
    holds(typeof code === 'object', 'The mark has no link.');
    same(
      typeof code === 'object' && code.target.toString(),
      'https://github.com/star-stories/star-stories/blob/main/docs/rules/no-agentless-passive.md',
      'link',
    );
  });

  it('leave a README alone', async () => {
    const document = await open(README);
    await pause(800);
    same(marksOn(document).length, 0, 'number of marks');
  });

  it('stand on the same words where lines end with CR LF', async () => {
    const crlf = await vscode.workspace.openTextDocument(
      file('crlf.story.md', STORY.replaceAll('\n', '\r\n')),
    );
    same(crlf.eol, vscode.EndOfLine.CRLF, 'line ending');
    same(wordsUnder(crlf, await markOf(crlf, 'no-agentless-passive')), 'Mistakes were made', 'marked text');
  });

  it('stand on the right words behind a byte order mark', async () => {
    const document = await vscode.workspace.openTextDocument(file('bom.story.md', `\uFEFF${STORY}`));
    same(wordsUnder(document, await markOf(document, 'no-agentless-passive')), 'Mistakes were made', 'text');
  });

  it('appear in a document that no editor shows', async () => {
    const document = await vscode.workspace.openTextDocument(file('hidden.story.md', STORY));
    await marked(document);
  });

  it('appear while typing, and go with the words', async () => {
    const document = await open(STORY);
    const mark = await markOf(document, 'no-agentless-passive');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, mark.range, 'I made mistakes');
    await vscode.workspace.applyEdit(edit);
    await until(
      'the mark to go',
      () => !marksOn(document).some((one) => ruleOf(one) === 'no-agentless-passive'),
    );
  });

  it('wait for the sentence that is being written', async () => {
    const document = await open(STORY);
    await marked(document);
    const at = document.getText().indexOf(' I called the doctor');
    await type(document, at, ' Errors were made at the alarm.');
    const isMarked = (): boolean =>
      marksOn(document).some((mark) => wordsUnder(document, mark).includes('alarm'));
    await pause(900);
    same(isMarked(), false, 'mark under the cursor');
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await until('the mark once the cursor has left', isMarked);
  });

  it('appear under the cursor after a longer pause', async () => {
    const document = await open(STORY);
    await marked(document);
    await type(
      document,
      document.getText().indexOf(' I called the doctor'),
      ' Errors were made at the alarm.',
    );
    await until('the mark after a pause', () =>
      marksOn(document).some((mark) => wordsUnder(document, mark).includes('alarm')),
    );
  });

  it('stop at the cap, with one note on what was left out', async () => {
    await withSetting('maxFindings', 1, async () => {
      const document = await open(STORY);
      const marks = await until('the note', () => {
        const all = marksOn(document);
        return all.some((mark) => ruleOf(mark) === 'starStories.maxFindings') ? all : undefined;
      });
      same(marks.length, 2, 'number of marks');
      const note = marks.find((mark) => ruleOf(mark) === 'starStories.maxFindings');
      holds(note?.message.includes('not shown'), 'The note does not say what is missing.');
      same(note && wordsUnder(document, note), 'The night the doses were mixed up', 'place of the note');
    });
  });

  it('follow the settings at once', async () => {
    const document = await open(STORY);
    await markOf(document, 'no-agentless-passive');
    await withSetting('rules', { 'no-agentless-passive': 'off' }, () =>
      until(
        'the rule to be off',
        () => !marksOn(document).some((mark) => ruleOf(mark) === 'no-agentless-passive'),
      ).then(() => undefined),
    );
    await markOf(document, 'no-agentless-passive');
    await withSetting('rules', { 'no-agentless-passive': 'error' }, async () => {
      await until('an error', () =>
        marksOn(document).some(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
      );
    });
  });

  it('keep away from excluded files', async () => {
    await withSetting('exclude', ['**/secret/**'], async () => {
      const document = await vscode.workspace.openTextDocument(file('secret/a.story.md', STORY));
      await pause(800);
      same(marksOn(document).length, 0, 'number of marks');
    });
  });

  it('need a name or a sign where detection is marked', async () => {
    await withSetting('detection', 'marked', async () => {
      const document = await open(STORY);
      await pause(800);
      same(marksOn(document).length, 0, 'number of marks');
      await marked(await open(`---\ntype: star-story\n---\n\n${STORY}`));
    });
  });

  it('wait for Grade This Story where run is manual', async () => {
    await withSetting('run', 'manual', async () => {
      const document = await open(STORY);
      await pause(800);
      same(marksOn(document).length, 0, 'number of marks');
      await vscode.commands.executeCommand('starStories.gradeStory');
      await marked(document);
    });
  });

  it('wait for saving where run is onSave', async () => {
    await withSetting('run', 'onSave', async () => {
      const document = await vscode.workspace.openTextDocument(file('save.story.md', STORY));
      await markOf(document, 'no-agentless-passive');
      const edit = new vscode.WorkspaceEdit();
      edit.insert(
        document.uri,
        document.positionAt(document.getText().indexOf(' I called')),
        ' Errors were made at the alarm.',
      );
      await vscode.workspace.applyEdit(edit);
      const isMarked = (): boolean =>
        marksOn(document).some((mark) => wordsUnder(document, mark).includes('alarm'));
      await document.save();
      await until('the mark after saving', isMarked);
    });
  });

  it('survive a setting of the wrong kind', async () => {
    await withSetting('maxFindings', 'many', async () => {
      await marked(await open(STORY));
    });
  });

  it('go when the file is no story any more', async () => {
    const document = await open(STORY);
    await marked(document);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), README);
    await vscode.workspace.applyEdit(edit);
    await until('no marks', () => marksOn(document).length === 0);
  });
});
