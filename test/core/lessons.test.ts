import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../src/core/options.ts';
import { readDocument } from '../../src/core/read.ts';
import { type Lesson, LESSON_LEVELS } from '../../src/core/story.ts';
import { weightedKappa } from '../../scripts/corpus/kappa.ts';
import { CORPUS, lessonsIn } from '../../scripts/corpus/read.ts';

const HEAD = `# Tell me about a time you failed

**Situation:** I ran a small workshop with four people.

**Action:** I did not ask anyone, and I sent the order off.

**Result:** It came back, and we paid £900.`;

function lessonOf(text: string): Lesson {
  const [story] = readDocument(text, { ...DEFAULT_OPTIONS, assumeStory: true }).stories;
  assert.ok(story);
  return story.lesson;
}

const LEAST_AGREEMENT = 0.8;

describe('lessonOf', () => {
  it('agrees with a reader on short lessons', () => {
    const levels = lessonsIn(CORPUS).map(
      ({ text, lesson }) =>
        [
          LESSON_LEVELS.indexOf(lessonOf(text).level),
          LESSON_LEVELS.findIndex((level) => level === lesson),
        ] as const,
    );
    assert.ok(weightedKappa(levels, LESSON_LEVELS.length) >= LEAST_AGREEMENT);
  });

  const elsewhere: Record<string, { text: string; level: Lesson['level'] }> = {
    'how things stand today is no lesson': {
      text: `${HEAD} The customer still buys from us today, and my boss now signs every job sheet himself.\n`,
      level: 'none',
    },
    'news is no lesson': {
      text: `${HEAD} I learned of the fault on Tuesday from a customer.\n`,
      level: 'none',
    },
    'a rule of the time is no lesson': {
      text: HEAD.replace('I did not ask anyone', 'My rule at that time was to answer within a day'),
      level: 'none',
    },
    'a repair that recurs in the Action is no lesson yet': {
      text: HEAD.replace('and I sent the order off', 'and I started to call the supplier every morning'),
      level: 'none',
    },
    'a saying that closes the Result': {
      text: `${HEAD} In our trade quality is everything.\n`,
      level: 'platitude',
    },
    'a saying in the middle of the Action': {
      text: HEAD.replace('and I sent', 'because I thought that speed is everything, and I sent'),
      level: 'none',
    },
    'prompts are no lesson': {
      text: `${HEAD}\n\n**Lessons:** [MECHANISM: what you do now]\n`,
      level: 'none',
    },
    'what others say is no lesson': {
      text: `${HEAD} “I now check everything twice”, my partner said.\n`,
      level: 'none',
    },
  };
  for (const [name, { text, level }] of Object.entries(elsewhere)) {
    it(name, () => assert.equal(lessonOf(text).level, level));
  }

  it('points at the sentences that show it', () => {
    const text = `${HEAD}\n\n**Lessons:** I had mistaken speed for care. I now send a drawing with each order.\n`;
    const words = lessonOf(text).evidence.map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(words, ['I had mistaken speed for care.', 'I now send a drawing with each order.']);
  });
});
