import * as vscode from 'vscode';
import { activated, closeAll, file, marked, open, README, same, STORY, until } from './support.ts';

/** What is proposed at a place once the text is `text` with `|` for the cursor. */
async function proposals(text: string, trigger?: string): Promise<vscode.CompletionItem[]> {
  const document = await open(text.replace('|', ''));
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(text.indexOf('|')),
    trigger,
  );
  return list.items;
}

const labels = (items: readonly vscode.CompletionItem[]): string[] =>
  items.map(({ label }) => (typeof label === 'string' ? label : label.label));

const WITHOUT_LESSONS = STORY.slice(0, STORY.indexOf('## Lessons'));

describe('completions', () => {
  before(activated);
  afterEach(closeAll);

  it('offer on # the parts that are missing', async () => {
    const items = await proposals(`${WITHOUT_LESSONS}#|`, '#');
    const ours = labels(items).filter((label) => /^[A-Z]/.test(label));
    same(ours, ['Opening', 'Lessons', 'Connection'], 'proposals');
    const lessons = items.find(({ label }) => label === 'Lessons');
    const text = typeof lessons?.insertText === 'string' ? lessons.insertText : lessons?.insertText?.value;
    same(text?.startsWith('## Lessons\n\n['), true, 'form of the part');
  });

  it('write parts as the story does', async () => {
    const bold = WITHOUT_LESSONS.replaceAll(/## (\w+)\n\n/g, '**$1:** ');
    const items = await proposals(`${bold}#|`, '#');
    const lessons = items.find(({ label }) => label === 'Lessons');
    const text = typeof lessons?.insertText === 'string' ? lessons.insertText : lessons?.insertText?.value;
    same(text?.startsWith('**Lessons:** ['), true, 'form of the part');
  });

  it('leave a README alone', async () => {
    // VS Code proposes words of other open documents by itself; ours are of another kind.
    const ours = (await proposals(`${README}\n#|`, '#')).filter(
      ({ kind }) => kind === vscode.CompletionItemKind.Struct,
    );
    same(labels(ours), [], 'proposals');
  });

  it('know the keys of the front matter', async () => {
    const items = labels(await proposals(`---\ntype: star-story\n|\n---\n\n${STORY}`));
    for (const key of ['question', 'question-type', 'profile', 'level', 'confidential', 'ai']) {
      same(items.includes(key), true, `proposal of ${key}`);
    }
    same(items.includes('type'), false, 'proposal of a key that is there');
  });

  it('know the values of question-type', async () => {
    const items = labels(await proposals(`---\nquestion-type:|\n---\n\n${STORY}`, ':'));
    same(items.includes('failure') && items.includes('conflict'), true, 'proposal of a question type');
  });

  it('offer the parts in an empty file that is named as a story', async () => {
    const document = await vscode.workspace.openTextDocument(file('empty.story.md', '#'));
    const list = await until('completions', () =>
      vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(0, 1),
        '#',
      ),
    );
    same(labels(list.items).includes('Situation'), true, 'proposal of a part');
  });

  it('come beside the snippets', async () => {
    await marked(await open(STORY));
    const items = labels(await proposals('star-|'));
    same(
      items.some((label) => label === 'star-story-failure'),
      true,
      'snippet',
    );
  });
});
