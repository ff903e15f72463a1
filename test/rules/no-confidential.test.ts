import rule from '../../src/rules/no-confidential.ts';
import { check } from '../support/check.ts';

const story = (
  title: string,
  action: string,
  confidential = '[Brightwater Ferries, Brightwater, "O\'Dell", Plan B+]',
): string => `---
type: star-story
confidential: ${confidential}
---

# ${title}

**Situation:** I kept the books of a shipping company with 300 people.

**Action:** ${action}

**Result:** The accounts closed two days early.
`;

const failure = 'Tell me about a time you failed';

check(rule, {
  good: {
    'none of the words': story(failure, 'I moved the accounts in one night.'),
    'part of another word': story(failure, "I moved the Brightwaters and the O'Dells in one night."),
    'no list': story(failure, 'I moved the accounts of Brightwater in one night.', '[]'),
    'a list of signs': story(failure, 'I moved the accounts (all of them) in one night.', '["(", ".*"]'),
  },
  bad: {
    'a word': {
      text: story(failure, 'I moved the accounts of «Brightwater» in one night.'),
      message: 'This word is on your list of confidential words.',
      severity: 'warning',
      fixed: story(failure, 'I moved the accounts of [NAME] in one night.'),
    },
    'in any case, with an ending': {
      text: story(failure, 'I moved «BRIGHTWATER»’s accounts, and the «brightwater»-owned ones too.'),
    },
    'the longer of two': {
      text: story(failure, 'I moved the accounts of «Brightwater Ferries» in one night.'),
    },
    'over the end of a line': {
      text: story(failure, 'I moved the accounts of «Brightwater\nFerries» in one night.'),
    },
    'with another apostrophe': {
      text: story(failure, 'I rang Mr «O’Dell» and moved the accounts.'),
    },
    'signs that mean something elsewhere': {
      text: story(failure, 'I called it «Plan B+» and moved the accounts.'),
    },
    'in the title': {
      text: story('Tell me about a time you failed at «Brightwater»', 'I moved the accounts in one night.'),
    },
    'in code': {
      text: story(failure, 'I ran `move --from «brightwater»` in one night.'),
    },
  },
});
