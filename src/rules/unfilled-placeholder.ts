import { quoteOf } from '../core/fixes.ts';
import { defineRule } from '../core/rule.ts';

/** Only the writer knows what belongs there, so there is no fix. */
export default defineRule({
  id: 'unfilled-placeholder',
  category: 'structure',
  summary: 'Marks a placeholder that is still to be filled in.',
  why: 'A gap in the text is a gap when you speak: the fact that belongs there is the one you will be asked for.',
  example: {
    bad: 'Complaints fell by [METRIC: how much].',
    good: 'Complaints fell from nine a month to one.',
  },
  probe: 'Can you give me the exact figure?',
  severity: 'warning',
  *check(story) {
    for (const placeholder of story.placeholders) {
      yield { span: placeholder, message: `${quoteOf(story, placeholder)} is still to be filled in.` };
    }
  },
});
