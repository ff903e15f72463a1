/** What the command line asks for: words in, a call or one message out. */
import { parseArgs } from 'node:util';
import { SEVERITIES } from '../core/finding.ts';
import { nearest } from './nearest.ts';

export const COMMANDS = ['lint', 'grade'] as const;
export const FORMATS = ['text', 'json', 'sarif', 'github', 'md', 'html'] as const;
const FAIL_ON = SEVERITIES.filter((severity) => severity !== 'off');

type Command = (typeof COMMANDS)[number];
export type Format = (typeof FORMATS)[number];
export type FailOn = (typeof FAIL_ON)[number];

/** A call that can be carried out. What the writer left open is null. */
export interface Call {
  readonly command: Command;
  readonly format: Format;
  readonly assumeStory: boolean;
  readonly profile: string | null;
  readonly type: string | null;
  /** Path of a settings file. */
  readonly config: string | null;
  /** Grade with a model too; null where nobody asked for it. */
  readonly model: ModelWish | null;
  /** The weakest severity that makes the exit code 1. */
  readonly failOn: FailOn | null;
  /** As given; `-` is standard input. */
  readonly paths: readonly string[];
}

/** What the call says of the model; what it leaves open may stand in the environment. */
export interface ModelWish {
  readonly name: string | null;
  readonly url: string | null;
  /** Send without asking. */
  readonly yes: boolean;
}

export type Parsed =
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'error'; readonly message: string };

const OPTIONS = {
  format: { type: 'string' },
  'assume-story': { type: 'boolean' },
  profile: { type: 'string' },
  type: { type: 'string' },
  config: { type: 'string' },
  'fail-on': { type: 'string' },
  'with-model': { type: 'boolean' },
  model: { type: 'string' },
  'model-url': { type: 'string' },
  yes: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;
type OptionName = keyof typeof OPTIONS;

/** Reads the words after the program's name. */
export function parseCall(words: readonly string[]): Parsed {
  // Not strict, as the messages of strict mode leave the writer without the nearest right word.
  const { tokens } = parseArgs({
    args: [...words],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<OptionName, string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    if (!isOption(token.name)) {
      const known = Object.keys(OPTIONS).map((option) => `--${option}`);
      return error(`There is no option ${token.rawName}.${nearest(token.rawName, known)}`);
    }
    const takesValue = OPTIONS[token.name].type === 'string';
    if (takesValue && !token.value) return error(`${token.rawName} needs a value.`);
    if (!takesValue && token.value !== undefined) return error(`${token.rawName} takes no value.`);
    values.set(token.name, token.value ?? '');
  }
  if (values.has('help')) return { kind: 'help' };
  if (values.has('version')) return { kind: 'version' };
  return callOf(positionals, values);
}

const isOption = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);

const error = (message: string): Parsed => ({ kind: 'error', message });

function callOf(positionals: readonly string[], values: ReadonlyMap<OptionName, string>): Parsed {
  const [word, ...paths] = positionals;
  if (word === undefined) return error('Say what to do: lint or grade.');
  const command = COMMANDS.find((one) => one === word);
  if (!command) return error(`There is no command “${word}”.${nearest(word, COMMANDS)}`);
  if (paths.length === 0)
    return error(`Say what to ${command}: files, folders, globs, or - for standard input.`);
  const formatName = values.get('format') ?? 'text';
  const format = FORMATS.find((one) => one === formatName);
  if (!format) return error(wrongValue('--format', formatName, FORMATS));
  if (format === 'html' && command !== 'grade') return error('Only grade writes a page: --format html.');
  const failOnName = values.get('fail-on') ?? null;
  const failOn = FAIL_ON.find((one) => one === failOnName) ?? null;
  if (failOnName !== null && !failOn) return error(wrongValue('--fail-on', failOnName, FAIL_ON));
  const model = modelOf(values);
  if (model && command !== 'grade') return error('Only grade asks a model.');
  if (!model && values.has('yes')) return error('--yes agrees to sending a story, and no model is asked.');
  return {
    kind: 'call',
    call: {
      command,
      format,
      assumeStory: values.has('assume-story'),
      profile: values.get('profile') ?? null,
      type: values.get('type') ?? null,
      config: values.get('config') ?? null,
      model,
      failOn,
      paths,
    },
  };
}

/** Naming a model or its address asks for it. */
function modelOf(values: ReadonlyMap<OptionName, string>): ModelWish | null {
  const name = values.get('model') ?? null;
  const url = values.get('model-url') ?? null;
  if (name === null && url === null && !values.has('with-model')) return null;
  return { name, url, yes: values.has('yes') };
}

/** Says which values there are, and which one was probably meant. */
export const wrongValue = (what: string, value: string, known: readonly string[]): string =>
  `${what} knows no “${value}”; it takes ${known.join(', ')}.${nearest(value, known)}`;
