import { type Judge, judgement } from '../scoring.ts';

/** 1: far over its time, or nobody could say it · 3: drags · 4: fits · 5: fits, with a headline and a closing. */
export const delivery: Judge = ({ overBudget, hardToSay }) =>
  judgement(whyOf(overBudget.length + hardToSay.length), overBudget, hardToSay);

function whyOf(marks: number): string {
  if (marks === 0) return 'It can be said within its time.';
  return marks === 1
    ? '1 place takes too long or is hard to say.'
    : `${marks} places take too long or are hard to say.`;
}
