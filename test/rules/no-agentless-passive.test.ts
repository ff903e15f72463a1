import rule from '../../src/rules/no-agentless-passive.ts';
import { check } from '../support/check.ts';

const story = (words: string): string => `# Tell me about a time you failed

**Situation:** I ran the loading bay of a bakery.

**Action:** ${words}
`;

check(rule, {
  good: {
    'a harmless passive': story('The ramp was replaced in May and the drivers were trained on it.'),
    'a mandate': story('I was asked to run the night shift and was given two apprentices.'),
    'an agent': story('The second signature was skipped by me.'),
    'an own fault in the next sentence': story(
      'The second signature was skipped. I had not told the driver to wait.',
    ),
    'an own fault in the same sentence': story(
      'The flour was forgotten, because I never read the list to the end.',
    ),
    'good news': story('No pallet was lost and nothing was left undone.'),
    'quoted speech': story('She asked me, “Why was the second signature skipped?”'),
    'a consequence': story('The driver was paid for the extra trip.'),
    'a fault repaired at once': story(
      'A wrong address had been printed on the label, and I corrected it with the shop on the phone.',
    ),
    'something told by the way': story('I rang the shop that had not been served.'),
    'found and met': story('I found that the tank had not been cleaned, so I cleaned it.'),
  },
  bad: {
    'a duty not done': {
      text: story('«The brakes were never checked».'),
      fixed: story('I did not check the brakes.'),
      fix: 'Say that you did it',
    },
    'a mistake made': {
      text: story('«Mistakes were made».'),
      fixed: story('I made mistakes.'),
      fix: 'Say that you did it',
    },
    'without a thought': {
      text: story('«The butter was stacked beside the oven without any regard for the heat».'),
    },
  },
});
