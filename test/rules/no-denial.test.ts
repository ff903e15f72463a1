import rule from '../../src/rules/no-denial.ts';
import { check } from '../support/check.ts';

const story = (words: string): string => `# Tell me about a time you failed

**Situation:** I was a ward clerk in a children’s hospital.

**Action:** ${words}
`;

check(rule, {
  good: {
    'a limit and a lever': story('I could not add staff, so I closed the second desk.'),
    initiative: story('It was not my list, but I rang the four families myself.'),
    candour: story('I had no choice but to tell the parents.'),
    'an own fault': story('It was not my list. I saw the gap and did not say a word.'),
    'somebody else’s words': story('The porter said, “That is not my job.”'),
    'a number': story('I was one of the four clerks on call.'),
    'let be and met': story('That list belongs to the porters, so I rang them at once.'),
  },
  bad: {
    'not my job': {
      text: story('«It was not my job».'),
      message: 'This says that it was not yours to do. What was in your control?',
    },
    'beyond control': {
      text: story('«The staffing was beyond my control».'),
    },
    'nothing to be done': {
      text: story('«There was nothing I could have done».'),
    },
    'a matter for others': { text: story('«That was a matter for the registrar, not for a clerk».') },
    'what else': { text: story('«I don’t see what else I was supposed to do».') },
  },
});
