import rule from '../../src/rules/missing-practice.ts';
import { check } from '../support/check.ts';

const story = (lessons: string, question = 'Tell me about a time you failed'): string => `# ${question}

**Situation:** I ran the blood bank of a clinic with 90 beds.

**Action:** I did not ring the wards before the holiday.

**Result:** Two operations were put off by a day.

**Lessons:** ${lessons}
`;

check(rule, {
  good: {
    'a practice': story(
      'I had taken a full fridge for a full week. I now count the bags before each holiday.',
    ),
    'a practice alone': story('I now count the bags before each holiday.'),
    'a saying, which has a rule of its own': story(
      'I had taken a full fridge for a full week. Communication is key.',
    ),
    'a promise, which has a rule of its own': story(
      'I had taken a full fridge for a full week. Next time I would ring the wards.',
    ),
    'a prompt that is still to be filled in': story(
      'I had taken a full fridge for a full week. [MECHANISM: what you do now]',
    ),
    'no lesson at all': story(''),
    'a change in words that are not recognised': story(
      'I learned that the form was the problem. I rewrote it with three nurses, and errors fell to 2 a month.',
    ),
    'a question that asks for no lesson': story(
      'I had taken a full fridge for a full week.',
      'Tell me about a time you led a team',
    ),
  },
  bad: {
    'an insight alone': {
      text: story('«I had taken a full fridge for a full week.»'),
      message: 'The lesson says what you understood; what do you do now because of it, and when?',
      severity: 'information',
      fixed: story(
        'I had taken a full fridge for a full week. [MECHANISM: the rule or habit that you keep now, and when]',
      ),
    },
    'the last of two insights': {
      text: story(
        'I had taken a full fridge for a full week. «I learned that the wards order in the dark.» They never see the shelf.',
      ),
      fixed: story(
        'I had taken a full fridge for a full week. I learned that the wards order in the dark. [MECHANISM: the rule or habit that you keep now, and when] They never see the shelf.',
      ),
    },
  },
});
