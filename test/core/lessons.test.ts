import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../src/core/options.ts';
import { readDocument } from '../../src/core/read.ts';
import { type Lesson, LESSON_LEVELS } from '../../src/core/story.ts';
import { HARDER, type InventedLesson, SEEN, UNSEEN } from './lessons/invented.ts';

const HEAD = `# Tell me about a time you failed

**Situation:** I ran a small workshop with four people.

**Action:** I did not ask anyone, and I sent the order off.

**Result:** It came back, and we paid £900.`;

function lessonOf(text: string): Lesson {
  const [story] = readDocument(text, { ...DEFAULT_OPTIONS, assumeStory: true }).stories;
  assert.ok(story);
  return story.lesson;
}

const levelOf = (lessons: string): Lesson['level'] =>
  lessonOf(lessons === '' ? `${HEAD}\n` : `${HEAD}\n\n**Lessons:** ${lessons}\n`).level;

/** Agreement that counts a miss by the square of its distance, as graders are compared. */
function weightedKappa(pairs: readonly (readonly [number, number])[]): number {
  const all = LESSON_LEVELS.map((_, level) => level);
  const share = (side: 0 | 1, level: number): number =>
    pairs.filter((pair) => pair[side] === level).length / pairs.length;
  const observed = pairs.reduce((sum, [a, b]) => sum + (a - b) ** 2, 0) / pairs.length;
  const chance = all.flatMap((a) => all.map((b) => (a - b) ** 2 * share(0, a) * share(1, b)));
  return 1 - observed / chance.reduce((sum, value) => sum + value, 0);
}

const agreement = (lessons: readonly InventedLesson[]): number =>
  weightedKappa(
    lessons.map(([level, text]) => [LESSON_LEVELS.indexOf(level), LESSON_LEVELS.indexOf(levelOf(text))]),
  );

describe('lessonOf', () => {
  it('agrees with a reader on lessons that were seen', () => assert.ok(agreement(SEEN) >= 0.9));
  it('agrees with a reader on lessons that were not', () => assert.ok(agreement(UNSEEN) >= 0.85));
  it('agrees with a reader on harder ones', () => assert.ok(agreement(HARDER) >= 0.85));

  const elsewhere: Record<string, { text: string; level: Lesson['level'] }> = {
    'a practice in the Result': {
      text: `${HEAD} I now send a drawing with each order.\n`,
      level: 'mechanism',
    },
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
