import rule from '../../src/rules/missing-ownership.ts';
import { check } from '../support/check.ts';

const story = (action: string, question = 'Tell me about a time you failed'): string => `# ${question}

**Situation:** I ran a bakery with two ovens.

**Action:** ${action}

**Result:** The shop opened without bread.
`;

check(rule, {
  good: {
    'two own faults': story('I sent the order after the cut-off. I had not looked at the clock.'),
    'another question': story('The order was late.', 'Tell me about a time you led a team'),
  },
  bad: {
    'no own fault': {
      text: story('I heated the ovens at three. «The order was late.»'),
      message: 'No sentence says what you did wrong. What was your part?',
      severity: 'warning',
      fixed: story(
        'I heated the ovens at three. The order was late. My part was [YOUR PART: what you did or did not do, and why].',
      ),
    },
    'a hedged one is none': {
      text: story('«Perhaps I sent the order too late.»'),
      severity: 'warning',
    },
    'a single one': {
      text: story('The ovens were hot at three. «I forgot the order».'),
      message: 'This is the only sentence that says what you did wrong. What led up to it?',
      severity: 'information',
    },
  },
});
