import { defineRule } from '../core/rule.ts';
import type { Budget, Section } from '../core/story.ts';
import { budgetState, formatSeconds } from '../core/time.ts';

/** Too short is no matter of this rule: what is missing from a part has marks of its own. */
export default defineRule({
  id: 'over-budget',
  category: 'delivery',
  summary: 'Marks a part that takes more than a quarter longer to say than its time budget.',
  why: 'A part that runs over takes its time from the parts that are graded. Interviewers stop you, and seldom where you would.',
  example: {
    bad: 'Four minutes on how the shop was organised before anything happens.',
    good: 'Two sentences on the shop, then the morning when the till broke.',
  },
  probe: 'Can you give me the short version of that?',
  severity: 'information',
  *check(story) {
    for (const section of story.sections) {
      const { budget, label } = section;
      // Where a part without a label begins and ends is a guess, and no ground to call it too long.
      if (!budget || !label || budgetState(section) !== 'over') continue;
      yield { span: label, message: messageFor(section, budget) };
    }
  },
});

function messageFor(section: Section, budget: Budget): string {
  const whose = budget.from === 'label' ? 'its label gives' : 'the time profile gives';
  return budget.unit === 'words'
    ? `This part has ${section.words} words; ${whose} it ${budget.high}.`
    : `This part takes ${formatSeconds(section.seconds)} to say; ${whose} it ${formatSeconds(budget.high)}.`;
}
