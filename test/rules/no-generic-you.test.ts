import rule from '../../src/rules/no-generic-you.ts';
import { check } from '../support/check.ts';

const story = (words: string): string => `# Tell me about a time you failed

**Situation:** I cooked in a mountain hut.

**Action:** ${words}
`;

check(rule, {
  good: {
    'to the listener': story('You can see the mark on the wall to this day.'),
    'quoted advice': story('The cook told me, “You never leave a pan alone.”'),
    'a question': story('Do you know that smell?'),
    'an aside': story('It was, if you will, a feast.'),
    instruction: story('I told the helpers: you stir, you taste, you salt.'),
    'one of them': story('A guest with a stick came in at noon.'),
    'to have it known': story('You may want to know how it ended.'),
  },
  bad: {
    'you cannot': {
      text: story('«You cannot be everywhere at once».'),
      message: 'Who is “you” here? Say what you did yourself.',
    },
    'one loses': {
      text: story('On such a night «one simply loses count».'),
    },
    anybody: { text: story('«A cook with forty plates will always overlook one».') },
    'with a condition': { text: story('When the door opens «you cut corners».') },
  },
});
