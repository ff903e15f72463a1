import assert from 'node:assert/strict';
import { messageFrom, pageStateFrom } from '../../../src/vscode/report/messages.ts';

describe('messages of the report', () => {
  it('are taken where they have the right form', () => {
    for (const type of ['ready', 'copy', 'markdown', 'html', 'stop'])
      assert.deepEqual(messageFrom({ type, more: 1 }), { type });
    assert.deepEqual(messageFrom({ type: 'select', index: 2 }), { type: 'select', index: 2 });
    assert.deepEqual(messageFrom({ type: 'reveal', start: 1, end: 4 }), { type: 'reveal', start: 1, end: 4 });
  });

  for (const wrong of [
    null,
    'ready',
    {},
    { type: 'run' },
    { type: 'select', index: -1 },
    { type: 'reveal', start: 4, end: 1 },
    { type: 'reveal', start: '1', end: 2 },
  ]) {
    it(`are dropped otherwise: ${JSON.stringify(wrong)}`, () => {
      assert.equal(messageFrom(wrong), undefined);
    });
  }
});

describe('the state that a report was left with', () => {
  const cases: readonly (readonly [left: unknown, state: unknown])[] = [
    [
      { uri: 'file:///a.md', index: 1 },
      { uri: 'file:///a.md', index: 1 },
    ],
    [
      { uri: 'file:///a.md', index: -1, more: 'x' },
      { uri: 'file:///a.md', index: 0 },
    ],
    [{ uri: '' }, undefined],
    [{ uri: 3 }, undefined],
    [{ uri: 'x'.repeat(5000) }, undefined],
    [undefined, undefined],
    ['file:///a.md', undefined],
  ];
  for (const [left, state] of cases)
    it(JSON.stringify(left)?.slice(0, 40) ?? 'nothing', () => assert.deepEqual(pageStateFrom(left), state));
});
