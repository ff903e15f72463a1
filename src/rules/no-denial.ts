import { addSentence } from '../core/fixes.ts';
import { defineDodgeRule } from './shared/dodge-rule.ts';
import { YOUR_PART } from './shared/fixes.ts';

/** Not my job, not in my power: the speaker steps out of the story. */
export default defineDodgeRule({
  id: 'no-denial',
  summary: 'Marks a denial of responsibility or control that no own act follows.',
  why: 'A limit of your control is a fact worth one clause. Left standing alone it says that you stopped there, and the listener asks what you did within the limit.',
  example: {
    bad: 'The staffing was outside my control.',
    good: 'I could not add staff, so I closed the second counter and told the customers why.',
  },
  probe: 'What was in your control at that point?',
  severity: 'warning',
  kind: 'denial',
  family: 'excuse',
  message: 'This says that it was not yours to do. What was in your control?',
  fixes: (_story, { sentence }) => [
    {
      title: 'Add what was in your control',
      edits: [
        addSentence(
          sentence.span.end,
          `What was in my control: ${YOUR_PART} what you could have done, and what you did].`,
        ),
      ],
    },
  ],
});
