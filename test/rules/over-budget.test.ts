import overBudget from '../../src/rules/over-budget.ts';
import { check } from '../support/check.ts';

/** A sentence of ten words, as often as that. */
const said = (times: number): string =>
  'I walked around the yard and looked at every van. '.repeat(times).trim();

const story = (task: string, action = '**Action:** I rang the owner.'): string =>
  `**Situation:** I ran a depot.\n\n${task}\n\n${action}\n\n**Result:** Two vans were sold.\n`;

check(overBudget, {
  good: {
    'a part within its time': story(`**Task:** ${said(3)}`),
    'a part over its time by less than a quarter': story(`**Task:** ${said(4)}`),
    'a part that is short': story('**Task:** I had to sell.'),
    'a label that gives more time': story(`**Task (2 minutes):** ${said(9)}`),
    'another profile': { text: story(`**Task:** ${said(9)}`), options: { profile: 'guide-15' } },
    'a faster speaker': { text: story(`**Task:** ${said(5)}`), options: { wordsPerMinute: 180 } },
    'a part that the profile leaves out': {
      text: story('**Task:** I had to sell.') + `\n**Connection:** ${said(9)}\n`,
      options: { profile: 'standard-2' },
    },
  },
  bad: {
    'a part far over its time': {
      text: story(`«**Task:**» ${said(9)}`),
      message: 'This part takes 37 s to say; the time profile gives it 15 s.',
      severity: 'information',
    },
    'a label of its own': {
      text: story(`«**Task (10 seconds):**» ${said(4)}`),
      message: 'This part takes 17 s to say; its label gives it 10 s.',
    },
    'a profile in words': {
      text: story(`«**Task:**» ${said(5)}`),
      options: { profile: 'civil-service-250' },
      message: 'This part has 50 words; the time profile gives it 35.',
    },
  },
});
