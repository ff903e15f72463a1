import rule from '../../src/rules/missing-section.ts';
import { check } from '../support/check.ts';

check(rule, {
  good: {
    'all that is asked for': `# Tell me about a time you led a team

**Situation:** I ran a bakery with six people.

**Action:** I moved the ovens.

**Result:** We sold 200 loaves more a day.
`,
    synonyms: `# Tell me about a time you led a team

**Context:** I ran a bakery with six people.

**Approach:** I moved the ovens.

**Outcome:** We sold 200 loaves more a day.
`,
    'a combined label': `# Tell me about a time you led a team

**Situation:** I ran a bakery with six people.

**Action & Result:** I moved the ovens, and we sold 200 loaves more a day.
`,
    'no Task, which often stands in the Situation': `# Tell me about a mistake

**Situation:** I had to open the bakery at five.

**Action:** I did not set the alarm.

**Result:** We opened at seven.

**Lessons:** I now set two alarms.
`,
    'no labels at all': `I ran a bakery with six people. I moved the ovens over a weekend and told nobody.`,
  },
  bad: {
    'no Action': {
      text: `# «Tell me about a time you led a team»

**Situation:** I ran a bakery with six people.

**Result:** We sold 200 loaves more a day.
`,
      message: 'There is no Action part.',
      severity: 'warning',
      fixed: `# Tell me about a time you led a team

**Situation:** I ran a bakery with six people.

**Action:** [DECISION: what you did or left undone, and why it seemed right] [STEPS: what you did next, and why]

**Result:** We sold 200 loaves more a day.
`,
    },
    'no Result, and no title to mark': {
      text: `- Situation: I ran a bakery with six people.
- Task: I had to sell more bread.
«- Action:» I moved the ovens.
`,
      message: 'There is no Result part.',
      fixed: `- Situation: I ran a bakery with six people.
- Task: I had to sell more bread.
- Action: I moved the ovens.
- Result: [METRIC: from what to what, over what time] [COST: what it took from others and from you]
`,
    },
  },
});
