/** From the settings to a model that can be asked. */
import type { Uri } from 'vscode';
import { addressOf } from '../../llm/address.ts';
import { modelOver } from '../../llm/complete.ts';
import type { GradeModel } from '../../llm/port.ts';
import { ModelProblem } from '../../llm/problem.ts';
import { DEFAULT_POLICY } from '../../llm/retry.ts';
import { editorBackend } from './editor-model.ts';
import type { Keys } from './keys.ts';
import { loadSdk } from './load-sdk.ts';
import type { ModelSettings } from './settings.ts';

/** Fails with a `ModelProblem` where the settings do not lead to a model. */
export async function connect(settings: ModelSettings, keys: Keys, extension: Uri): Promise<GradeModel> {
  const { provider, address: written, name: model, api, timeout } = settings;
  if (model === '') throw new ModelProblem('address', {}, 'No model is chosen yet.');
  const policy = { ...DEFAULT_POLICY, timeout: timeout * 1000 };
  if (provider === 'editor') return modelOver(await editorBackend(model), policy);
  const address = addressOf(written);
  const key = await keys.keyFor(address.origin);
  const { openAiBackend } = await loadSdk(extension);
  return modelOver(openAiBackend({ address, model, api, key }), policy);
}
