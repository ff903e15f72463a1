/** Models that VS Code has: of Copilot, of other extensions, of the user's own keys. They have no roles and take no schema. */
import * as vscode from 'vscode';
import type { Backend, BackendReply, BackendRequest, Usage } from '../../llm/port.ts';
import { ModelProblem } from '../../llm/problem.ts';

/** Whether this editor has such models at all; some that are built on VS Code have not. */
export const hasEditorModels = (): boolean => typeof vscode.lm?.selectChatModels === 'function';

export const nameOfModel = ({ vendor, family, id }: vscode.LanguageModelChat): string =>
  `${vendor}/${family}/${id}`;

/** The models that can be asked; none is no error. */
export const editorModels = async (): Promise<readonly vscode.LanguageModelChat[]> =>
  hasEditorModels() ? vscode.lm.selectChatModels() : [];

/** Requests to the model of that name; fails with a `ModelProblem` where it is gone. */
export async function editorBackend(name: string): Promise<Backend> {
  const model = (await editorModels()).find((one) => nameOfModel(one) === name);
  if (!model) throw new ModelProblem('missing', { host: 'VS Code', model: name });
  return {
    destination: { origin: `vscode.lm:${model.vendor}`, model: name },
    send: (request, signal) => send(model, request, signal),
  };
}

/** An answer is far below; what is longer is not waited for. */
const MOST_LETTERS = 400_000;

async function send(
  model: vscode.LanguageModelChat,
  request: BackendRequest,
  signal: AbortSignal,
): Promise<BackendReply> {
  const source = new vscode.CancellationTokenSource();
  const cancel = (): void => source.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  const question = `${request.system}\n\n${request.user}`;
  try {
    const input = await countOf(model, question, source.token);
    const response = await model.sendRequest(
      [vscode.LanguageModelChatMessage.User(question)],
      { justification: 'You asked for a grade or a rewrite with a model.', ...toolFor(request) },
      source.token,
    );
    const usage: Usage = { input, output: null };
    return { text: await textOf(response), finish: 'stop', usage, model: nameOfModel(model) };
  } catch (error) {
    throw problemFrom(error, model, request);
  } finally {
    signal.removeEventListener('abort', cancel);
    source.dispose();
  }
}

/** A tool that must be called is the only way to ask for a form here. */
const toolFor = ({ form }: BackendRequest): vscode.LanguageModelChatRequestOptions =>
  form
    ? {
        tools: [{ name: form.name, description: 'Takes the answer.', inputSchema: form.schema }],
        toolMode: vscode.LanguageModelChatToolMode.Required,
      }
    : {};

async function textOf(response: vscode.LanguageModelChatResponse): Promise<string> {
  let text = '';
  for await (const part of response.stream) {
    if (part instanceof vscode.LanguageModelToolCallPart) return JSON.stringify(part.input);
    if (part instanceof vscode.LanguageModelTextPart) text += part.value;
    if (text.length > MOST_LETTERS) break;
  }
  return text;
}

/** VS Code reports no usage; the size of the question it can tell. */
async function countOf(
  model: vscode.LanguageModelChat,
  text: string,
  token: vscode.CancellationToken,
): Promise<number | null> {
  try {
    return await model.countTokens(text, token);
  } catch {
    return null;
  }
}

function problemFrom(
  error: unknown,
  model: vscode.LanguageModelChat,
  { form }: BackendRequest,
): ModelProblem {
  const facts = { host: 'VS Code', model: nameOfModel(model) };
  const code = error instanceof vscode.LanguageModelError ? error.code : '';
  if (code === vscode.LanguageModelError.NoPermissions.name) return new ModelProblem('forbidden', facts);
  if (code === vscode.LanguageModelError.Blocked.name) return new ModelProblem('quota', facts);
  if (code === vscode.LanguageModelError.NotFound.name) return new ModelProblem('missing', facts);
  // Not every model takes tools, and none says so in a way of its own; without one it is asked again.
  return new ModelProblem(form ? 'form-rejected' : 'server', facts);
}
