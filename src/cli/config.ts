/** The settings file of `--config`: the editor's settings by their names, each value checked before it counts. */
import { type Part, PARTS } from '../core/story.ts';
import { SEVERITIES, type Severity } from '../core/finding.ts';
import { PROFILES, type Profile } from '../core/data/profiles.ts';
import { QUESTION_TYPES } from '../core/data/question-types.ts';
import type { Options } from '../core/options.ts';
import { wrongValue } from './call.ts';
import { nearest } from './nearest.ts';

/** What a settings file can say. What it leaves out keeps its default. */
export interface Config {
  readonly options: Partial<Options>;
  /** Globs of files that hold stories by their name; null for the default. */
  readonly files: readonly string[] | null;
}

export type ReadConfig = { readonly config: Config; readonly problems: readonly string[] };

/** Reads a settings file's text. With any problem the call should not go on. */
export function readConfig(text: string, ruleIds: readonly string[]): ReadConfig {
  const problems: string[] = [];
  const nothing: Config = { options: {}, files: null };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return {
      config: nothing,
      problems: [`It is not JSON: ${error instanceof Error ? error.message : String(error)}.`],
    };
  }
  if (!isRecord(json)) return { config: nothing, problems: ['It must be an object in braces.'] };
  const reader = new SettingsReader(json, problems);
  const profiles = reader.profiles();
  const profile = reader.oneOf('profile', idsOf([...PROFILES, ...(profiles ?? [])]));
  const type = reader.oneOf('questionType', ['auto', ...idsOf(QUESTION_TYPES)]);
  const wordsPerMinute = reader.wordsPerMinute();
  const severities = reader.severities(ruleIds);
  const detection = reader.oneOf('detection', ['auto', 'marked'] as const);
  // A setting left out must not be there at all, as it would hide the default.
  const options: Partial<Options> = {
    ...(profiles && { profiles }),
    ...(profile !== null && { profile }),
    ...(type !== null && type !== 'auto' && { type }),
    ...(wordsPerMinute !== null && { wordsPerMinute }),
    ...(severities && { severities }),
    ...(detection && { detection }),
  };
  const files = reader.files();
  reader.complainAboutOthers();
  return { config: { options, files }, problems };
}

/** Ids that an option or a setting can name. */
export const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

const KEYS = ['profile', 'questionType', 'wordsPerMinute', 'rules', 'profiles', 'files', 'detection'];

/** Settings of the editor that mean nothing here; a file that serves both may hold them. */
const EDITOR_KEYS = ['exclude', 'run', 'maxFindings', 'codeLens.story', 'codeLens.parts', 'statusBar'];

/** Takes one setting after the other out of the file's object and notes what is wrong with it. */
class SettingsReader {
  readonly #json: ReadonlyMap<string, unknown>;
  readonly #problems: string[];

  constructor(json: Record<string, unknown>, problems: string[]) {
    this.#json = new Map(Object.entries(json));
    this.#problems = problems;
  }

  oneOf<T extends string>(key: string, known: readonly T[]): T | null {
    const value = this.#json.get(key);
    if (value === undefined || value === null) return null;
    const match = known.find((one) => one === value);
    if (match !== undefined) return match;
    return this.#wrong(typeof value === 'string' ? wrongValue(key, value, known) : `${key} must be a text.`);
  }

  wordsPerMinute(): number | null {
    const value = this.#json.get('wordsPerMinute');
    if (value === undefined) return null;
    if (Number.isInteger(value) && typeof value === 'number' && value >= 110 && value <= 180) return value;
    return this.#wrong('wordsPerMinute must be a whole number from 110 to 180.');
  }

  severities(ruleIds: readonly string[]): Record<string, Severity> | null {
    const value = this.#json.get('rules');
    if (value === undefined) return null;
    if (!isRecord(value)) return this.#wrong('rules must be an object of rule ids and severities.');
    const severities: [string, Severity][] = [];
    for (const [id, wish] of Object.entries(value)) {
      const severity = SEVERITIES.find((one) => one === wish);
      if (!ruleIds.includes(id)) this.#wrong(`rules: there is no rule “${id}”.${nearest(id, ruleIds)}`);
      else if (!severity) this.#wrong(wrongValue(`rules: ${id}`, String(wish), SEVERITIES));
      else severities.push([id, severity]);
    }
    return Object.fromEntries(severities);
  }

  files(): string[] | null {
    const value = this.#json.get('files');
    if (value === undefined) return null;
    const globs = Array.isArray(value) ? value : [value];
    if (globs.every((glob) => typeof glob === 'string' && glob !== '')) return globs;
    return this.#wrong('files must be a glob or a list of globs.');
  }

  profiles(): Profile[] | null {
    const value = this.#json.get('profiles');
    if (value === undefined) return null;
    if (!Array.isArray(value)) return this.#wrong('profiles must be a list.');
    return value.flatMap((entry: unknown, index) => {
      const profile = readProfile(entry);
      if (typeof profile !== 'string') return [profile];
      this.#wrong(`profiles, entry ${index + 1}: ${profile}`);
      return [];
    });
  }

  complainAboutOthers(): void {
    for (const key of this.#json.keys()) {
      if (EDITOR_KEYS.includes(key) || KEYS.includes(key)) continue;
      this.#wrong(`There is no setting “${key}”.${nearest(key, KEYS)}`);
    }
  }

  #wrong(problem: string): null {
    this.#problems.push(problem);
    return null;
  }
}

const MODES = ['band', 'ceiling', 'words'] as const;

/** A profile, or what is wrong with it. */
function readProfile(entry: unknown): Profile | string {
  if (!isRecord(entry)) return 'it must be an object.';
  const { id, label, mode, dialogueFactor = 1, sections } = entry;
  if (typeof id !== 'string' || id === '') return 'it needs an id.';
  if (typeof label !== 'string') return 'it needs a label.';
  const known = MODES.find((one) => one === mode);
  if (!known) return `mode must be ${MODES.join(', ')}.`;
  if (typeof dialogueFactor !== 'number' || dialogueFactor <= 0 || dialogueFactor > 1) {
    return 'dialogueFactor must be above 0 and at most 1.';
  }
  if (!isRecord(sections)) return 'sections must be an object of parts and bounds.';
  const bounds: [Part, readonly [number, number]][] = [];
  for (const [name, value] of Object.entries(sections)) {
    const part = PARTS.find((one) => one === name);
    if (!part) return `there is no part “${name}”.${nearest(name, PARTS)}`;
    if (!isBounds(value)) return `${part} must be [low, high], two numbers in rising order.`;
    bounds.push([part, value]);
  }
  return { id, label, mode: known, dialogueFactor, sections: Object.fromEntries(bounds) };
}

function isBounds(value: unknown): value is readonly [number, number] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [low, high]: unknown[] = value;
  return typeof low === 'number' && typeof high === 'number' && low >= 0 && low <= high;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
