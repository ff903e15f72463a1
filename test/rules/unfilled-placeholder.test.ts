import rule from '../../src/rules/unfilled-placeholder.ts';
import { check } from '../support/check.ts';

check(rule, {
  good: {
    'no placeholder': `**Situation:** I kept bees.

**Action:** I moved [the hives](https://example.org) at night.

**Result:** All 12 hives lived.
`,
  },
  bad: {
    'two prompts': {
      text: `**Situation:** I kept bees.

**Action:** «[STEPS: what you did]»

**Result:** «[METRIC: how many hives lived]» lived.
`,
      message: '“[STEPS: what you did]” is still to be filled in.',
      severity: 'warning',
    },
  },
});
