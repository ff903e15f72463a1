import { words } from '../../core/language/lexicon.ts';

/** Words that tell when something was, or give the listener a time to hold on to. */
export const TIMES = words(`
  ago recent recently lately yesterday nowadays year years yearly annual term semester trimester season seasons
  spring summer autumn winter christmas easter ramadan diwali thanksgiving halloween hanukkah lockdown pandemic covid
  covid-19 intern internship apprentice apprenticeship trainee traineeship student university college sophomore
  undergraduate postgraduate graduation`);

/** Names of days and months, and a season; they count with a capital only, as "may" and "march" are other words. */
export const CALENDAR = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec fall`);

/** Times told by what one was or did then; the notation is that of `core/faults/phrases.ts`. */
export const TIME_PHRASES = [
  'last|past|previous|following week|weeks|month|months|quarter|quarters|decade',
  'my|our|his|her|their first|second|third|fourth|fifth|sixth|last|final day|week|month|quarter|job|role|project|position',
  'my|our last|previous|former|old|current|present ?full-time|part-time job|role|position|employer|company|firm|team|school|workplace',
  'when|after|since|before i|we ?had|first|just joined|started|began|left|was|were',
  'at|in the time|days|age',
  'i|we ?had|have ?just|only|been ?newly|recently joined|started|qualified|hired|graduated|promoted',
] as const;
