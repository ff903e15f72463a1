import assert from 'node:assert/strict';
import { Phrases } from '../../../src/core/faults/phrases.ts';
import { readSentence } from '../../../src/core/language/read-sentence.ts';

const words = (text: string, pattern: string, classes = {}): string[] => {
  const reading = readSentence(text);
  return new Phrases([pattern], classes).find(reading).map(({ from, to }) =>
    reading.tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' '),
  );
};

describe('phrases', () => {
  const cases: readonly (readonly [pattern: string, text: string, ...found: string[]])[] = [
    ['my hands', 'They tied my hands.', 'my hands'],
    ['my|our hands', 'They tied Our hands.', 'Our hands'],
    ['~leave off', 'He left off where she leaves off.', 'left off', 'leaves off'],
    ['not ?really mine', 'It was not mine, not really mine.', 'not mine', 'not really mine'],
    ['?so very late', 'It was so very late.', 'so very late', 'very late'],
    ['~turn * down', 'I turned the last good offer down.', 'turned the last good offer down'],
    ['~turn * down', 'I turned the last good offer of all down.'],
    ['~turn ** down', 'I turned the last good offer of all down.', 'turned the last good offer of all down'],
    ['~turn * down', 'I turned; she sat down.'],
    ['@fruit cake', 'Apples cake and plum cake.', 'Apples cake', 'plum cake'],
  ];
  for (const [pattern, text, ...found] of cases) {
    it(`“${pattern}” in “${text}”`, () =>
      assert.deepEqual(words(text, pattern, { fruit: new Set(['apple', 'plum']) }), found));
  }

  it('take a test for a class', () => {
    assert.deepEqual(words('My red hat', 'my @short', { short: (word: string) => word.length < 4 }), [
      'My red',
    ]);
  });

  it('are refused where they are wrong', () => {
    assert.throws(() => new Phrases(['* me']), /begins with a gap/);
    assert.throws(() => new Phrases(['?me']), /asks for no word/);
    assert.throws(() => new Phrases(['@nouns']), /no word class/);
  });

  it('do not look up what objects inherit', () => {
    assert.deepEqual(words('constructor toString', 'constructor ?toString'), ['constructor']);
  });
});
