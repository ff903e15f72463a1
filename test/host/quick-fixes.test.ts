import * as vscode from 'vscode';
import {
  actionsOn,
  activated,
  closeAll,
  file,
  holds,
  markOf,
  marksOn,
  open,
  ruleOf,
  same,
  STORY,
  take,
  until,
} from './support.ts';

const titled = (
  actions: readonly vscode.CodeAction[],
  title: string | RegExp,
): vscode.CodeAction | undefined =>
  actions.find((action) => (typeof title === 'string' ? action.title === title : title.test(action.title)));

/** Opens the story, takes a fix of a rule's mark, and returns the whole text. */
async function textAfter(rule: string, title: string | RegExp, story = STORY): Promise<string> {
  const document = await open(story);
  await take(titled(await actionsOn(document, await markOf(document, rule)), title));
  await until('the edit', () => document.getText() !== story);
  return document.getText();
}

describe('quick fixes', () => {
  before(activated);
  afterEach(closeAll);

  it('replace words', async () => {
    same(
      await textAfter('no-agentless-passive', 'Say that you did it'),
      STORY.replace('Mistakes were made', 'I made mistakes'),
      'text',
    );
  });

  it('delete words', async () => {
    same(await textAfter('no-minimizer', 'Delete “just”'), STORY.replace('just ', ''), 'text');
  });

  it('leave a placeholder, and select it', async () => {
    const text = await textAfter('no-agentless-passive', 'Add what your part was');
    const editor = vscode.window.activeTextEditor;
    const selected = editor?.document.getText(editor.selection) ?? '';
    holds(/^\[YOUR PART.*\]$/.test(selected), `Selected is “${selected}”.`);
    same(text.replace(/ My part was \[[^\]]*\]\./, ''), STORY, 'text around the placeholder');
  });

  it('put a part in, in the form of the others', async () => {
    const bold = STORY.replace('# The', '# A failure: the').replaceAll(/## (\w+)\n\n/g, '**$1:** ');
    const without = bold.slice(0, bold.indexOf('**Lessons'));
    const text = await textAfter('missing-lessons', /^Add a Lessons part/, without);
    holds(text.includes('\n\n**Lessons:** ['), `The part does not look like the others:\n${text}`);
  });

  it('go to the next placeholder', async () => {
    const story = STORY.replace('24 beds', '[SCALE: how many] beds').replace(
      '2 wrong doses',
      '[METRIC: how many]',
    );
    const document = await open(story);
    const actions = await actionsOn(document, await markOf(document, 'unfilled-placeholder'));
    const editor = vscode.window.activeTextEditor;
    await take(titled(actions, 'Go to next placeholder'));
    await until('the selection', () => editor?.document.getText(editor.selection) === '[SCALE: how many]');
  });

  it('come before the ways to say no, which name the place', async () => {
    const document = await open(STORY);
    const actions = await actionsOn(document, await markOf(document, 'no-agentless-passive'));
    same(
      actions
        .slice(-3)
        .map(({ title }) => title.replace(/ in (?:your user settings|the settings of .*)$/, '')),
      [
        'Ignore no-agentless-passive here',
        'Ignore no-agentless-passive in this file',
        'Turn off no-agentless-passive',
      ],
      'end of the menu',
    );
  });

  it('ignore a mark here', async () => {
    const text = await textAfter('no-agentless-passive', /^Ignore .* here$/);
    same(
      text,
      STORY.replace('Mistakes were', '<!-- star-ignore no-agentless-passive -->\nMistakes were'),
      'text',
    );
  });

  it('ignore a rule in this file, and the marks go', async () => {
    const document = await open(STORY);
    await take(
      titled(await actionsOn(document, await markOf(document, 'no-agentless-passive')), /in this file$/),
    );
    await until(
      'the mark to go',
      () => !marksOn(document).some((mark) => ruleOf(mark) === 'no-agentless-passive'),
    );
    holds(
      document.getText().startsWith('<!-- star-ignore-file no-agentless-passive -->'),
      document.getText(),
    );
  });

  it('turn a rule off in the settings', async () => {
    const document = await open(STORY);
    const settings = vscode.workspace.getConfiguration('starStories', document.uri);
    try {
      await take(
        titled(await actionsOn(document, await markOf(document, 'no-agentless-passive')), /^Turn off/),
      );
      await until(
        'the mark to go',
        () => !marksOn(document).some((mark) => ruleOf(mark) === 'no-agentless-passive'),
      );
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('apply at once what is mechanical', async () => {
    const document = await open(STORY);
    await markOf(document, 'no-minimizer');
    const [fixAll] = await until('fix all', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
        'source.fixAll.starStories',
      );
      return actions.length > 0 ? actions : undefined;
    });
    await take(fixAll);
    same(document.getText(), STORY.replace('just ', ''), 'text');
  });

  it('keep the line endings', async () => {
    const crlf = STORY.replaceAll('\n', '\r\n');
    const document = await vscode.workspace.openTextDocument(file('crlf.story.md', crlf));
    await vscode.window.showTextDocument(document);
    await take(titled(await actionsOn(document, await markOf(document, 'no-agentless-passive')), /here$/));
    same(
      document.getText(),
      crlf.replace('Mistakes were', '<!-- star-ignore no-agentless-passive -->\r\nMistakes were'),
      'text',
    );
  });
});
