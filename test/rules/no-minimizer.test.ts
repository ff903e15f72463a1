import rule from '../../src/rules/no-minimizer.ts';
import { check } from '../support/check.ts';

const story = (words: string): string => `# Tell me about a time you failed

**Situation:** I ran the front desk of an inn.

**Result:** ${words}
`;

check(rule, {
  good: {
    'a number': story('Only 3 of 40 guests asked for their money back.'),
    'an owned misjudgement': story('I told myself that it was just a small mix-up.'),
    'small things': story('I ran a small team in a little town.'),
    'a point in time': story('I rang them just before lunch.'),
    'somebody else’s words': story('The owner said, “It was just a small mistake.”'),
    'weighed at once': story('It was not a disaster, but eleven guests lost a night.'),
    'nothing wrong': story('There was nothing wrong with the lift.'),
    money: story('I paid it out of my own pocket.'),
    'somebody who comes out': story('I asked the plumber to come out, and we settled it in ten minutes.'),
    'what came to light': story('It turned out that the pipe was mine.'),
  },
  bad: {
    'a small fault': {
      text: story('«It was just a small mix-up with two rooms».'),
      message: 'This makes it look small. What did it cost, and whom?',
      fixed: story('It was a mix-up with two rooms.'),
      fix: 'Delete “just” and “small”',
    },
    'no harm': {
      text: story('«No real harm came of it».'),
    },
    'it could have been worse': {
      text: story('«It could have been worse».'),
    },
    'something else than it was': {
      text: story('«It was more of a nuisance than a problem».'),
    },
    'in the grand scheme': {
      text: story('«In the grand scheme of things it was a trifle».'),
    },
    'no catastrophe': {
      text: story('«A lost hour is hardly a catastrophe».'),
    },
  },
});
