import rule from '../../src/rules/no-inchoative-failure.ts';
import { check } from '../support/check.ts';

const story = (words: string): string => `# Tell me about a time you failed

**Situation:** I organised the summer fair of a school.

**Action:** ${words}
`;

check(rule, {
  good: {
    'a machine': story('The generator broke at noon.'),
    'the weather': story('The wind dropped and the tent slid off its poles.'),
    'the river': story('The river rose in the night, and two stalls slipped off the bank.'),
    'an own part': story('The order slipped, because I never wrote it down.'),
    'a positive turn': story('The plan came together in May.'),
    'a lift': story('The lift slowed down on the third floor.'),
  },
  bad: {
    'through the cracks': {
      text: story('«The order for the tents fell through the cracks».'),
      message: 'Here it happens by itself. What did you do, or not do?',
    },
    'bad weather among people': { text: story('«The mood turned stormy and the committee slipped apart».') },
    sour: {
      text: story('«The mood turned sour in June».'),
    },
    'one thing': { text: story('«One thing led to another».') },
  },
});
