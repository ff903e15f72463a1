import { words } from '../../core/language/lexicon.ts';
import type { SentenceReading, Token } from '../../core/language/sentence.ts';

/** Names of days, months and feasts; "May" and "March" count with a capital only. */
const CALENDAR = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december christmas easter ramadan diwali thanksgiving`);

const DAYS = words('today tonight tomorrow noon midnight');

/** A deadline need not be a date: "before the audit", "by the start of term". */
const UNTIL = words('by before until till');

const OCCASIONS = words(`
  day night morning noon evening week weekend month quarter season semester term year spring summer autumn fall winter holidays
  break launch opening release audit inspection deadline handover move wedding exam exams election season kickoff board meeting
  demo visit event start end close closing birth departure arrival freeze harvest renewal delivery show premiere`);

/** Words between "by" and the occasion: "before the end of the next season". */
const REACH = 6;

/** True where the sentence says when: a date, a day, a quarter, or "before" an occasion. */
export const namesADate = (reading: SentenceReading): boolean =>
  reading.tokens.some(
    (token, at) => isDate(token) || (UNTIL.has(token.lower) && leadsToOccasion(reading.tokens, at)),
  );

function isDate({ text, lower }: Token): boolean {
  if (CALENDAR.has(lower)) return /^\p{Lu}/u.test(text);
  return (
    DAYS.has(lower) ||
    /^(?:q[1-4]|h[12]|(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)|\d{1,2}:\d\d|\d{4}-\d\d-\d\d)$/.test(lower)
  );
}

function leadsToOccasion(tokens: readonly Token[], by: number): boolean {
  for (const { lower, tag } of tokens.slice(by + 1, by + 1 + REACH)) {
    if (OCCASIONS.has(lower)) return true;
    if (tag === 'VERB' || tag === 'PUNCT') return false;
  }
  return false;
}
