import rule from '../../src/rules/no-unclear-obligation.ts';
import { check } from '../support/check.ts';

const story = (words: string): string => `# Tell me about a time you failed

**Situation:** I was a volunteer at a swimming pool.

**Action:** ${words}
`;

check(rule, {
  good: {
    'asked at once': story('I did not know the code, so I asked the caretaker.'),
    'an own part': story('It was never made clear who locks the gate, and I did not ask.'),
    'a clear rule': story('The rule said that the last one locks the gate.'),
    'what it says': story('The handbook names two people, and I went alone.'),
  },
  bad: {
    'never made clear': {
      text: story('«It was never made clear whose turn it was».'),
      message: 'This says that nobody had made it clear. Did you ask?',
    },
    'nobody said': {
      text: story('«Nobody had told us that the gate was ours».'),
    },
    'not written': {
      text: story('«It was not written anywhere who locks the gate».'),
    },
    open: { text: story('«The sheet left it open who counts the keys».') },
    'either way': { text: story('«The instructions could be read either way».') },
    'nobody’s list': { text: story('«It was not on anybody’s list».') },
  },
});
