import rule from '../../src/rules/no-blame.ts';
import { check } from '../support/check.ts';

const story = (words: string): string => `# Tell me about a time you failed

**Situation:** I managed the kitchen of a holiday camp.

**Action:** ${words}
`;

check(rule, {
  good: {
    'an own part beside it': story('The dairy forgot the milk, and I had not checked the slip.'),
    'an answer to it': story('The dairy forgot the milk, so I drove to the next farm.'),
    credit: story('The night porter noticed the leak and told me at once.'),
    'a view that differs': story('My manager asked for a simpler menu, and she had a point.'),
    'a date': story('The dairy was a day late.'),
    'somebody else’s words': story('The cook said, “They forgot us again.”'),
    'good news': story('The guests lost nothing.'),
    'a condition on people': story('If the porter forgot the key, I had a second one.'),
    'what might be': story('If the dairy failed, we would serve tea.'),
    'what customers did then': story('Two of the campers left before breakfast.'),
    'the own cause': story('The dairy refused the order, since I had paid late.'),
    'their due': story('My deputy forgot nothing and refused to sign, and she was right to.'),
    'unprompted help': story('The night porter scrubbed the ovens without being asked.'),
    'what did not come again': story('The school never sent us another class.'),
    'seen by others': story('A guest came in and saw me with the wrong pan.'),
  },
  bad: {
    'a duty of others': {
      text: story('«My deputy never passed the message on».'),
    },
    'the real cause': {
      text: story('The order was small, and «this is what finally sank the banquet».'),
    },
  },
});
