import rule from '../../src/rules/no-victim-passive.ts';
import { check } from '../support/check.ts';

const story = (words: string): string => `# Tell me about a time you failed

**Situation:** I joined a surveyor’s office.

**Action:** ${words}
`;

check(rule, {
  good: {
    'a mandate': story('I was asked to lead the survey and was given two helpers.'),
    'a choice': story('I took the project on and did not ask for a handover.'),
    evidence: story('I was told by two farmers that the stone had moved.'),
    'what came of it': story('I was not invited to measure again.'),
  },
  bad: {
    'thrown in': {
      text: story('«I was thrown into the project without any handover».'),
      message: 'Here things are done to you. What choice did you have?',
    },
    'never told': {
      text: story('«I was never told about the second mark».'),
    },
    'left alone': {
      text: story('«I was left alone with the client».'),
    },
    saddled: { text: story('«I got saddled with the marsh plots».') },
  },
});
