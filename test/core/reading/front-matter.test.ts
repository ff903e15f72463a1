import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../../src/core/options.ts';
import { readDocument } from '../../../src/core/read.ts';
import { frontMatterOf } from '../../../src/core/reading/front-matter.ts';

const BODY = '\n**Situation:** I ran a bar.\n\n**Result:** We sold 40% more.\n';
const read = (yaml: string) =>
  readDocument(`---\n${yaml}\n---\n${BODY}`, { ...DEFAULT_OPTIONS, assumeStory: true });

describe('front matter', () => {
  it('tells what a story answers and for whom', () => {
    const yaml = [
      'question: Tell me about a time you failed',
      'question-type: failure',
      'company: Brickyard',
      'level: 5',
      'competencies: [ownership, courage]',
      'date: 2024-05-01',
      'confidential:\n  - Project Otter\n  - 17',
    ].join('\n');
    const matter = frontMatterOf(`---\n${yaml}\n---\n`);
    assert.equal(matter.date, '2024-05-01');
    assert.deepEqual(matter.competencies, ['ownership', 'courage']);
    const { stories, notes } = read(yaml);
    assert.deepEqual(notes, []);
    const [story] = stories;
    assert.equal(story?.question, 'Tell me about a time you failed');
    assert.equal(story?.type, 'failure');
    assert.equal(story?.company, 'Brickyard');
    assert.equal(story?.level, '5');
    assert.deepEqual(story?.confidential, ['Project Otter', '17']);
  });

  it('takes a string for a list', () => {
    assert.deepEqual(read('confidential: Otter, Badger').stories[0]?.confidential, ['Otter', 'Badger']);
  });

  it('makes a story of a document that has no labels', () => {
    const text = '---\ntype: star-story\n---\n\nI ran a bar. I had to open at six. I called the brewer.\n';
    const [story] = readDocument(text, DEFAULT_OPTIONS).stories;
    assert.equal(story?.labelled, false);
    assert.equal(story?.title.text, '');
  });

  it('is reported and passed over where it is broken', () => {
    const { stories, notes } = read('question: [a\nb: "c');
    assert.equal(stories.length, 1);
    assert.equal(notes.length, 1);
    assert.match(notes[0] ?? '', /^The front matter could not be read: .+\.$/);
  });

  it('names what it does not know and goes on with what it would take anyway', () => {
    const { stories, notes } = read('profile: hourglass\nquestion-type: riddle');
    assert.deepEqual(notes, [
      'The time profile “hourglass” is not known, so another one is used.',
      'The question type “riddle” is not known, so it is guessed.',
    ]);
    assert.equal(stories[0]?.profile, DEFAULT_OPTIONS.profile);
    assert.equal(stories[0]?.type, 'general');
  });

  for (const yaml of [
    '',
    '- a\n- b',
    'just text',
    '__proto__: x',
    'confidential: {a: b}',
    'a: &a [*a]',
    '? [x]\n: y',
    'type: 7',
    '\0',
  ]) {
    it(`is harmless as ${JSON.stringify(yaml)}`, () => assert.equal(read(yaml).stories.length, 1));
  }

  it('does not grow with references to references', () => {
    const lines = Array.from(
      { length: 30 },
      (_, at) => `a${at}: &a${at} [*a${at - 1},*a${at - 1},*a${at - 1}]`,
    );
    assert.equal(read(`a: &a-1 [x]\n${lines.join('\n')}`).stories.length, 1);
  });
});
