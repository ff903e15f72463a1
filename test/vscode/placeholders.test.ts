import assert from 'node:assert/strict';
import { applyEdits, span } from '../../src/core/text.ts';
import { placeholderAfter, placeholderIn, placeholdersIn } from '../../src/vscode/placeholders.ts';

describe('placeholders', () => {
  it('are found where they stand after the edits', () => {
    const text = 'We sold a lot of bread just before noon.';
    const edits = [
      { span: span(8, 16), text: '[METRIC: how many]' },
      { span: span(0, 2), text: 'My team and I' },
    ];
    const place = placeholderIn(edits);
    assert.ok(place);
    assert.equal(applyEdits(text, edits).slice(place.start, place.end), '[METRIC: how many]');
  });

  it('are absent where no edit brings one', () => {
    assert.equal(placeholderIn([{ span: span(3, 8), text: '' }]), null);
    assert.equal(placeholderIn([]), null);
  });

  it('follow each other, and begin again after the last', () => {
    const places = [span(30, 40), span(10, 20)];
    assert.deepEqual(placeholderAfter(places, -1), span(10, 20));
    assert.deepEqual(placeholderAfter(places, 10), span(30, 40));
    assert.deepEqual(placeholderAfter(places, 35), span(10, 20));
    assert.equal(placeholderAfter([], 0), undefined);
  });

  it('are listed in a text', () => {
    assert.deepEqual(placeholdersIn('a [B: c] d [E]'), [span(2, 8), span(11, 14)]);
  });
});
