import { defineDodgeRule } from './shared/dodge-rule.ts';

/** Everybody failed, so nobody did. */
export default defineDodgeRule({
  id: 'no-group-blame',
  summary: 'Marks a failure spread over the whole group.',
  why: 'Shared by everybody, a failure weighs nothing. The listener asks which part of it was yours.',
  example: {
    bad: 'We all thought that somebody had locked the gate.',
    good: 'I had the last shift and did not try the gate.',
  },
  probe: 'Which part of it was yours?',
  severity: 'warning',
  kind: 'group',
  family: 'group',
  message: 'This spreads it over everybody. Which part of it was yours?',
});
