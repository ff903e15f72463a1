import { count, type Judge, judgement, listOf, sentence } from '../scoring.ts';
import type { Facts } from '../facts.ts';

/** 1: far over its time, or nobody could say it · 3: drags · 4: fits · 5: fits, with a headline and a closing. */
export const delivery: Judge = (facts) =>
  judgement(whyOf(facts), facts.overBudget, facts.hardToSay, facts.speech.longer);

/** From so large a share of sentences on, a story is a list. */
const MANY_NOTES = 1 / 3;

function whyOf({ overBudget, hardToSay, speech }: Facts): string {
  const troubles = [
    speech.filled > 1 ? 'it takes more than its time' : '',
    overBudget.length > 0 && speech.filled <= 1 ? `${count(overBudget, 'part')} over time` : '',
    hardToSay.length > 0 ? `${count(hardToSay, 'place')} hard to say` : '',
    speech.longer.length > 0 ? `${count(speech.longer, 'sentence')} longer than a breath or two` : '',
    speech.notes >= MANY_NOTES ? 'much of it in notes that nobody speaks' : '',
  ].filter((trouble) => trouble !== '');
  return troubles.length === 0 ? 'It can be said within its time.' : sentence(listOf(troubles));
}
