import { defineDodgeRule } from './shared/dodge-rule.ts';

/** It was never said whose it was, so it was nobody’s. */
export default defineDodgeRule({
  id: 'no-unclear-obligation',
  summary: 'Marks the excuse that it was never said whose job something was.',
  why: 'Unclear duties are the normal state of work. The listener asks why you did not clear them up.',
  example: {
    bad: 'It was never made clear whose turn it was.',
    good: 'I did not ask whose turn it was.',
  },
  probe: 'Whom could you have asked?',
  severity: 'warning',
  kind: 'unclear',
  family: 'victim',
  message: 'This says that nobody had made it clear. Did you ask?',
});
