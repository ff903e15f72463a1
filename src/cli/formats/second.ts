import type { SecondGrade } from '../../core/report.ts';
import type { ModelGrade } from '../../llm/grade/shape.ts';
import { disagreementInWords } from '../../llm/report.ts';

/** The model's grade as the column that the report sets beside the rubric's. */
export const secondGrade = (grade: ModelGrade | null): SecondGrade | null =>
  grade && {
    name: grade.model,
    overall: grade.overall,
    band: grade.band,
    dimensions: grade.dimensions,
    differences: grade.disagreements.map(disagreementInWords),
  };
