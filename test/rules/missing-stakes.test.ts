import rule from '../../src/rules/missing-stakes.ts';
import { check } from '../support/check.ts';

const story = (
  situation: string,
  more = '',
  question = 'Tell me about a time you simplified something',
): string => `# ${question}

**Situation:** ${situation}

**Action:** I put the rows in a new order.${more}

**Result:** The list went from nine pages to three.
`;

check(rule, {
  good: {
    'people who are concerned': story('I kept the list by which patients were called.'),
    'a body that is concerned': story('I kept the list of the lamps that the parish had lent out.'),
    'how large it was': story('I kept the list of the 900 lamps.'),
    'a danger': story('I kept the list of the lamps, and a flood was on its way.'),
    money: story('I kept the list of the tools, worth £30,000.'),
    'a date': story('I kept the list of the lamps, and it had to be printed by Friday noon.'),
    'a loss': story('I kept the list of the lamps, and every third one was wrong.'),
    'people in the Action': story('I kept the list of the lamps.', ' Two volunteers checked it.'),
    'a matter between two people': story(
      'I kept the list of the lamps, and Ruth kept hers.',
      '',
      'Tell me about a conflict with a colleague',
    ),
    'a prompt that is still to be filled in': story(
      'I kept the list of the lamps. [STAKES: what could be lost?]',
    ),
    'no Result yet': '**Situation:** I kept the list of the lamps.\n\n**Action:** I put the rows in order.',
    'prose without labels':
      'I kept the list of the lamps. I put the rows in order. It was shorter after that.',
  },
  bad: {
    'nobody and nothing': {
      text: story('I kept the list of the lamps.').replace('**Situation:**', '«**Situation:**»'),
      message: 'Nothing says what was at risk, or for whom.',
      severity: 'information',
      fixed: story('I kept the list of the lamps. [STAKES: what could be lost, and by whom]'),
    },
  },
});
