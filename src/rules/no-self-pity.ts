import { defineDodgeRule } from './shared/dodge-rule.ts';

/** A feeling or a trait stands where an act was asked for. */
export default defineDodgeRule({
  id: 'no-self-pity',
  summary: 'Marks a feeling or a bad trait in place of what you did about it.',
  why: 'A bad trait cannot be repaired, an act can. Pity moves the talk from what happened to how you felt.',
  example: {
    bad: 'I am just not cut out for a stage.',
    good: 'I had not rehearsed the second half, and I asked the altos for an evening.',
  },
  probe: 'What did you do the next morning?',
  severity: 'information',
  kind: 'selfpity',
  family: 'self-pity',
  message: 'This tells how bad you felt or are. What did you do about it?',
});
