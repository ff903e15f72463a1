import assert from 'node:assert/strict';
import { profileOf } from '../../src/core/data/profiles.ts';
import type { Budget } from '../../src/core/story.ts';
import { budgetOf, budgetState, formatSeconds, secondsFor } from '../../src/core/time.ts';

const failure = profileOf('failure-3', []);
const slot = profileOf('guide-15', []);
const form = profileOf('civil-service-250', []);

describe('time to speak', () => {
  it('follows from the words and the rate', () => {
    assert.equal(secondsFor(145, 145), 60);
    assert.equal(secondsFor(0, 145), 0);
    assert.equal(secondsFor(100, 120), 50);
  });

  it('is written as people say it', () => {
    assert.deepEqual([0, 48, 59.6, 60, 75, 120, 615].map(formatSeconds), [
      '0 s',
      '48 s',
      '1 min',
      '1 min',
      '1 min 15 s',
      '2 min',
      '10 min 15 s',
    ]);
  });
});

describe('budgets', () => {
  it('come from the profile, both ends in a band', () => {
    assert.deepEqual(budgetOf(['action'], null, failure), budget('seconds', 50, 70, 'profile'));
    assert.deepEqual(budgetOf(['connection'], null, failure), budget('seconds', null, 12, 'profile'));
  });

  it('are ceilings in a slot that questions share', () => {
    assert.deepEqual(budgetOf(['action'], '## Action', slot), budget('seconds', null, 300, 'profile'));
  });

  it('count words where the profile does', () => {
    assert.deepEqual(budgetOf(['task'], null, form), budget('words', 20, 35, 'profile'));
  });

  it('add up over the parts of a combined section', () => {
    assert.deepEqual(budgetOf(['situation', 'task'], null, failure), budget('seconds', 30, 45, 'profile'));
  });

  it('are absent where nothing sets one', () => {
    assert.equal(budgetOf(['opening'], null, form), null);
    assert.equal(budgetOf(['action'], '**Action**', null), null);
    assert.equal(budgetOf([], null, failure), null);
  });

  const LABELS: Readonly<Record<string, number>> = {
    '## Action (4-5 minutes)': 300,
    '### Opening (~30 seconds)': 30,
    '**Situation [2 min]:**': 120,
    '## Result (2–3 min)': 180,
    '## Task (1½ min)': 90,
    '## Task (1.5 minutes)': 90,
    '## Opening (0:30)': 30,
    '## Lessons (1:00-1:30)': 90,
    '- Task (45s):': 45,
    '## Action (1 min 30 s)': 90,
    '## Result: two to three, 90-second version': 90,
  };
  for (const [label, high] of Object.entries(LABELS)) {
    it(`are read from “${label}”`, () => {
      assert.deepEqual(budgetOf(['action'], label, failure), budget('seconds', null, high, 'label'));
    });
  }

  it('are read in words as well', () => {
    assert.deepEqual(
      budgetOf(['action'], '## Action (150 words)', failure),
      budget('words', null, 150, 'label'),
    );
  });

  for (const label of [
    '## Action',
    '## Result (20%)',
    '## Part 2: Task',
    '## 3. Action',
    '## Results 2021',
  ]) {
    it(`are not read from “${label}”`, () => {
      assert.equal(budgetOf(['action'], label, failure)?.from, 'profile');
    });
  }
});

describe('a section against its budget', () => {
  const band = budget('seconds', 20, 40, 'profile');

  it('is over beyond a quarter more, and under below half of the least', () => {
    const state = (seconds: number): string => budgetState({ words: 0, seconds, budget: band });
    assert.deepEqual([9, 10, 20, 50, 51].map(state), ['under', 'within', 'within', 'within', 'over']);
  });

  it('is never under where there is no least', () => {
    assert.equal(
      budgetState({ words: 0, seconds: 0, budget: budget('seconds', null, 40, 'label') }),
      'within',
    );
  });

  it('is held against words where the budget is in words', () => {
    assert.equal(budgetState({ words: 60, seconds: 1, budget: budget('words', null, 40, 'label') }), 'over');
  });

  it('is within where there is no budget', () => {
    assert.equal(budgetState({ words: 9_000, seconds: 9_000, budget: null }), 'within');
  });
});

function budget(unit: Budget['unit'], low: number | null, high: number, from: Budget['from']): Budget {
  return { unit, low, high, from };
}
