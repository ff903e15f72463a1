import rule from '../../src/rules/no-justifying.ts';
import { check } from '../support/check.ts';

const story = (words: string): string => `# Tell me about a time you failed

**Situation:** I taught swimming to beginners.

**Action:** ${words}
`;

check(rule, {
  good: {
    'fairness to others': story('To be fair to the parents, the note was hard to read.'),
    'a reason': story('I thought that the hall was locked; I had not tried the door.'),
    'good work': story('I did my best work in that year.'),
    'another’s habit': story('I did not do what the sheet asked.'),
  },
  bad: {
    'anyone would have': {
      text: story('«Anyone would have made the same call».'),
      message: 'This makes it normal. Why did you believe it, and what had you not checked?',
    },
    'any teacher': {
      text: story('«Any teacher with thirty children would have done the same».'),
    },
    'how things are done': {
      text: story('«That is just the way it is done at every pool».'),
    },
  },
});
