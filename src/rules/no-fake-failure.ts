import { defineDodgeRule } from './shared/dodge-rule.ts';

/** A virtue dressed as a fault. */
export default defineDodgeRule({
  id: 'no-fake-failure',
  summary: 'Marks a virtue told as a fault, or a failure told as a success.',
  why: 'Everybody has heard of the perfectionist. It reads as a refusal to answer the question.',
  example: {
    bad: 'My fault is that I care too much.',
    good: 'I stayed with one patient for an hour while three others waited.',
  },
  probe: 'What did it cost, and whom?',
  severity: 'warning',
  kind: 'humblebrag',
  family: 'humblebrag',
  message: 'This turns the fault into a virtue. What did it cost, and whom?',
});
