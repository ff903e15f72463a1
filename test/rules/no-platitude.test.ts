import assert from 'node:assert/strict';
import { isPlatitude } from '../../src/core/lessons/platitude.ts';
import { PLATITUDES } from '../../src/core/lessons/platitudes.ts';
import { readSentence } from '../../src/core/language/read-sentence.ts';
import rule from '../../src/rules/no-platitude.ts';
import { check } from '../support/check.ts';

const story = (lessons: string): string => `# Tell me about a time you failed

**Situation:** I ran the post room of a firm with 300 people.

**Action:** I did not weigh the parcels.

**Result:** We paid 1,400 euros too much.

**Lessons:** ${lessons}
`;

check(rule, {
  good: {
    'a practice': story('I now weigh each parcel before I print its label.'),
    'a saying with a practice': story(
      'Attention to detail is everything. I now weigh each parcel before I print its label.',
    ),
    'an insight': story('I had taken the tidy shelf for a tidy account.'),
    'a promise, which is no saying': story('Next month I will buy a scale.'),
    'somebody else said it': story(
      '“Communication is key”, the poster said, and I had hung my coat over it.',
    ),
  },
  bad: {
    'a saying': {
      text: story('«I learned that communication is key.»'),
      message:
        '“I learned that communication is key.” could be said by anybody; what do you do now because of it?',
      severity: 'warning',
      fixed: story(
        'I learned that communication is key. [MECHANISM: the rule or habit that you keep now, and when]',
      ),
    },
    'one of two lessons': {
      text: story(
        'I now weigh each parcel before I print its label.\n\n«It also showed me the importance of teamwork.»',
      ),
    },
    'at the end of the Result': {
      text: `# Tell me about a time you failed

**Situation:** I ran the post room of a firm with 300 people.

**Action:** I did not weigh the parcels.

**Result:** We paid 1,400 euros too much. «In our trade accuracy is everything.»
`,
    },
  },
});

describe('platitudes', () => {
  for (const { hit, miss } of PLATITUDES) {
    it(hit, () => assert.ok(isPlatitude(readSentence(hit))));
    it(`not: ${miss}`, () => assert.ok(!isPlatitude(readSentence(miss))));
  }
});
