/** The only reader and writer of settings. A value of the wrong kind is left out with a problem, and the default holds. */
import * as vscode from 'vscode';
import type { Profile } from '../core/data/profiles.ts';
import { SEVERITIES, type Severity } from '../core/finding.ts';
import { DEFAULT_OPTIONS, type Options } from '../core/options.ts';
import { PARTS } from '../core/story.ts';

/** What the writer chose for one document. */
export interface Settings {
  readonly files: readonly string[];
  readonly exclude: readonly string[];
  readonly detection: Options['detection'];
  readonly run: 'onType' | 'onSave' | 'manual';
  readonly rules: Readonly<Record<string, Severity>>;
  /** Marks shown per story. */
  readonly maxFindings: number;
  readonly profile: string;
  readonly profiles: readonly Profile[];
  /** Id of a question type; null to guess. */
  readonly questionType: string | null;
  readonly wordsPerMinute: number;
  readonly storyLens: boolean;
  readonly partLens: boolean;
  readonly statusBar: boolean;
}

export interface SettingsReading {
  readonly settings: Settings;
  /** One sentence per value that was left out, for the log and the status item. */
  readonly problems: readonly string[];
}

/** Whether an event changes any setting of the extension. */
export const changesSettings = (event: vscode.ConfigurationChangeEvent): boolean =>
  event.affectsConfiguration('starStories');

/** Reads the settings that hold for a document. */
export function readSettings(scope: vscode.Uri): SettingsReading {
  const configuration = vscode.workspace.getConfiguration('starStories', scope);
  return parseSettings((key) => configuration.get<unknown>(key));
}

/** Turns whatever stands in the settings into values that can be relied on. */
export function parseSettings(get: (key: string) => unknown): SettingsReading {
  const problems: string[] = [];
  const take = <T>(
    key: string,
    fallback: T,
    expected: string,
    coerce: (value: unknown) => T | undefined,
  ): T => {
    const value = get(key);
    if (value === undefined || value === null) return fallback;
    const taken = coerce(value);
    if (taken === undefined) problems.push(`starStories.${key} is not ${expected}, so the default holds.`);
    return taken ?? fallback;
  };
  const flag = (key: string): boolean => take(key, true, 'true or false', booleanOf);
  const settings: Settings = {
    files: take('files', ['**/*.story.md'], 'a list of globs', stringsOf),
    exclude: take('exclude', [], 'a list of globs', stringsOf),
    detection: take('detection', 'auto', 'auto or marked', oneOf('auto', 'marked')),
    run: take('run', 'onType', 'onType, onSave or manual', oneOf('onType', 'onSave', 'manual')),
    rules: take('rules', {}, 'an object of severities by rule', (value) => severitiesOf(value, problems)),
    maxFindings: take('maxFindings', 12, 'a whole number from 1', integerIn(1, 500)),
    profile: take('profile', DEFAULT_OPTIONS.profile, 'the name of a time profile', nameOf),
    profiles: take('profiles', [], 'a list of time profiles', (value) => profilesOf(value, problems)),
    questionType: take<string>('questionType', 'auto', 'a question type or auto', nameOf),
    wordsPerMinute: take(
      'wordsPerMinute',
      DEFAULT_OPTIONS.wordsPerMinute,
      'a whole number from 110 to 180',
      integerIn(110, 180),
    ),
    storyLens: flag('codeLens.story'),
    partLens: flag('codeLens.parts'),
    statusBar: flag('statusBar'),
  };
  return {
    settings: settings.questionType === 'auto' ? { ...settings, questionType: null } : settings,
    problems,
  };
}

/** Ids that the engine knows. */
export interface KnownIds {
  readonly rules: readonly { readonly id: string }[];
  readonly profiles: readonly { readonly id: string }[];
  readonly questionTypes: readonly { readonly id: string }[];
}

/** Names of rules, profiles and question types that do not exist, one sentence each. */
export function unknownIds(settings: Settings, known: KnownIds): string[] {
  const problems = Object.keys(settings.rules)
    .filter((id) => !has(known.rules, id))
    .map((id) => `starStories.rules names “${id}”, which is no rule.`);
  if (!has([...known.profiles, ...settings.profiles], settings.profile)) {
    problems.push(`starStories.profile names “${settings.profile}”, which is no time profile.`);
  }
  if (settings.questionType !== null && !has(known.questionTypes, settings.questionType)) {
    problems.push(`starStories.questionType names “${settings.questionType}”, which is no question type.`);
  }
  return problems;
}

const has = (list: readonly { readonly id: string }[], id: string): boolean =>
  list.some((one) => one.id === id);

/** Where a rule is turned off from a document: in its folder's settings if it has a folder, else in the user's own. */
export const turnOffPlace = (scope: vscode.Uri): 'folder' | 'user' =>
  vscode.workspace.getWorkspaceFolder(scope) ? 'folder' : 'user';

/** Turns a rule off at that place and leaves every other rule as it is. */
export async function turnOffRule(rule: string, scope: vscode.Uri): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('starStories', scope);
  const inFolder = turnOffPlace(scope) === 'folder';
  const written = configuration.inspect<unknown>('rules');
  const current = inFolder ? written?.workspaceFolderValue : written?.globalValue;
  await configuration.update(
    'rules',
    { ...(isObject(current) ? current : {}), [rule]: 'off' },
    inFolder ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Global,
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const booleanOf = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);

const nameOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

const stringsOf = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;

const integerIn =
  (low: number, high: number) =>
  (value: unknown): number | undefined =>
    typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high ? value : undefined;

const oneOf =
  <T extends string>(...values: readonly T[]) =>
  (value: unknown): T | undefined =>
    values.find((one) => one === value);

const severityOf = oneOf<Severity>(...SEVERITIES);

/** One wrong entry does not cost the others. */
function severitiesOf(value: unknown, problems: string[]): Record<string, Severity> | undefined {
  if (!isObject(value)) return undefined;
  const entries: [string, Severity][] = [];
  for (const [rule, severity] of Object.entries(value)) {
    const taken = severityOf(severity);
    if (taken) entries.push([rule, taken]);
    else problems.push(`starStories.rules gives ${rule} no severity that exists, so its own holds.`);
  }
  return Object.fromEntries(entries);
}

function profilesOf(value: unknown, problems: string[]): readonly Profile[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((item: unknown, index) => {
    const profile = profileOf(item);
    if (!profile)
      problems.push(`Entry ${index + 1} of starStories.profiles is no time profile and is left out.`);
    return profile ? [profile] : [];
  });
}

function profileOf(value: unknown): Profile | undefined {
  if (!isObject(value) || !isObject(value.sections)) return undefined;
  const id = nameOf(value.id);
  const mode = oneOf<Profile['mode']>('band', 'ceiling', 'words')(value.mode);
  if (!id || !mode) return undefined;
  const sections: Partial<Record<(typeof PARTS)[number], readonly [number, number]>> = {};
  for (const part of PARTS) {
    const bounds: unknown = value.sections[part];
    if (bounds === undefined) continue;
    if (!Array.isArray(bounds) || bounds.length !== 2) return undefined;
    const [low, high]: readonly unknown[] = bounds;
    if (typeof low !== 'number' || typeof high !== 'number' || !(low >= 0 && high >= low)) return undefined;
    sections[part] = [low, high];
  }
  const dialogueFactor = value.dialogueFactor;
  return {
    id,
    label: nameOf(value.label) ?? id,
    mode,
    sections,
    ...(typeof dialogueFactor === 'number' && { dialogueFactor }),
  };
}
