import rule from '../../src/rules/no-self-pity.ts';
import { check } from '../support/check.ts';

const story = (words: string): string => `# Tell me about a time you failed

**Situation:** I led the choir of a small town.

**Action:** ${words}
`;

check(rule, {
  good: {
    'a feeling and an act': story('I was embarrassed, so I rang the soloist.'),
    'an event': story('The concert was a disaster: half of the seats stayed empty.'),
    'a consequence': story('I lost the trust of the altos.'),
    'a feeling, and then an act': story('I felt sick, and then I picked up the telephone.'),
  },
  bad: {
    'not made for it': {
      text: story('«I am just not cut out for a stage».'),
      message: 'This tells how bad you felt or are. What did you do about it?',
    },
  },
});
