import missingScale from '../../src/rules/missing-scale.ts';
import { check } from '../support/check.ts';

const story = (
  situation: string,
  { task = 'I had to move the beds.', title = 'Tell me about a time you failed' } = {},
): string =>
  `# ${title}\n\n${situation}\n\n**Task:** ${task}\n\n**Action:** I moved two of them.\n\n**Result:** Three falls in May.\n`;

check(missingScale, {
  good: {
    'how many people': story('**Situation:** I ran a ward with 26 beds.'),
    'how much money': story('**Situation:** I ran a ward on £40,000 a month.'),
    'a number in words': story('**Situation:** I ran a ward with a team of eleven.'),
    'an order of magnitude': story('**Situation:** I ran a ward that saw hundreds of patients.'),
    'that there was nobody else': story('**Situation:** I was the only night nurse.'),
    'how bad it was': story('**Situation:** On my ward breakfast came 40 minutes late.'),
    'a scale in the Task': story('**Situation:** I ran a ward.', { task: 'I had to move 26 beds.' }),
    'a place for it': story('**Situation:** I ran a ward. [SCALE: how many beds].'),
    'a question about two people': story('**Situation:** I shared a ward with another nurse.', {
      title: 'Tell me about a conflict with a colleague',
    }),
    'no Situation': story(''),
    'a little prose':
      'At the time I worked on a ward. My task was to move the beds. So I decided to move them at night and asked the porter. As a result, nobody slept.',
  },
  bad: {
    'a place and nothing else': {
      text: story('«**Situation:**» I ran a ward in a hospital near the coast.'),
      message: 'The situation has no scale: how many people, how much money, how big?',
      severity: 'information',
      fixed: story(
        '**Situation:** I ran a ward in a hospital near the coast. [SCALE: how many people, how much money, how big].',
      ),
    },
    'how long one was there': { text: story('«**Situation:**» I had run a ward for three years.') },
    'a size without a number': { text: story('«**Situation:**» I ran a large ward with a lot of beds.') },
    'a date': { text: story('«**Situation:**» In March 2021 I ran a ward.') },
  },
});
