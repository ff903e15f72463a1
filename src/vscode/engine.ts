/**
 * What the editor needs of the layers below. Loaded when the first story is met, so that opening any other Markdown
 * file costs next to nothing; the build makes it a file of its own.
 */
export { PROFILES } from '../core/data/profiles.ts';
export { QUESTION_TYPES, questionType } from '../core/data/question-types.ts';
export { grade } from '../core/grade.ts';
export { gateReason } from '../core/grade/gates.ts';
export { insertPart, PART_NAMES, PROMPTS } from '../core/insert-part.ts';
export { reportHtml, reportMarkdown, reportModel } from '../core/report.ts';
export { gradeEarlier } from '../core/report/history.ts';
export { page } from '../core/report/page/page.ts';
export { sameScores, scoresOf } from '../core/report/scores.ts';
export { REPORT_STYLE } from '../core/report/style.ts';
export { review } from '../core/review.ts';
export { ignoreHere, ignoreInFile } from '../core/suppress.ts';
export { budgetState, formatSeconds } from '../core/time.ts';
export { ruleById, rules } from '../rules/index.ts';
