import rule from '../../src/rules/missing-recency.ts';
import { check } from '../support/check.ts';

const story = (
  situation: string,
  result = 'Nobody waited longer than ten minutes.',
): string => `# Tell me about a time you simplified something

**Situation:** ${situation}

**Action:** I drew the counter anew and moved the till.

**Result:** ${result}
`;

check(rule, {
  good: {
    'years ago': story('Two years ago I ran the counter of a ferry.'),
    'a year': story('In 2021 I ran the counter of a ferry.'),
    'a month': story('I ran the counter of a ferry, and in March the queue reached the ramp.'),
    'a weekday': story('I ran the counter of a ferry. On a Monday the queue reached the ramp.'),
    'a season': story('Last summer I ran the counter of a ferry.'),
    'a time in a working life': story('In my first job I ran the counter of a ferry.'),
    'what one was then': story('As an intern I ran the counter of a ferry.'),
    'the last employer': story('At my previous company I ran the counter of a ferry.'),
    'when one began': story('When I joined the ferry, the queue reached the ramp.'),
    'a quarter': story('I ran the counter of a ferry in Q3.'),
    'in another part': story('I ran the counter of a ferry.', 'By August nobody waited.'),
    'a prompt that is still to be filled in': story('[SETTING: where, when] I ran the counter of a ferry.'),
    'no Result yet': '**Situation:** I ran the counter of a ferry.\n\n**Action:** I moved the till.',
    'prose without labels': 'I ran the counter of a ferry. I moved the till. Nobody waited.',
  },
  bad: {
    'no time at all': {
      text: story('I ran the counter of a ferry.').replace('**Situation:**', '«**Situation:**»'),
      message: 'No word tells when this was.',
      severity: 'information',
      fixed: story('I ran the counter of a ferry. [WHEN: month and year, or how long ago]'),
    },
    'words that look like a time': {
      text: story('I ran the counter of a ferry. It may fall, and soldiers march, at 14:30.').replace(
        '**Situation:**',
        '«**Situation:**»',
      ),
    },
    'under a heading': {
      text: `«## Situation»

I ran the counter of a ferry.

## Action

I moved the till.

## Result

Nobody waited.
`,
    },
  },
});
