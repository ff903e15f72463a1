import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../../src/core/options.ts';
import { readDocument } from '../../../src/core/read.ts';

/** A story told without labels; each line names the part that it belongs to. */
const STORIES: Readonly<Record<string, readonly (readonly [part: string, text: string])[]>> = {
  'a paragraph per part': [
    [
      'situation',
      'Two years ago I was a ranger in a park with 60 km of paths. There were storms all through March.\n\n',
    ],
    ['task', 'My job was to open every path again before the Easter holidays.\n\n'],
    [
      'action',
      'I walked the paths myself. I marked 90 trees with paint, and then I hired two climbers for a week.\n\n',
    ],
    [
      'result',
      'In the end 57 km were open on Good Friday. It cost us 4,000 euros less than the year before.\n\n',
    ],
    ['lessons', 'I learned that a map in an office is a guess. Now I walk before I plan.'],
  ],
  'one paragraph': [
    ['situation', 'In 2021 I was the cashier of a rowing club with 300 members. '],
    ['task', 'I had to collect the fees by the end of March. '],
    [
      'action',
      'I sent one letter to all of them. I forgot the families that paid for several boats. Then I called each of them. ',
    ],
    ['result', 'As a result we lost eleven members and 2,200 pounds. '],
    ['lessons', 'Since then I keep families on a list of their own.'],
  ],
  'no task, no lesson': [
    ['situation', 'I was a porter at a clinic with 400 beds.\n\n'],
    [
      'action',
      'I noticed the lifts. I timed them for a week and I drew a plan. I asked the kitchen to move its carts.\n\n',
    ],
    ['result', 'By week three the wait fell from nine minutes to four.'],
  ],
};

describe('parts of a story told without labels', () => {
  for (const [name, parts] of Object.entries(STORIES)) {
    it(`are found in ${name}`, () => {
      const text = parts.map(([, words]) => words).join('');
      const [story] = readDocument(text, { ...DEFAULT_OPTIONS, assumeStory: true }).stories;
      assert.equal(story?.labelled, false);
      assert.deepEqual(
        story.sections.map(({ kinds, label, span }) => [
          kinds.join('+'),
          label,
          text.slice(span.start, span.end),
        ]),
        parts.map(([part, words]) => [part, null, words.trim()]),
      );
      assert.ok(story.sentences.every(({ kinds }) => kinds.length === 1));
    });
  }

  it('hold every sentence once', () => {
    const text = 'One. Two. Three.\n\n- Four.\n- Five.\n\n> Six.\n';
    const [story] = readDocument(text, { ...DEFAULT_OPTIONS, assumeStory: true }).stories;
    assert.deepEqual(
      story?.sentences.map(({ reading }) => reading.text),
      ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.'],
    );
  });
});
