import hardToSay from '../../src/rules/hard-to-say.ts';
import { check } from '../support/check.ts';

const BREATHLESS =
  'I went to the owner of the yard on the Monday after the storm and asked whether the two old vans that stood behind the shed next to the gate could be sold to the garage that had once repaired them for my uncle.';

check(hardToSay, {
  good: {
    'a short sentence': '**Action:** I sold two vans.',
    'a long sentence with places to breathe':
      '**Action:** I went to the owner of the yard on the Monday after the storm, asked whether the two old vans behind the shed could be sold, and rang the garage that had once repaired them for my uncle and for his two brothers.',
    'a long sentence with a semicolon':
      '**Action:** I went to the owner of the yard on the Monday after the storm and asked about the vans; she told me that the garage that had once repaired them for my uncle would take both of them at a price.',
    'no breath, but short':
      '**Action:** I went to the owner of the yard on the Monday after the storm and asked whether the two old vans that stood behind the shed could be sold.',
    'asides one after the other':
      '**Action:** I asked a driver (a friend), a clerk (her sister) and the owner (of both).',
    'one aside in another': '**Action:** I asked a driver (who knew the clerk (her sister)).',
    'a few numbers': '**Result:** We sold 3, 5 and 8 vans.',
    'numbers with their words': '**Result:** We sold 3 vans, 5 cars, 8 bikes, 2 boats, 9 carts and 4 sheds.',
  },
  bad: {
    'no place to breathe': {
      text: `**Action:** «${BREATHLESS}»`,
      message: 'This sentence takes 18 s to say, with 44 words on one breath: where does it divide in two?',
      severity: 'information',
    },
    'a faster speaker': {
      text: `**Action:** «${BREATHLESS}»`,
      options: { wordsPerMinute: 180 },
      message: 'This sentence takes 15 s to say, with 44 words on one breath: where does it divide in two?',
    },
    'asides inside asides': {
      text: '**Action:** «I asked a driver (who knew the clerk (her sister (the owner))).»',
      message:
        'This sentence takes 5 s to say, with asides inside asides: which of them does a listener need?',
    },
    'a list of numbers': {
      text: '**Result:** «We sold 3, 5, 8, 2, 9 and 4.»',
      message: 'This sentence takes 4 s to say, with 6 numbers in a row: which one or two tell it?',
    },
  },
});
