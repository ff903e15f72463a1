import rule from '../../src/rules/no-future-only.ts';
import { check } from '../support/check.ts';

const story = (lessons: string, question = 'Tell me about a time you failed'): string => `# ${question}

**Situation:** I ran the blood bank of a clinic with 90 beds.

**Action:** I did not ring the wards before the holiday.

**Result:** Two operations were put off by a day.

**Lessons:** ${lessons}
`;

check(rule, {
  good: {
    'a habit of today': story('I now ring each ward on the day before a holiday.'),
    'a habit and a promise': story(
      'I now ring each ward on the day before a holiday. Next time I would also ask for the list in writing.',
    ),
    'a saying, which has a rule of its own': story('Going forward I will be more careful.'),
    'a way of speaking': story(
      'I had taken a full fridge for a full week. I will never forget that morning.',
    ),
    'an admission': story('I will admit that I had hoped for a quiet week.'),
    'an attitude': story('I would rather throw away two bags than miss one.'),
    'somebody else promised': story('The surgeon said: “I will ring you next time.”'),
    'a prompt that is still to be filled in': story(
      'Next time I would ring each ward. [MECHANISM: what you do]',
    ),
    'a plan at the end of a Result, where no lesson is asked for': `# Tell me about a time you led a team

**Situation:** I ran the blood bank of a clinic with 90 beds.

**Action:** I asked four volunteers to ring the wards.

**Result:** We had 60 bags by noon. In the future we will do so each summer.
`,
  },
  bad: {
    'next time': {
      text: story('«Next time I would ring each ward before the holiday.»'),
      message: 'This is a promise; what have you already done with it?',
      severity: 'information',
      fixed: story(
        'Next time I would ring each ward before the holiday. [MECHANISM: the rule or habit that you keep now, and when]',
      ),
    },
    'going forward': {
      text: story('«Going forward, I will ring each ward and ask for its list.»'),
    },
    'an insight and a promise': {
      text: story(
        'I had taken a full fridge for a full week. «In the future, I will count the bags with somebody else.»',
      ),
    },
    'several promises, of which the first is marked': {
      text: story('«I plan to ring the wards.» I am going to write the list on the door.'),
    },
  },
});
