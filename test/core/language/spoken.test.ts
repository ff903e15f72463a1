import assert from 'node:assert/strict';
import { readSentence } from '../../../src/core/language/read-sentence.ts';

/** What is written, and how many words it is when said. */
const SAID: Readonly<Record<string, number>> = {
  'I rang the owner.': 4,
  "I didn't ring.": 3,
  'An on-call week': 4,
  $3M: 3,
  '€45k': 3,
  '£11.60': 3,
  '$1.2M': 5,
  '99.95%': 5,
  '400 ms': 3,
  '26-bed ward': 3,
  '4x': 2,
  '5 °C': 3,
  '1,200+ homes': 6,
  'from 300 ms to 80 ms': 7,
  '91 → 99': 3,
  Q3: 2,
  'v2.1': 4,
  '23:10': 2,
  '24/7': 2,
  'the 14th': 2,
  'in 1999': 3,
  'in 2005': 4,
  'in 2019': 3,
  'in 2000': 3,
  '1,000,000': 2,
  '': 0,
  '—': 0,
};

describe('words as they are said', () => {
  for (const [text, words] of Object.entries(SAID)) {
    it(text, () => assert.equal(readSentence(text).spokenWords, words));
  }
});
