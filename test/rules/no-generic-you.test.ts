import rule from '../../src/rules/no-generic-you.ts';
import { check } from '../support/check.ts';

const story = (words: string): string => `# Tell me about a time you failed

**Situation:** I cooked in a mountain hut.

**Action:** ${words}
`;

check(rule, {
  good: {
    'quoted advice': story('The cook told me, “You never leave a pan alone.”'),
    'a question': story('Do you know that smell?'),
    'an aside': story('It was, if you will, a feast.'),
    instruction: story('I told the helpers: you stir, you taste, you salt.'),
    'one of them': story('A guest with a stick came in at noon.'),
  },
  bad: {
    anybody: { text: story('«A cook with forty plates will always overlook one».') },
  },
});
