/**
 * The settings of the model, from the user's own and nowhere else: a folder that is opened must not say where stories
 * and keys go. Their scope `machine` forbids it already; here a workspace's values are not even read.
 */
import * as vscode from 'vscode';

export interface ModelSettings {
  readonly provider: 'off' | 'server' | 'editor';
  readonly address: string;
  /** As the server calls it; for a model of the editor vendor, family and id, with slashes between. */
  readonly name: string;
  readonly api: 'auto' | 'responses' | 'chat';
  /** Seconds for one try. */
  readonly timeout: number;
}

export const MODEL_SETTINGS = ['provider', 'address', 'name', 'api', 'timeout'] as const;
type Key = (typeof MODEL_SETTINGS)[number];

export function readModelSettings(): ModelSettings {
  const configuration = vscode.workspace.getConfiguration('starStories.model');
  return parseModelSettings((key) => configuration.inspect<unknown>(key)?.globalValue);
}

/** Turns whatever stands in the settings into values that can be relied on. */
export function parseModelSettings(get: (key: Key) => unknown): ModelSettings {
  const text = (key: Key): string => {
    const value = get(key);
    return typeof value === 'string' ? value.trim().slice(0, 500) : '';
  };
  const timeout = get('timeout');
  return {
    provider: (['server', 'editor'] as const).find((one) => one === text('provider')) ?? 'off',
    address: text('address'),
    name: text('name'),
    api: (['responses', 'chat'] as const).find((one) => one === text('api')) ?? 'auto',
    timeout: typeof timeout === 'number' && timeout >= 5 && timeout <= 3600 ? timeout : 180,
  };
}

/** Writes the user's own settings. */
export async function writeModelSettings(settings: Partial<ModelSettings>): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('starStories.model');
  for (const key of MODEL_SETTINGS) {
    if (settings[key] === undefined) continue;
    await configuration.update(key, settings[key], vscode.ConfigurationTarget.Global);
  }
}
