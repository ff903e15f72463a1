/** Seniority as a number, from the words that people write in `level:`. */
const LEVELS: readonly (readonly [level: number, words: readonly string[]])[] = [
  [3, ['staff', 'principal', 'director', 'executive', 'vp', 'head', 'distinguished', 'partner']],
  [2, ['senior', 'lead', 'manager', 'sr']],
  [0, ['junior', 'early', 'entry', 'graduate', 'intern', 'apprentice', 'trainee', 'associate']],
];

/** Where nobody says otherwise: a person with some years of work. */
const MID = 1;

/** 0 early, 1 mid, 2 senior, 3 staff. */
export function levelOf(level: string | null): number {
  const words = new Set((level ?? '').toLowerCase().split(/[^a-z]+/));
  return LEVELS.find(([, names]) => names.some((name) => words.has(name)))?.[0] ?? MID;
}
