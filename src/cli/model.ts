/** The grade by a model beside the offline one: where to send, what would leave, the writer's word, and the answers. */
import { addressOf } from '../llm/address.ts';
import { modelOver } from '../llm/complete.ts';
import { APIS, type Connection } from '../llm/connection.ts';
import { leavingInWords } from '../llm/consent.ts';
import { gradeWithModel, prepareGrade, type PreparedGrade } from '../llm/grade/grade.ts';
import type { GradeModel } from '../llm/port.ts';
import { isProblem, ModelProblem, problemOf } from '../llm/problem.ts';
import type { ModelWish } from './call.ts';
import { printable, printableLine, printablePath } from './printable.ts';
import type { FileResult, StoryResult } from './results.ts';
import type { Environment } from './run.ts';

/** Adds the model's grades. What goes wrong becomes a problem of the file; its offline grade stays. */
export async function withModelGrades(
  files: readonly FileResult[],
  wish: ModelWish,
  environment: Environment,
): Promise<readonly FileResult[]> {
  try {
    const connection = connectionOf(wish, environment);
    const jobs = files.map((file) => file.stories.map(prepared));
    const ready = jobs.flat().flatMap((job) => (isProblem(job) ? [] : [job]));
    if (ready.length > 0) await agree(ready, connection, wish, environment);
    const { openAiBackend } = await import('../llm/openai.ts');
    const model = modelOver(openAiBackend(connection));
    const results: FileResult[] = [];
    for (const [index, file] of files.entries()) {
      const stories: StoryResult[] = [];
      const problems: string[] = [];
      const notes: string[] = [];
      for (const [at, result] of file.stories.entries()) {
        const job = jobs[index]?.[at];
        const graded = isProblem(job) ? job : await gradedBy(model, job, result, file, environment);
        if (isProblem(graded)) {
          // What the writer has forbidden is no failure.
          (graded.kind === 'not-allowed' ? notes : problems).push(`${titleOf(result)}: ${graded.message}`);
        }
        stories.push(isProblem(graded) ? result : graded);
      }
      results.push({
        ...file,
        stories,
        problems: [...file.problems, ...problems],
        notes: [...file.notes, ...notes],
      });
    }
    return results;
  } catch (error) {
    const { message } = problemOf(error);
    return files.map((file) =>
      file.stories.length > 0 ? { ...file, problems: [...file.problems, message] } : file,
    );
  }
}

function prepared({ story }: StoryResult): PreparedGrade | ModelProblem {
  try {
    return prepareGrade(story);
  } catch (error) {
    return problemOf(error);
  }
}

async function gradedBy(
  model: GradeModel,
  job: PreparedGrade | undefined,
  result: StoryResult,
  file: FileResult,
  { err }: Environment,
): Promise<StoryResult | ModelProblem> {
  if (!job || !result.grade) return result;
  const onProgress = (message: string): void =>
    err(`${printablePath(file.path)}: ${printableLine(`${titleOf(result)}: ${message}`)}\n`);
  try {
    const modelGrade = await gradeWithModel(job, result.grade, model, {
      // Control-C ends the process, and with it the connection.
      signal: new AbortController().signal,
      onProgress,
    });
    return { ...result, modelGrade };
  } catch (error) {
    return problemOf(error);
  }
}

const titleOf = ({ story }: StoryResult): string => story.title.text || 'Untitled story';

/** Shows what would leave, and asks. Fails with a `ModelProblem` where the writer does not agree. */
async function agree(
  jobs: readonly PreparedGrade[],
  { address, model }: Connection,
  { yes }: ModelWish,
  { err, confirm }: Environment,
): Promise<void> {
  const destination = { origin: address.origin, model };
  const leaving = jobs.map(({ outgoing, ask }) => leavingInWords(outgoing, ask, destination));
  if (!yes) for (const { request } of leaving) err(`${printable(request)}\n`);
  for (const { summary } of leaving) err(`${printableLine(summary)}\n`);
  if (yes) return;
  if (!confirm) {
    throw new ModelProblem(
      'not-allowed',
      {},
      'Nothing was sent: nobody can be asked here. Call it with --yes to agree.',
    );
  }
  if (!(await confirm(`Send this to ${printableLine(address.origin)}?`))) {
    throw new ModelProblem('not-allowed', {}, 'Nothing was sent.');
  }
}

/** The call comes first, then the environment; there is no default address, so that nobody sends by mistake. */
function connectionOf(wish: ModelWish, { variables, err }: Environment): Connection {
  const url = wish.url ?? variables['STAR_STORIES_MODEL_URL'] ?? '';
  const model = wish.name ?? variables['STAR_STORIES_MODEL'] ?? '';
  if (url === '')
    throw new ModelProblem('address', {}, 'Say where the model is: --model-url or STAR_STORIES_MODEL_URL.');
  if (model === '') throw new ModelProblem('address', {}, 'Say which model: --model or STAR_STORIES_MODEL.');
  const address = addressOf(url);
  const wanted = variables['STAR_STORIES_MODEL_API'] || 'auto';
  const api = APIS.find((one) => one === wanted);
  if (!api) throw new ModelProblem('address', {}, `STAR_STORIES_MODEL_API takes ${APIS.join(', ')}.`);
  const key = variables['STAR_STORIES_MODEL_KEY'] || null;
  const home = variables['STAR_STORIES_MODEL_URL'];
  if (key !== null && home && addressOf(home).origin !== address.origin) {
    err('STAR_STORIES_MODEL_KEY belongs to another address, so it is not sent.\n');
    return { address, model, api, key: null };
  }
  return { address, model, api, key };
}
