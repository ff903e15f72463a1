import assert from 'node:assert/strict';
import { draftTokens } from '../../../src/core/language/tokens.ts';

/** The tokens parted by "|". */
const CASES: readonly (readonly [text: string, tokens: string])[] = [
  ["It's late, isn't it?", "It|'s|late|,|isn't|it|?"],
  ['We’d asked; they’ve left.', 'We|’d|asked|;|they|’ve|left|.'],
  ["the vendors' plan", "the|vendors|'|plan"],
  ["the vendor's plan", "the|vendor|'s|plan"],
  ['v2.1 for 10k users', 'v2.1|for|10k|users'],
  ['in the U.S. and the U.K.', 'in|the|U.S.|and|the|U.K.'],
  ['an on-call rota, 24/7', 'an|on-call|rota|,|24/7'],
  ['1,600 words, 50% and 3.5x', '1,600|words|,|50%|and|3.5x'],
  ['at 18:40: nothing', 'at|18:40|:|nothing'],
  ['wait... and wait…', 'wait|...|and|wait|…'],
  ['£18,000 (net)', '£|18,000|(|net|)'],
  ['run ￼￼￼￼ twice', 'run|￼￼￼￼|twice'],
  ['pass/fail and R&D', 'pass/fail|and|R&D'],
  ['“Stop,” she said', '“|Stop|,|”|she|said'],
  ['naïve Zoë', 'naïve|Zoë'],
  ['it broke 🎉!', 'it|broke|🎉|!'],
  ['我们 failed', '我们|failed'],
  ['a\u00a0b', 'a|b'],
];

describe('tokens', () => {
  for (const [text, wanted] of CASES) {
    it(text, () =>
      assert.equal(
        draftTokens(text)
          .map((token) => token.text)
          .join('|'),
        wanted,
      ),
    );
  }

  it('gives exact UTF-16 offsets', () => {
    for (const text of [
      '🎉 I’m here',
      'e\u0301t\u00e9 \u{1F469}\u200D\u{1F527} ok',
      'a\ud800b',
      '\uFEFFx\u200by',
      'x\r\n\ty',
    ]) {
      for (const token of draftTokens(text)) assert.equal(text.slice(token.start, token.end), token.text);
    }
  });

  it('writes straight apostrophes in lower case', () => {
    assert.deepEqual(
      draftTokens('DIDN’T').map(({ lower }) => lower),
      ["didn't"],
    );
  });
});
