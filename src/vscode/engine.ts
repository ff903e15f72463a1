/**
 * What the editor needs of the layers below. Loaded when the first story is met, so that opening any other Markdown
 * file costs next to nothing; the build makes it a file of its own.
 */
export { PROFILES } from '../core/data/profiles.ts';
export { QUESTION_TYPES, questionType } from '../core/data/question-types.ts';
export { grade } from '../core/grade.ts';
export { gateReason } from '../core/grade/gates.ts';
export { insertPart, PART_NAMES, PROMPTS } from '../core/insert-part.ts';
export { reportMarkdown } from '../core/report.ts';
export { review } from '../core/review.ts';
export { ignoreHere, ignoreInFile } from '../core/suppress.ts';
export { budgetState, formatSeconds } from '../core/time.ts';
export { ruleById, rules } from '../rules/index.ts';
