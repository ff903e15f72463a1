/** Sets a model up, step by step: which kind, where, with which key, which model, and does it answer. */
import * as vscode from 'vscode';
import { type Address, addressOf, addressProblem, OPENAI_ADDRESS } from '../../llm/address.ts';
import { problemOf } from '../../llm/problem.ts';
import { type Choice, pick } from '../commands/pick.ts';
import { editorModels, hasEditorModels, nameOfModel } from './editor-model.ts';
import type { Keys } from './keys.ts';
import { loadSdk } from './load-sdk.ts';
import { asText, withProgress } from './say.ts';
import { type ModelSettings, readModelSettings, writeModelSettings } from './settings.ts';

type Kind = 'local' | 'openai' | 'other' | 'editor' | 'off';

/** What Ollama listens on, of all local servers the most common one. */
const LOCAL_ADDRESS = 'http://localhost:11434';

/** True where a model was chosen, so that it can be tried. */
export async function setUpModel(keys: Keys, extension: vscode.Uri): Promise<boolean> {
  const kind = await askForKind();
  switch (kind) {
    case undefined:
      return false;
    case 'off':
      await writeModelSettings({ provider: 'off' });
      return false;
    case 'editor':
      return setUpEditorModel();
    default:
      return setUpServer(kind, keys, extension);
  }
}

const askForKind = (): Promise<Kind | undefined> =>
  pick<Kind>('Where is the model?', [
    {
      label: 'On this machine',
      description: 'Ollama, LM Studio, llama.cpp',
      detail: 'Nothing leaves the machine.',
      value: 'local',
    },
    {
      label: 'OpenAI',
      description: 'api.openai.com',
      detail: 'Stories that you grade or rewrite are sent there.',
      value: 'openai',
    },
    {
      label: 'Another server',
      description: 'any that speaks the API of OpenAI',
      detail: 'Stories that you grade or rewrite are sent there.',
      value: 'other',
    },
    ...(hasEditorModels()
      ? [
          {
            label: 'VS Code',
            description: 'a model that VS Code has',
            detail: 'Stories go where that model is.',
            value: 'editor' as const,
          },
        ]
      : []),
    { label: 'None', description: 'ask no model', value: 'off' },
  ]);

async function setUpEditorModel(): Promise<boolean> {
  const models = await editorModels();
  if (models.length === 0) {
    void vscode.window.showInformationMessage(
      'VS Code has no model yet. Add one in its chat view, then come back.',
    );
    return false;
  }
  const name = await pick(
    'Which model?',
    models.map((model) => ({
      label: asText(model.name),
      description: asText(nameOfModel(model)),
      value: nameOfModel(model),
    })),
  );
  if (name === undefined) return false;
  await writeModelSettings({ provider: 'editor', name });
  return true;
}

async function setUpServer(
  kind: 'local' | 'openai' | 'other',
  keys: Keys,
  extension: vscode.Uri,
): Promise<boolean> {
  const address = kind === 'openai' ? addressOf(OPENAI_ADDRESS) : await askForAddress(kind);
  if (!address) return false;
  const kept = await keys.keyFor(address.origin);
  const typed = await askForKey(address, kept !== null);
  if (typed === undefined) return false;
  const key = typed === '' ? kept : typed;
  const name = await askForModel(address, key, extension);
  if (name === undefined) return false;
  if (typed !== '') await keys.store(address.origin, typed);
  const settings: Partial<ModelSettings> = { provider: 'server', address: address.base, name };
  await writeModelSettings(settings);
  return true;
}

async function askForAddress(kind: 'local' | 'other'): Promise<Address | null> {
  const known = readModelSettings().address;
  const written = await vscode.window.showInputBox({
    title: 'Address of the server',
    prompt: 'With or without /v1. Only https is used beyond this machine.',
    value:
      known !== '' && addressProblem(known) === null && addressOf(known).local === (kind === 'local')
        ? known
        : kind === 'local'
          ? LOCAL_ADDRESS
          : '',
    placeHolder: kind === 'local' ? LOCAL_ADDRESS : 'https://models.example.org',
    ignoreFocusOut: true,
    validateInput: (value) =>
      addressProblem(value) ?? {
        message: `Requests go to ${addressOf(value).base}`,
        severity: vscode.InputBoxValidationSeverity.Info,
      },
  });
  return written === undefined || addressProblem(written) !== null ? null : addressOf(written);
}

/** Empty where there is none, or where the one that is kept stays; undefined where the writer turns away. */
const askForKey = ({ host, local }: Address, isKept: boolean): Thenable<string | undefined> =>
  vscode.window
    .showInputBox({
      title: `Key for ${host}`,
      prompt: isKept
        ? 'Leave it empty to keep the key that is stored.'
        : `It is kept in the secret store, for this address alone.${local ? ' Leave it empty if the server asks for none.' : ''}`,
      password: true,
      ignoreFocusOut: true,
    })
    .then((key) => key?.trim());

async function askForModel(
  address: Address,
  key: string | null,
  extension: vscode.Uri,
): Promise<string | undefined> {
  const models = await listOf(address, key, extension);
  const choices: Choice<string | null>[] = models.map((id) => ({ label: asText(id), value: id }));
  const chosen =
    models.length > 0
      ? await pick('Which model?', [...choices, { label: 'Another one…', value: null }])
      : null;
  if (chosen !== null) return chosen;
  const name = await vscode.window.showInputBox({
    title: 'Name of the model',
    prompt: `As ${address.host} calls it.`,
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? 'Every model has a name.' : undefined),
  });
  return name?.trim() || undefined;
}

/** The models that the server names. Where it names none, the writer can, so a failure is told and goes no further. */
async function listOf(
  address: Address,
  key: string | null,
  extension: vscode.Uri,
): Promise<readonly string[]> {
  try {
    const { listModels } = await loadSdk(extension);
    return await withProgress(`Asking ${asText(address.host)} for its models`, (signal) =>
      listModels(address, key, AbortSignal.any([signal, AbortSignal.timeout(LIST_TIMEOUT)])),
    );
  } catch (error) {
    void vscode.window.showWarningMessage(
      `The models could not be listed. ${asText(problemOf(error, { host: address.host }).message)}`,
    );
    return [];
  }
}

/** Milliseconds. A list is short; a server that takes longer is not there. */
const LIST_TIMEOUT = 15_000;
