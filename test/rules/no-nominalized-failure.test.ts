import rule from '../../src/rules/no-nominalized-failure.ts';
import { check } from '../support/check.ts';

const story = (words: string): string => `# Tell me about a time you failed

**Situation:** I looked after a public pool.

**Action:** ${words}
`;

check(rule, {
  good: {
    'a verb': story('I had not agreed with the caretaker who locks the pool.'),
    'one’s own': story('The confusion in the hall came from my sign.'),
  },
  bad: {
    'a lack': {
      text: story('«There was a lack of clarity about the keys».'),
      message: 'Nobody acts in this noun. Who did not do what?',
    },
    'what led to it': {
      text: story('«A misunderstanding about the keys led to an open gate».'),
    },
    'the cause': { text: story('«The root cause was a weakness in the follow-up».') },
    'poor work': { text: story('«Inadequate supervision of the trainee led to a cut».') },
  },
});
