import rule from '../../src/rules/no-group-blame.ts';
import { check } from '../support/check.ts';

const story = (words: string): string => `# Tell me about a time you failed

**Situation:** I worked the late shift at a zoo.

**Action:** ${words}
`;

check(rule, {
  good: {
    'an own part': story('We all forgot the gate, and I had the last shift; I never tried it.'),
    'good news': story('We all agreed, and we fed the animals together.'),
    'a fact': story('We lost four of the sixteen birds.'),
    'a loss': story('We lost the tender by two points.'),
  },
  bad: {
    'we all': {
      text: story('«We all forgot the gate».'),
      message: 'This spreads it over everybody. Which part of it was yours?',
    },
    'none of us': {
      text: story('«None of us looked at the gate».'),
    },
    'as a group': {
      text: story('«As a team we were careless about the gate».'),
    },
  },
});
