import assert from 'node:assert/strict';
import { addSentence, addToSection, quoteOf, removeWords, storyPlace } from '../../src/core/fixes.ts';
import { DEFAULT_OPTIONS } from '../../src/core/options.ts';
import { readDocument } from '../../src/core/read.ts';
import type { Story } from '../../src/core/story.ts';
import { applyEdits, span } from '../../src/core/text.ts';

const spanOf = (text: string, words: string): ReturnType<typeof span> => {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return span(start, start + words.length);
};

const read = (text: string): Story => {
  const [story] = readDocument(text, { ...DEFAULT_OPTIONS, assumeStory: true }).stories;
  assert.ok(story);
  return story;
};

describe('removeWords', () => {
  const cases: readonly (readonly [text: string, words: string, left: string])[] = [
    ['It was just a small delay.', 'just', 'It was a small delay.'],
    ['Just a small delay came of it.', 'Just', 'A small delay came of it.'],
    ['It was late, somehow.', ' somehow', 'It was late,.'],
    ['It was late somehow.', 'somehow', 'It was late.'],
    ['It was only\nlate.', 'only', 'It was\nlate.'],
    ['(just late)', 'just', '(late)'],
    ['We kind of lost it.', 'kind of', 'We lost it.'],
  ];
  for (const [text, words, left] of cases) {
    it(`“${text}” without “${words}”`, () =>
      assert.equal(applyEdits(text, [removeWords(text, spanOf(text, words))]), left));
  }
});

describe('added sentences', () => {
  it('follow the sentence they are added to', () => {
    assert.equal(applyEdits('One. Three.', [addSentence(4, 'Two.')]), 'One. Two. Three.');
  });

  it('close the part they are added to', () => {
    const text = '**Situation:** I ran a shop.\n\n**Action:** I closed it.\n\n**Result:** It was quiet.\n';
    const [, action] = read(text).sections;
    assert.ok(action);
    assert.match(applyEdits(text, [addToSection(action, 'I left.')]), /I closed it\. I left\.\n\n\*\*Result/);
  });
});

describe('storyPlace', () => {
  const parts = '**Situation:** I ran a shop.\n\n**Action:** I closed it.\n\n**Result:** It was quiet.\n';
  it('is the title where there is one', () => {
    const text = `# A time I failed\n\n${parts}`;
    const { start, end } = storyPlace(read(text));
    assert.match(text.slice(start, end), /A time I failed/);
  });
  it('is the last label where there is none', () => {
    const { start, end } = storyPlace(read(parts));
    assert.match(parts.slice(start, end), /Result/);
  });
});

describe('quoteOf', () => {
  it('shortens and joins lines', () => {
    const text = '**Situation:** I ran\na shop that sold nothing but buttons.\n';
    const story = read(text);
    assert.equal(quoteOf(story, spanOf(text, 'I ran\na shop'), 60), '“I ran a shop”');
    assert.equal(quoteOf(story, spanOf(text, 'a shop that sold'), 10), '“a shop th…”');
  });
});
