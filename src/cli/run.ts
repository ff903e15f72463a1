/** Carries out a call: reads the files, reviews the stories in them, prints. */
import { SEVERITIES } from '../core/finding.ts';
import { grade } from '../core/grade.ts';
import { DEFAULT_OPTIONS, type Options } from '../core/options.ts';
import { PROFILES } from '../core/data/profiles.ts';
import { QUESTION_TYPES } from '../core/data/question-types.ts';
import { review } from '../core/review.ts';
import { LineIndex } from '../core/text.ts';
import { rules } from '../rules/index.ts';
import { type Call, type FailOn, type ModelWish, parseCall, wrongValue } from './call.ts';
import { type Config, idsOf, readConfig } from './config.ts';
import { FORMATTERS } from './formats/index.ts';
import { findInputs, type Input, STANDARD_INPUT } from './inputs.ts';
import { printableLine, printablePath } from './printable.ts';
import { readFileText, readStandardInput } from './read-text.ts';
import type { FileResult, FormatContext } from './results.ts';
import { namedMatcher } from './story-files.ts';
import { USAGE, USAGE_HINT } from './usage.ts';

/** What the process gives to a call. */
export interface Environment extends FormatContext {
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Asks the writer a question; null where nobody sits there to answer. */
  readonly confirm: ((question: string) => Promise<boolean>) | null;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** 0 done · 1 findings at or above `--fail-on` · 2 the call or a file could not be used. */
export type ExitCode = 0 | 1 | 2;

/** Does what the words ask for. */
export async function run(words: readonly string[], environment: Environment): Promise<ExitCode> {
  const { out, err } = environment;
  const refuse = (messages: readonly string[]): ExitCode => {
    for (const message of messages) err(`star-stories: ${printableLine(message)}\n`);
    err(`${USAGE_HINT}\n`);
    return 2;
  };
  const parsed = parseCall(words);
  if (parsed.kind === 'error') return refuse([parsed.message]);
  if (parsed.kind === 'help' || parsed.kind === 'version') {
    out(parsed.kind === 'help' ? USAGE : `${environment.version}\n`);
    return 0;
  }
  const { call } = parsed;
  const { config, problems } = configOf(call);
  if (problems.length > 0) return refuse(problems);
  const options: Options = {
    ...DEFAULT_OPTIONS,
    ...config.options,
    ...(call.profile !== null && { profile: call.profile }),
    ...(call.type !== null && { type: call.type }),
    assumeStory: call.assumeStory,
  };
  const isNamed = await namedMatcher(config.files);
  const inputs = await findInputs(call.paths);
  const reviewed = inputs.map((input) =>
    resultOf(input, { ...options, named: isNamed(input.path) }, call.command === 'grade'),
  );
  const files = call.model ? await withModel(reviewed, call.model, environment) : reviewed;
  for (const { path, problems: list } of files) {
    for (const problem of list) err(`${printablePath(path)}: ${printableLine(problem)}\n`);
  }
  out(FORMATTERS[call.format](files, environment));
  return exitCodeOf(files, call.failOn);
}

/** Loaded only here, as few calls ask a model and all wait for what is loaded. */
async function withModel(
  files: readonly FileResult[],
  wish: ModelWish,
  environment: Environment,
): Promise<readonly FileResult[]> {
  const { withModelGrades } = await import('./model.ts');
  return withModelGrades(files, wish, environment);
}

/** The settings file, if the call names one, and what is wrong with it or with the call's own ids. */
function configOf(call: Call): { config: Config; problems: readonly string[] } {
  const nothing: Config = { options: {}, files: null };
  const reading = call.config === null ? { text: '{}', problem: null } : readFileText(call.config);
  if (reading.text === null) return { config: nothing, problems: [`${call.config}: ${reading.problem}`] };
  const { config, problems } = readConfig(reading.text, idsOf(rules));
  if (problems.length > 0)
    return { config, problems: problems.map((problem) => `${call.config}: ${problem}`) };
  return {
    config,
    problems: [
      ...unknownId('--profile', call.profile, idsOf([...PROFILES, ...(config.options.profiles ?? [])])),
      ...unknownId('--type', call.type, idsOf(QUESTION_TYPES)),
    ],
  };
}

const unknownId = (what: string, id: string | null, known: readonly string[]): string[] =>
  id === null || known.includes(id) ? [] : [wrongValue(what, id, known)];

function resultOf({ path, problem, byName }: Input, options: Options, withGrade: boolean): FileResult {
  const nothing = { path, byName, notes: [], stories: [], lines: new LineIndex('') };
  if (problem !== null) return { ...nothing, problems: [problem] };
  const reading = path === STANDARD_INPUT ? readStandardInput() : readFileText(path);
  if (reading.text === null) return { ...nothing, problems: [reading.problem] };
  try {
    const { stories, notes } = review(reading.text, rules, options);
    return {
      path,
      byName,
      problems: [],
      notes,
      stories: stories.map(({ story, findings }) => ({
        story,
        findings,
        grade: withGrade ? grade(story, findings) : null,
        modelGrade: null,
      })),
      lines: new LineIndex(reading.text),
    };
  } catch (error) {
    // The engine throws on no input; if it does all the same, the other files are still done.
    return {
      ...nothing,
      problems: [`Could not review, which is a mistake of this program: ${String(error)}.`],
    };
  }
}

function exitCodeOf(files: readonly FileResult[], failOn: FailOn | null): ExitCode {
  if (files.some(({ problems }) => problems.length > 0)) return 2;
  if (failOn === null) return 0;
  const severe = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  const fails = files.some(({ stories }) =>
    stories.some(({ findings }) => findings.some(({ severity }) => severe.includes(severity))),
  );
  return fails ? 1 : 0;
}
