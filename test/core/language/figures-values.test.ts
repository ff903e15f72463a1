import assert from 'node:assert/strict';
import { agrees, type Claim, percentOf, stepOf } from '../../../src/core/language/figures/steps.ts';
import { headCountsIn } from '../../../src/core/language/figures/sums.ts';
import { valuesOf } from '../../../src/core/language/figures/values.ts';
import { readSentence } from '../../../src/core/language/read-sentence.ts';

/** The numbers of the first figure, each with its family and what it is counted by. */
function valuesIn(sentence: string): string[] {
  const reading = readSentence(sentence);
  const [figure] = reading.figures;
  return figure
    ? valuesOf(reading, figure).map(({ number, family, noun, per }) =>
        [number, family, noun, per].filter((part) => part !== '').join(' '),
      )
    : [];
}

describe('values of figures', () => {
  const cases: Record<string, string[]> = {
    'It took 3 hours.': ['10800 time'],
    'It took 90 s.': ['90 time'],
    'It rose by 30%.': ['30 percent'],
    'It rose by 3 percentage points.': ['3 points'],
    'We paid £1.4m.': ['1400000 money'],
    'We paid €45k a year.': ['45000 money year'],
    'We lost 3 tonnes of food.': ['3000000 mass'],
    'The room stood at 5 °C.': ['5 temperature'],
    'We had 12 retired nurses.': ['12 count nurse'],
    'We had 40 calls a week.': ['40 rate call week'],
    'Orders doubled.': ['2 factor'],
    'It was 3.5x faster.': ['3.5 factor'],
    'The wait fell from 50 minutes to 20.': ['3000 time', '20 bare'],
    'We served hundreds of guests.': [],
    'It took a week and a half.': [],
  };
  for (const [sentence, values] of Object.entries(cases)) {
    it(sentence, () => {
      assert.deepEqual(valuesIn(sentence), values);
    });
  }
});

/** The step of the first figure in percent, rounded; null where there is none. */
function stepIn(sentence: string): number | null {
  const reading = readSentence(sentence);
  const step = reading.figures.map((figure) => stepOf(reading, figure)).find((one) => one !== null);
  return step ? Math.round(percentOf(step)) : null;
}

describe('steps', () => {
  const cases: Record<string, number | null> = {
    'The page went from 1 s to 4 s.': 300,
    'The wait fell from 50 minutes to 20.': -60,
    'The wait fell from 12 to 9 minutes.': -25,
    'The wait is 20 minutes, down from 50 minutes.': -60,
    'The wait fell from 2 hours to 30 minutes.': -75,
    'Calls fell from 40 a week to 10 a week.': -75,
    'It took 4 weeks instead of 10.': null,
    'The repair went from 2 weeks to 5 days.': null,
    'It went from 40 calls a week to 10 calls a day.': null,
    'It went from weekly to hourly.': null,
    'It went from 2 to 5 million users.': null,
  };
  for (const [sentence, percent] of Object.entries(cases)) {
    it(sentence, () => {
      assert.equal(stepIn(sentence), percent);
    });
  }

  const claim = (number: number, family: 'percent' | 'factor', more: Partial<Claim> = {}): Claim => ({
    value: { number, family, scale: 1, noun: '', per: '', slack: 0 },
    isChange: true,
    isSpeed: false,
    bound: 'exact',
    inWords: false,
    ...more,
  });

  function agreement(sentence: string, said: Claim): boolean {
    const reading = readSentence(sentence);
    const [figure] = reading.figures;
    const step = figure ? stepOf(reading, figure) : null;
    assert.ok(step);
    return agrees(step, said);
  }

  it('agree with growth, and with what is left where no change is claimed', () => {
    const sentence = 'The page went from 1 s to 4 s.';
    assert.ok(agreement(sentence, claim(300, 'percent')));
    assert.ok(!agreement(sentence, claim(400, 'percent')));
    assert.ok(agreement(sentence, claim(400, 'percent', { isChange: false })));
  });

  it('agree with a factor and with one more', () => {
    const sentence = 'The page went from 1 s to 4 s.';
    assert.ok(agreement(sentence, claim(4, 'factor')));
    assert.ok(agreement(sentence, claim(3, 'factor')));
    assert.ok(!agreement(sentence, claim(6, 'factor')));
  });

  it('allow for roundings of the percent and of the levels', () => {
    assert.ok(agreement('It fell from 14 days to 10 days.', claim(30, 'percent')));
    assert.ok(!agreement('It fell from 14 days to 10 days.', claim(36, 'percent')));
    assert.ok(agreement('Sales rose from £1.4m to £1.5m.', claim(4, 'percent')));
  });

  it('hold a bound to one side', () => {
    const sentence = 'It fell from 50 minutes to 20.';
    assert.ok(agreement(sentence, claim(40, 'percent', { bound: 'least' })));
    assert.ok(!agreement(sentence, claim(80, 'percent', { bound: 'least' })));
    assert.ok(agreement(sentence, claim(80, 'percent', { bound: 'most' })));
  });
});

describe('head counts', () => {
  const parts = (sentence: string): (readonly number[])[] =>
    headCountsIn(readSentence(sentence)).map((count) => [count.whole, ...count.parts]);

  it('are read to the last person', () => {
    assert.deepEqual(parts('There were 12 of us: 8 engineers, 3 designers and a manager.'), [[12, 8, 3, 1]]);
    assert.deepEqual(parts('I led a team of ten (8 nurses, a porter and me).'), [[10, 8, 1, 1]]);
  });

  it('are left alone where a part is not plain', () => {
    for (const rest of [
      '8 engineers and others',
      '8 engineers, 2 designers',
      'half of them nurses',
      '8 vans and a cart',
    ]) {
      assert.deepEqual(parts(`There were 12 of us: ${rest}.`), [], rest);
    }
  });
});
