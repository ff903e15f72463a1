import rule from '../../src/rules/section-order.ts';
import { check } from '../support/check.ts';

check(rule, {
  good: {
    'in order': `**Situation:** I drove a bus.

**Action:** I stopped.

**Result:** Nobody fell.
`,
    'a headline first': `**Opening:** I once stopped a bus too hard.

**Situation:** I drove a bus.

**Action:** I stopped.

**Result:** Two people fell.
`,
    'two phases': `**Situation:** I drove a bus.

**Action:** I stopped.

**Result:** Two people fell.

**Action:** I called a doctor.

**Result:** Both walked home.
`,
    'a combined label': `**Situation & Task:** I drove a bus.

**Action & Result:** I stopped and nobody fell.

**Lessons:** I now brake before the bend.
`,
  },
  bad: {
    'the Result before the Action': {
      text: `# A bus

**Situation:** I drove a bus.

**Result:** Nobody fell.

«**Action:**» I stopped.
`,
      message: 'Action stands after Result.',
      severity: 'information',
      fixed: `# A bus

**Situation:** I drove a bus.

**Action:** I stopped.

**Result:** Nobody fell.
`,
    },
    'in a list': {
      text: `- Action: I stopped.
«- Situation:» I drove a bus.
- Result: Nobody fell.
`,
      fixed: `- Situation: I drove a bus.
- Action: I stopped.
- Result: Nobody fell.
`,
    },
  },
});
