import rule from '../../src/rules/no-hedged-ownership.ts';
import { check } from '../support/check.ts';

const story = (words: string): string => `# Tell me about a time you failed

**Situation:** I led the box office of a theatre.

**Action:** ${words}
`;

check(rule, {
  good: {
    'no hedge': story('I should have opened the second till.'),
    'a fact': story('Perhaps forty people stood in the queue.'),
    'a belief of the time': story('I thought that the queue would shrink.'),
    'somebody else’s act': story('Maybe the manager had gone home.'),
    'a kind': story('It was a kind of lottery.'),
    'somebody else’s words': story('He said, “Perhaps I forgot it.”'),
  },
  bad: {
    perhaps: {
      text: story('«Perhaps I should have opened the second till».'),
      message: 'The hedge takes back what you own up to. Did you, or did you not?',
      fixed: story('I should have opened the second till.'),
      fix: 'Delete “Perhaps”',
    },
    'a possibility': {
      text: story('«I may have underestimated the queue».'),
    },
    'a critic': {
      text: story('«One could say that I was rather hasty with the prices».'),
    },
  },
});
