import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../../src/core/options.ts';
import { readDocument } from '../../../src/core/read.ts';

const placeholders = (sentence: string): string[] => {
  const text = `**Result:** ${sentence}\n`;
  const [story] = readDocument(text, { ...DEFAULT_OPTIONS, assumeStory: true }).stories;
  return (story?.placeholders ?? []).map((at) => text.slice(at.start, at.end));
};

describe('placeholders', () => {
  const FOUND: Readonly<Record<string, readonly string[]>> = {
    'We cut it [METRIC: from … to …] in May.': ['[METRIC: from … to …]'],
    'I was [your role] at [company].': ['[your role]', '[company]'],
    'TODO: ask for the number. We left.': ['TODO: ask for the number'],
    'The cost was TBD.': ['TBD'],
    'Sales rose by XX% to $XX.': ['XX%', '$XX'],
    'I told <manager name> about it.': ['<manager name>'],
    'I told {{name}} about it.': ['{{name}}'],
    'It took ____ days.': ['____'],
    'We saved [amount].': ['[amount]'],
  };
  for (const [sentence, found] of Object.entries(FOUND)) {
    it(`are found in ${sentence}`, () => assert.deepEqual(placeholders(sentence), found));
  }

  for (const sentence of [
    'See [the log](http://a.example/b) for it.',
    'See [the log][1] for it.',
    'It fell by a third [1].',
    'He wrote "recieved [sic]" on it.',
    'I led six people [inferred from JD].',
    'It was <b>bold</b> and <em>clear</em>.',
    'It ran `[x for x in y]` each night.',
    'Nobody went to Xerox.',
  ]) {
    it(`are not ${sentence}`, () => assert.deepEqual(placeholders(sentence), []));
  }

  it('are not checkboxes', () => {
    const text = '## Action\n\n- [ ] I called.\n- [x] I wrote.\n';
    assert.deepEqual(
      readDocument(text, { ...DEFAULT_OPTIONS, assumeStory: true }).stories[0]?.placeholders,
      [],
    );
  });

  it('say nothing: their words are not read as the writer’s', () => {
    const text = '**Result:** We cut it by [how many percent?] in May.\n';
    const [sentence] =
      readDocument(text, { ...DEFAULT_OPTIONS, assumeStory: true }).stories[0]?.sentences ?? [];
    assert.ok(sentence && !sentence.reading.text.includes('percent'));
  });
});
