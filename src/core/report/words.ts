/** How grades, parts and times are put, in the report and around it. */
import type { Grade } from '../grade/shape.ts';
import type { Part, Section } from '../story.ts';

/** `lessons` → "Lessons"; a combined section → "Situation and task". */
export const nameOfParts = (kinds: readonly Part[]): string => capital(kinds.join(' and '));

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Solid, 3.4 of 5". */
export const gradeInWords = ({ band, overall }: Pick<Grade, 'band' | 'overall'>): string =>
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

/** "+0.4", "−1", "no change". */
export function changeInWords(from: number, to: number): string {
  const change = Math.round((to - from) * 10) / 10;
  if (change === 0) return 'no change';
  return `${change > 0 ? '+' : '−'}${Math.abs(change)}`;
}
