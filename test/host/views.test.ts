import * as vscode from 'vscode';
import {
  activated,
  closeAll,
  file,
  holds,
  markOf,
  open,
  pause,
  README,
  same,
  STORY,
  until,
  withSetting,
} from './support.ts';

const lensesOf = async (document: vscode.TextDocument): Promise<vscode.CodeLens[]> =>
  (
    await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
      50,
    )
  ).toSorted((a, b) => a.range.start.line - b.range.start.line);

const report = (): vscode.Tab | undefined =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('starStories.report'),
    );

describe('lenses', () => {
  before(activated);
  afterEach(closeAll);

  it('say grade, words and time above a story, and the time above each part', async () => {
    const document = await open(STORY);
    const lenses = await until('lenses', async () => {
      const found = await lensesOf(document);
      return found.length > 0 ? found : undefined;
    });
    const [summary = '', grade, ...parts] = lenses.map(({ command }) => command?.title);
    holds(/^[A-Z][a-z ]+, \d\.\d of 5 · \d+ words · /.test(summary), summary);
    same(grade, 'Grade', 'second lens');
    same(
      parts.map((title) => title?.split(' · ')[0]),
      ['Situation', 'Task', 'Action', 'Result', 'Lessons'],
      'parts',
    );
  });

  it('stay away from a README, and go when they are turned off', async () => {
    same((await lensesOf(await open(README))).length, 0, 'number of lenses on a README');
    await withSetting('codeLens.parts', false, async () => {
      const document = await open(STORY);
      await until('the story lens alone', async () => (await lensesOf(document)).length === 2);
    });
  });
});

describe('hovers', () => {
  before(activated);
  afterEach(closeAll);

  it('explain a mark with a weak and a strong wording, and run nothing', async () => {
    const document = await open(STORY);
    const { range } = await markOf(document, 'no-agentless-passive');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      range.start,
    );
    const texts = hovers
      .flatMap(({ contents }) => contents)
      .filter((one) => one instanceof vscode.MarkdownString);
    const ours = texts.find(({ value }) => value.includes('**Strong:**'));
    holds(ours?.value.includes('**Weak:**'), 'There is no explanation.');
    holds(ours?.value.includes('docs/rules/no-agentless-passive.md'), 'There is no link.');
    holds(ours?.isTrusted !== true, 'The explanation may run commands.');
  });
});

describe('the report', () => {
  before(activated);
  afterEach(closeAll);

  it('opens beside the story and keeps the focus in the text', async () => {
    const document = await open(STORY);
    await vscode.commands.executeCommand('starStories.gradeStory');
    await until('the report', report);
    same(vscode.window.activeTextEditor?.document === document, true, 'focus in the text');
  });

  it('opens on Markdown that is no story', async () => {
    await open(README);
    await vscode.commands.executeCommand('starStories.gradeStory');
    await until('the report', report);
  });

  it('opens from the rich Markdown editor', async function () {
    const uri = file('rich.story.md', STORY);
    // Where VS Code has no such editor the command fails or never ends.
    const opened = vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.editor');
    await Promise.race([opened.then(undefined, () => undefined), pause(5000)]);
    await pause(500);
    const { activeTab } = vscode.window.tabGroups.activeTabGroup;
    if (!(activeTab?.input instanceof vscode.TabInputCustom)) this.skip();
    same(vscode.window.activeTextEditor, undefined, 'active text editor');
    await vscode.commands.executeCommand('starStories.gradeStory');
    await until('the report', report);
  });
});
