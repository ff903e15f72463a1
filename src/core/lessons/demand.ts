import type { QuestionType } from '../data/question-types.ts';

/** From this weight on (of 100) a lesson is advised even where the question does not ask for one. */
const ADVISED = 9;

/** Whether an answer to a question of this type must tell a lesson, should, or need not. */
export function lessonDemand({ required, weights }: QuestionType): 'required' | 'advised' | 'none' {
  if (required.includes('lessons')) return 'required';
  return weights.lessons >= ADVISED ? 'advised' : 'none';
}
