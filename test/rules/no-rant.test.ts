import rule from '../../src/rules/no-rant.ts';
import { check } from '../support/check.ts';

const story = (words: string): string => `# Tell me about a time you failed

**Situation:** I kept the books of a riding school.

**Action:** ${words}
`;

check(rule, {
  good: {
    'what was done': story('Three people gave me three dates in one week.'),
    'words of the trade': story('I wrote a lazy parser and a form for toxic waste.'),
    'somebody else’s words': story('The farrier said, “You are all idiots.”'),
    'a fact': story('I could not tell from the picture whether it was rust.'),
  },
  bad: {
    'a stand': { text: story('«The managers there could not have run a lemonade stand».') },
  },
});
