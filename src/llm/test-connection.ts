/** Is the server there, does it take the key, does the model answer? Asked with a question that has nothing of a story. */
import type { CompleteOptions, GradeModel, Usage } from './port.ts';
import { object, oneOf } from './schema.ts';

const FORM = object({ number: oneOf([1, 2, 3], 'the number asked for') });

/** Sends one small request; fails with a `ModelProblem`. */
export async function connectionTest(
  model: GradeModel,
  options: CompleteOptions,
): Promise<{ readonly model: string; readonly usage: Usage }> {
  const { model: answering, usage } = await model.complete(
    {
      system: 'You answer in the form asked for.',
      user: 'Answer with the number 1.',
      schema: FORM,
      name: 'connection_test',
    },
    options,
  );
  return { model: answering, usage };
}
