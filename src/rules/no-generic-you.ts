import { defineDodgeRule } from './shared/dodge-rule.ts';

/** "You cannot be everywhere": a rule of life where an act of the speaker's was asked for. */
export default defineDodgeRule({
  id: 'no-generic-you',
  summary: 'Marks “you” or “one” where the speaker means “I”.',
  why: 'With “you” your act becomes a law of nature, and the listener is asked to share it.',
  example: {
    bad: 'You cannot be everywhere at once in a kitchen like that.',
    good: 'I stayed at the grill and did not look at the ovens.',
  },
  probe: 'What did you yourself do?',
  severity: 'information',
  kind: 'generic',
  family: 'generic',
  message: 'This is said of everybody. What did you do yourself?',
});
