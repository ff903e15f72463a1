import { defineDodgeRule } from './shared/dodge-rule.ts';

/** "If they had …": what others could have done otherwise. About oneself the same form is how people learn. */
export default defineDodgeRule({
  id: 'no-counterfactual-excuse',
  summary: 'Marks an “if only they had …” about others.',
  why: 'What others could have done is not in your hands next time. The same sentence about yourself is a lesson.',
  example: {
    bad: 'If the supplier had warned us, we would have made it in time.',
    good: 'If I had rung the supplier on Monday, we would have made it in time.',
  },
  probe: 'And what could you have done so that it would have come out otherwise?',
  severity: 'warning',
  kind: 'counterfactual',
  family: 'external',
  message: 'This says what others could have done. What could you have done?',
});
