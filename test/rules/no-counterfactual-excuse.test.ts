import rule from '../../src/rules/no-counterfactual-excuse.ts';
import { check } from '../support/check.ts';

const story = (words: string): string => `# Tell me about a time you failed

**Situation:** I ran a print shop.

**Action:** ${words}
`;

check(rule, {
  good: {
    'about oneself': story('If I had rung the mill, we would have made the date.'),
    'a trade-off': story('If the press failed, we would print in the next town.'),
    thanks: story('Without the two students we would not have finished.'),
  },
  bad: {
    'if they had': {
      text: story('«If the mill had warned us, we would have made the date».'),
      message: 'This says what others could have done. What could you have done?',
    },
    'had they': {
      text: story('«Had the client read the proof, the date would have held».'),
    },
    'an apology with an if': {
      text: story('«I am sorry if anyone was upset».'),
    },
    'a better thing': { text: story('«A better map would have saved us the whole detour».') },
    'another week': { text: story('«In any other week it would have gone unnoticed».') },
    contracted: { text: story('«If they’d told us about the ford, we’d have made it».') },
  },
});
