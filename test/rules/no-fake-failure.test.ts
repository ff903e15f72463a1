import rule from '../../src/rules/no-fake-failure.ts';
import { check } from '../support/check.ts';

const story = (words: string): string => `# Tell me about a time you failed

**Situation:** I ran a small clinic.

**Action:** ${words}
`;

check(rule, {
  good: {
    'a cost': story('I stayed with one patient for an hour while three others waited.'),
    'a wrong preference': story('I looked after the waiting times and forgot the people who waited.'),
    'a soft rule': story('I was too generous with the deadline, and nine papers came late.'),
  },
  bad: {
    'cares too much': {
      text: story('«My greatest fault is that I care too much».'),
      message: 'This turns the fault into a virtue. What did it cost, and whom?',
    },
    'a learning opportunity': {
      text: story('«It was less a failure than a stepping stone».'),
    },
    renamed: { text: story('«I would call it less of a failure and more of a rehearsal».') },
  },
});
