import assert from 'node:assert/strict';
import { LONG_TABLE, shareOfEach, WeightTable } from '../../../src/core/hearing/weight-table.ts';
import { KIND_WEIGHTS } from '../../../src/core/hearing/weights/kinds.ts';
import { LESSON_WEIGHTS } from '../../../src/core/hearing/weights/lessons.ts';
import { SENTENCE_WEIGHTS } from '../../../src/core/hearing/weights/sentences.ts';

const TABLE = `
cue dodge ownFault
bias 10 -20
went_off 150
I!lapse -30 70
went 5 5`;

describe('a table of weights', () => {
  const table = new WeightTable(TABLE);

  it('sums what each cue says, the less of it the more cues there are', () => {
    const share = shareOfEach(3);
    assert.deepEqual(table.scores(new Set(['went', 'went_off', 'nobody'])), [
      0.1 + share * (0.05 + 1.5),
      -0.2 + share * 0.05,
    ]);
    assert.ok(shareOfEach(100) < shareOfEach(44) && shareOfEach(44) === 1);
  });

  it('knows what one cue says for one model', () => {
    assert.deepEqual(table.models, ['dodge', 'ownFault']);
    assert.equal(table.weight('I!lapse', 1), 0.7);
    assert.equal(table.weight('went_off', 1), 0);
    assert.equal(table.weight('went_o', 0), 0);
    assert.equal(table.bias(1), -0.2);
  });

  it('is in order where it is long', () => {
    for (const written of [SENTENCE_WEIGHTS, KIND_WEIGHTS, LESSON_WEIGHTS]) {
      const lines = written.trim().split('\n').slice(2);
      assert.ok(lines.length >= LONG_TABLE);
      assert.deepEqual(lines, lines.toSorted());
    }
  });
});
