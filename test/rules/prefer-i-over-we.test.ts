import rule from '../../src/rules/prefer-i-over-we.ts';
import { check } from '../support/check.ts';

const story = (action: string): string => `# Tell me about a hard decision

**Situation:** We had two gates and 400 trucks a day.

**Action:** ${action}

**Result:** We decided to keep it.
`;

check(rule, {
  good: {
    'an own act': story('I proposed to close the second gate.'),
    'an own part beside it': story('We decided to close the second gate. I drew the new lanes.'),
    'an own part two sentences on': story(
      'We decided to close it. The trucks turned north. I drew the lanes.',
    ),
    'a fact about the company': story('We had two gates. We opened at six.'),
    'somebody else’s words': story('The captain said, “We decided to close it.”'),
    'a result': 'We decided nothing.',
  },
  bad: {
    'a decision': {
      text: story('«We decided to close the second gate».'),
      message: 'Who is “we” here? Say what you did yourself.',
      severity: 'information',
      fixed: story('I decided to close the second gate.'),
      fix: 'Say “I” here',
    },
    'a fault': {
      text: story('«We forgot the night trucks». The port rang at noon.'),
      fixed: story(
        'We forgot the night trucks. My part was [YOUR PART: what you did or did not do, and why]. The port rang at noon.',
      ),
      fix: 'Add what your part was',
    },
    'an own part too far off': {
      text: story('«We chose the north lane». It rained. It thawed. It froze. I drew the signs.'),
    },
  },
});
