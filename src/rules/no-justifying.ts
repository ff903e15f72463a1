import { defineDodgeRule } from './shared/dodge-rule.ts';

/** Anyone would have done it, so it was no error. */
export default defineDodgeRule({
  id: 'no-justifying',
  summary: 'Marks an excuse that makes the error normal: anyone would have done it.',
  why: 'That others would have erred too says nothing about you. Why you believed it then, and what you had not checked, does.',
  example: {
    bad: 'Any teacher with thirty children would have done the same.',
    good: 'I thought that they were all in the hall; I had not counted them.',
  },
  probe: 'What had you not checked?',
  severity: 'warning',
  kind: 'justify',
  family: 'excuse',
  message: 'This makes it normal. Why did you believe it, and what had you not checked?',
});
