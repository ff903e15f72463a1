import rule from '../../src/rules/empty-section.ts';
import { check } from '../support/check.ts';

check(rule, {
  good: {
    'words under every label': `**Situation:** I taught swimming.

**Action:** I closed the deep end.

**Result:** Nobody was hurt.
`,
    'a placeholder, which has a mark of its own': `**Situation:** I taught swimming.

**Action:** I closed the deep end.

**Result:** [METRIC: how many]
`,
    'one word': `**Situation:** I taught swimming.

**Action:** I closed the deep end.

**Result:** Silence.
`,
  },
  bad: {
    'a bold label': {
      text: `**Situation:** I taught swimming.

**Action:** I closed the deep end.

«**Result:**»
`,
      message: 'The Result part has no words yet.',
      severity: 'warning',
      fixed: `**Situation:** I taught swimming.

**Action:** I closed the deep end.

**Result:** [METRIC: from what to what, over what time] [COST: what it took from others and from you]
`,
    },
    'a heading in the middle': {
      text: `## Situation

I taught swimming.

«## Action»

## Result

Nobody was hurt.
`,
      fixed: `## Situation

I taught swimming.

## Action

[DECISION: what you did or left undone, and why it seemed right] [STEPS: what you did next, and why]

## Result

Nobody was hurt.
`,
    },
  },
});
