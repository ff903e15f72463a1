import { defineDodgeRule } from './shared/dodge-rule.ts';

/** Somebody else did the bad thing, and nothing near it says what the speaker did about it. */
export default defineDodgeRule({
  id: 'no-blame',
  summary: 'Marks a failure that is put on other people, with no own part near it.',
  why: 'Even where it is true, it tells the listener what others should change. They asked what you could have done, and they wonder what you will say about them one day.',
  example: {
    bad: 'The other team did not deliver on time.',
    good: 'The other team needed nine days longer, and I did not ring them once.',
  },
  probe: 'What could you have done so that this would not have mattered?',
  severity: 'warning',
  kind: 'blame',
  family: 'external',
  message: 'This puts it on somebody else. What was your part in it?',
});
