import rule from '../../src/rules/missing-closing-question.ts';
import { check } from '../support/check.ts';

const story = (connection: string): string => `**Situation:** I ran the slipway of a yard for wooden boats.

**Action:** I launched without looking at the tide table.

**Result:** The boat lay on the sand for six hours.

**Connection:** ${connection}
`;

check(rule, {
  good: {
    'a question': story('Your yards face the same tides. Who calls a launch off there?'),
    'a question and thanks': story('Who calls a launch off in your yards? I ask because nobody did in ours.'),
    'an indirect question': story(
      'Your yards face the same tides. I would like to hear who calls a launch off there.',
    ),
    curious: story('Your yards face the same tides, and I’m curious who calls a launch off there.'),
    'a prompt that is still to be filled in': story('Your yards face the same tides. [QUESTION: what?]'),
    'an empty part, which has a rule of its own': story(''),
    'no Connection': '**Action:** I launched without looking.\n\n**Result:** The boat lay on the sand.',
  },
  bad: {
    'a statement': {
      text: story('«Your yards face the same tides.»'),
      message: 'The story ends without a question; what would you like to hear from them?',
      severity: 'information',
      fixed: story('Your yards face the same tides. [QUESTION: what you would like to ask them]'),
    },
    'a question that is answered at length': {
      text: story(
        'Why you? You launch 90 boats a year. Your yards face the same tides. «I have looked up the tables.»',
      ),
    },
  },
});
