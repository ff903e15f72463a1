import { defineDodgeRule } from './shared/dodge-rule.ts';

/** The speaker is the object of what others do. */
export default defineDodgeRule({
  id: 'no-victim-passive',
  summary: 'Marks the speaker as one to whom things are done.',
  why: 'It may be true, and it leaves you without a move. The listener waits for the choice that you had.',
  example: {
    bad: 'I was thrown into the project without any handover.',
    good: 'I took the project on and did not ask for a handover.',
  },
  probe: 'What did you ask for at that point?',
  severity: 'warning',
  kind: 'victim',
  family: 'victim',
  message: 'Here things are done to you. What choice did you have?',
});
