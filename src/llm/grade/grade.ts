/** Grading a story with a model: prepare, show what would leave, send, check. */
import type { Grade } from '../../core/grade.ts';
import type { Story } from '../../core/story.ts';
import { type Outgoing, outgoingOf } from '../outgoing.ts';
import type { Ask, CompleteOptions, GradeModel } from '../port.ts';
import { randomWord } from '../story-data.ts';
import type { GRADE_FORM } from './form.ts';
import { CONTROLS, gradeAsk } from './prompt.ts';
import type { ModelGrade } from './shape.ts';
import { verifiedGrade } from './verify.ts';

/** What would be sent, word for word. */
export interface PreparedGrade {
  readonly outgoing: Outgoing;
  readonly ask: Ask<typeof GRADE_FORM>;
}

/** Prepares a request; fails with a `ModelProblem` where the document must not leave. */
export function prepareGrade(story: Story, word: string = randomWord()): PreparedGrade {
  const outgoing = outgoingOf(story);
  const control = CONTROLS[Number.parseInt(word.slice(0, 6), 16) % CONTROLS.length] ?? CONTROLS[0] ?? '';
  return { outgoing, ask: gradeAsk(outgoing, word, control) };
}

/** Sends exactly what was prepared. The model never sees `rubric`, the offline grade that it is set beside. */
export async function gradeWithModel(
  { outgoing, ask }: PreparedGrade,
  rubric: Grade,
  model: GradeModel,
  options: CompleteOptions,
): Promise<ModelGrade> {
  options.onProgress?.('Waiting for the grade.');
  const answer = await model.complete(ask, options);
  options.onProgress?.('Checking the quotes.');
  return verifiedGrade(answer, outgoing, rubric);
}
