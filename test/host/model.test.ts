/**
 * The model commands in a real editor: the SDK is loaded from its own bundle, in the Node and in the web host, and a story
 * is not sent without the writer's word. The network is a function of the tests.
 */
import * as vscode from 'vscode';
import { activated, closeAll, holds, open, same, STORY, until } from './support.ts';

const ORIGIN = 'https://models.star-stories.test';

interface Sent {
  readonly url: string;
  readonly body: string;
}

const network = globalThis.fetch;
let sent: Sent[] = [];

/** Answers as a server of models does. */
function answering(input: unknown, init: RequestInit | undefined): Promise<Response> {
  const url = input instanceof Request ? input.url : String(input);
  if (!url.startsWith(ORIGIN)) return network(url, init);
  sent.push({ url, body: typeof init?.body === 'string' ? init.body : '' });
  return Promise.resolve(
    Response.json({
      model: 'small',
      choices: [{ finish_reason: 'stop', message: { role: 'assistant', content: '{"number": 1}' } }],
      usage: { prompt_tokens: 9, completion_tokens: 3 },
    }),
  );
}

async function set(values: Readonly<Record<string, unknown>>): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('starStories.model');
  for (const [key, value] of Object.entries(values)) {
    await configuration.update(key, value, vscode.ConfigurationTarget.Global);
  }
}

describe('a model at hand', () => {
  before(async () => {
    await activated();
    globalThis.fetch = answering;
  });
  beforeEach(async () => {
    sent = [];
    await set({ provider: 'server', address: ORIGIN, name: 'small' });
  });
  afterEach(async () => {
    await set({ provider: undefined, address: undefined, name: undefined });
    await closeAll();
  });
  after(() => {
    globalThis.fetch = network;
  });

  it('answers Test Connection through the SDK, with nothing of a story', async () => {
    await open(STORY);
    void vscode.commands.executeCommand('starStories.testModel');
    const request = await until('a request', () => sent[0]);
    same(request.url, `${ORIGIN}/v1/chat/completions`, 'address');
    same((JSON.parse(request.body) as { model: string }).model, 'small', 'model');
    holds(!request.body.includes('wrong dose'), 'The story was sent.');
  });

  it('gets no story before the writer has agreed', async () => {
    await open(STORY);
    // VS Code shows no dialog in tests, which is as good as turning away.
    await vscode.commands.executeCommand('starStories.gradeWithModel');
    same(sent, [], 'requests');
  });

  it('offers to rewrite only where one is set up', async () => {
    const document = await open(STORY);
    const titles = async (): Promise<string[]> =>
      (
        await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          new vscode.Range(
            document.positionAt(STORY.indexOf('The wrong')),
            document.positionAt(STORY.indexOf('The wrong')),
          ),
          vscode.CodeActionKind.RefactorRewrite.value,
        )
      ).map(({ title }) => title);
    await until('the offer', async () => (await titles()).some((title) => title.endsWith('with a model…')));
    await set({ provider: undefined });
    await until('no offer', async () => !(await titles()).some((title) => title.endsWith('with a model…')));
  });

  it('cannot be chosen by a folder', async () => {
    for (const key of ['provider', 'address', 'name', 'api', 'timeout']) {
      const written = await vscode.workspace
        .getConfiguration('starStories.model')
        .update(key, key === 'timeout' ? 5 : 'server', vscode.ConfigurationTarget.Workspace)
        .then(
          () => true,
          () => false,
        );
      holds(!written, `A folder may set ${key}.`);
    }
  });
});
