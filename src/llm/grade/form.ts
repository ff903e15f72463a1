/** The form of a grade. Evidence stands before the score in it, so that it is looked for before it is needed. */
import type { Dimension } from '../../core/grade/shape.ts';
import { list, object, oneOf, string, type Value } from '../schema.ts';

const SCORES = [1, 2, 3, 4, 5] as const;

const JUDGEMENT = object({
  evidence: list(
    object({
      sentence: string('the number of one sentence, such as A7'),
      quote: string('words of that sentence, copied exactly'),
    }),
    'up to three; none where the story shows nothing',
  ),
  missing: string('what a stronger answer would have; empty if nothing'),
  why: string('one sentence of at most 40 words'),
  score: oneOf(SCORES, 'the score by the anchors'),
});

export const GRADE_FORM = object({
  dimensions: object({
    structure: JUDGEMENT,
    ownership: JUDGEMENT,
    evidence: JUDGEMENT,
    stakes: JUDGEMENT,
    action: JUDGEMENT,
    honesty: JUDGEMENT,
    learning: JUDGEMENT,
    delivery: JUDGEMENT,
  } satisfies Record<Dimension, typeof JUDGEMENT>),
  advice: list(string('one imperative sentence'), 'the three changes that would help most'),
  questions: list(string('one question'), 'up to four that an interviewer would ask next'),
  control: object({
    why: string('one sentence on the control answer'),
    score: oneOf(SCORES, 'the ownership of the control answer'),
  }),
});

export type GradeAnswer = Value<typeof GRADE_FORM>;
