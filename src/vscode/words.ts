/** How grades, parts and times are put in lenses, the status bar and the report. */
import type { Grade } from '../core/grade/shape.ts';
import type { Part, Section } from '../core/story.ts';

/** `lessons` → "Lessons"; a combined section → "Situation and task". */
export const nameOfParts = (kinds: readonly Part[]): string => capital(kinds.join(' and '));

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Solid, 3.4 of 5". */
export const gradeInWords = ({ band, overall }: Grade): string =>
  `${capital(band)}, ${overall.toFixed(1)} of 5`;

/** "120 words". */
export const wordsInWords = (count: number): string => (count === 1 ? '1 word' : `${count} words`);

/** What a part took: seconds or words, as its budget counts. */
export const spentOf = ({ budget, words, seconds }: Section): number =>
  budget?.unit === 'words' ? words : seconds;

/** "50 s to 1 min 10 s", "up to 4 min", "25 to 45 words"; null where nothing is set. */
export function budgetInWords(
  { budget }: Section,
  formatSeconds: (seconds: number) => string,
): string | null {
  if (!budget) return null;
  const unit = budget.unit === 'words' ? ' words' : '';
  const amount = (value: number): string => (budget.unit === 'words' ? String(value) : formatSeconds(value));
  return budget.low === null || budget.low === budget.high
    ? `up to ${amount(budget.high)}${unit}`
    : `${amount(budget.low)} to ${amount(budget.high)}${unit}`;
}
