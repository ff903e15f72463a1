import rule from '../../src/rules/missing-connection.ts';
import { check } from '../support/check.ts';

const story = (frontMatter: string, end = ''): string => `---
type: star-story
${frontMatter}
---

# Tell me about a time you failed

**Situation:** I ran the night depot of a parcel firm with 40 vans.

**Action:** I wrote the rota without asking the drivers.

**Result:** Eleven vans stood still for a night.${end}
`;

check(rule, {
  good: {
    'no company': story('level: senior'),
    'a Connection': story(
      'company: Tall Oak Bakery',
      '\n\n**Connection:** Your ovens run at night. Who writes the rota?',
    ),
    'the name in a sentence': story('company: Tall Oak Bakery', ' Tall Oak Bakery runs at night as well.'),
    'the short name': story('company: The Tall Oak Bakery', ' I read that Tall bakes at night as well.'),
    'prompts that are still to be filled in': story(
      'company: Fennwick',
      '\n\n[CONNECTION: what in this story matters to the people you talk to]',
    ),
    'a length that has no room for it': story('company: Fennwick\nprofile: standard-2'),
    'no Result yet': `---
company: Fennwick
---

**Situation:** I ran the night depot of a parcel firm with 40 vans.

**Action:** I wrote the rota without asking the drivers.
`,
  },
  bad: {
    'a company that is never spoken of': {
      text: story('company: Fennwick').replace(
        '# Tell me about a time you failed',
        '# «Tell me about a time you failed»',
      ),
      message: 'The story is for a company and says nothing about it; what has it to do with them?',
      severity: 'information',
      fixed: story(
        'company: Fennwick',
        '\n\n**Connection:** [CONNECTION: what in this story matters to the people you talk to] [QUESTION: what you would like to ask them]',
      ),
    },
    'a word that only begins like it': {
      text: story('company: Van', ' We were Vanguards of nothing.').replace(
        '# Tell me about a time you failed',
        '# «Tell me about a time you failed»',
      ),
    },
  },
});
