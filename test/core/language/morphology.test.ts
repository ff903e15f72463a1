import assert from 'node:assert/strict';
import { isPerson, words } from '../../../src/core/language/lexicon.ts';
import { lemmaOf, lemmas, participleOf, pastOf, thirdPerson } from '../../../src/core/language/morphology.ts';

describe('forms of verbs', () => {
  const LEMMAS: Readonly<Record<string, string>> = {
    missed: 'miss', misses: 'miss', missing: 'miss', made: 'make', making: 'make', written: 'write', wrote: 'write',
    overran: 'overrun', rebuilt: 'rebuild', misread: 'misread', planned: 'plan', planning: 'plan', tried: 'try',
    tries: 'try', lied: 'lie', dying: 'die', controlled: 'control', noted: 'note', passed: 'pass', went: 'go',
    miscounted: 'miscount', 'double-booked': 'double-book', was: 'be', "didn't": 'do', has: 'have', shelf: 'shelf',
    changing: 'change', bringing: 'bring', panicked: 'panic', escalated: 'escalate', triaged: 'triage',
  }; // prettier-ignore
  for (const [form, lemma] of Object.entries(LEMMAS)) {
    it(`${form} → ${lemma}`, () => assert.equal(lemmaOf(form), lemma));
  }

  const FORMS: readonly (readonly [lemma: string, past: string, participle: string, third: string])[] = [
    ['miss', 'missed', 'missed', 'misses'],
    ['take', 'took', 'taken', 'takes'],
    ['ship', 'shipped', 'shipped', 'ships'],
    ['panic', 'panicked', 'panicked', 'panics'],
    ['refer', 'referred', 'referred', 'refers'],
    ['visit', 'visited', 'visited', 'visits'],
    ['try', 'tried', 'tried', 'tries'],
    ['play', 'played', 'played', 'plays'],
    ['rebuild', 'rebuilt', 'rebuilt', 'rebuilds'],
    ['overspend', 'overspent', 'overspent', 'overspends'],
    ['cancel', 'cancelled', 'cancelled', 'cancels'],
    ['go', 'went', 'gone', 'goes'],
    ['have', 'had', 'had', 'has'],
    ['be', 'was', 'been', 'is'],
    ['learn', 'learned', 'learned', 'learns'],
    ['open', 'opened', 'opened', 'opens'],
    ['fix', 'fixed', 'fixed', 'fixes'],
    ['overlook', 'overlooked', 'overlooked', 'overlooks'],
  ];
  for (const [lemma, past, participle, third] of FORMS) {
    it(`${lemma}, ${past}, ${participle}, ${third}`, () => {
      assert.deepEqual([pastOf(lemma), participleOf(lemma), thirdPerson(lemma)], [past, participle, third]);
    });
  }

  it('gives every base form that a word may have', () => {
    assert.deepEqual(lemmas('deadlines').includes('deadline'), true);
    assert.deepEqual(lemmas('processes').includes('process'), true);
    assert.deepEqual(lemmas('policies').includes('policy'), true);
  });
});

describe('nouns', () => {
  for (const noun of words(`nurse nurses porter foremen electricians teacher children supplier agencies co-worker
    site-managers bookkeeper registrar women trustees plumber people procurement board`)) {
    it(`${noun} acts as people do`, () => assert.equal(isPerson(noun), true));
  }
  for (const noun of words(`server printers deadline counter ward crane model tests data delay folder container
    scanner order letters chart dose shelf`)) {
    it(`${noun} is a thing`, () => assert.equal(isPerson(noun), false));
  }
});
