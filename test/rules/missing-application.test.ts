import rule from '../../src/rules/missing-application.ts';
import { check } from '../support/check.ts';

const story = (lessons: string, question = 'Tell me about a time you failed'): string => `# ${question}

**Situation:** I ran the blood bank of a clinic with 90 beds.

**Action:** I did not ring the wards before the holiday.

**Result:** Two operations were put off by a day.

**Lessons:** ${lessons}
`;

check(rule, {
  good: {
    'a later use': story(
      'I now count the bags before each holiday. At Easter I found four missing and had them by noon.',
    ),
    'others took it over': story(
      'I now count the bags before each holiday. Since then two other clinics have copied the sheet.',
    ),
    'a later use that is not said to be later': story(
      'I now count the bags before each holiday. I found four missing and had them by noon.',
    ),
    'an insight, which has a rule of its own': story('I had taken a full fridge for a full week.'),
    'a saying, which has a rule of its own': story('Communication is key.'),
    'a prompt that is still to be filled in': story(
      'I now count the bags before each holiday. [APPLICATION: when?]',
    ),
    'a question that asks for no lesson': story(
      'I now count the bags before each holiday.',
      'Tell me about a time you led a team',
    ),
    'a practice told as part of the Action': `# Tell me about a time you failed

**Situation:** I ran the blood bank of a clinic with 90 beds.

**Action:** I did not ring the wards. I now count the bags before each holiday.

**Result:** Two operations were put off by a day.
`,
  },
  bad: {
    'a practice alone': {
      text: story('«I now count the bags before each holiday.»'),
      message: 'The lesson names what you do now; where have you used it since, and what came of it?',
      severity: 'information',
      fixed: story(
        'I now count the bags before each holiday. [APPLICATION: a later time when you used it, and what came of it]',
      ),
    },
    'beside a saying': {
      text: story('Communication is key. «I now ring each ward on the day before a holiday.»'),
    },
  },
});
