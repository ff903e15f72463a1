import assert from 'node:assert/strict';
import { placesOfSignal } from '../../../src/core/fit/signals.ts';
import { WORDED, type WordedSignal, type WordedSignalId } from '../../../src/core/fit/words/signals.ts';
import { DEFAULT_OPTIONS } from '../../../src/core/options.ts';
import { review } from '../../../src/core/review.ts';
import { PARTS } from '../../../src/core/story.ts';

/** The words that show a signal in a sentence, which stands in a part where the signal counts. */
function shown(id: WordedSignalId, sentence: string, part: string): string[] {
  const label = part.charAt(0).toUpperCase() + part.slice(1);
  const [one] = review(`# A story\n\n**${label}:** ${sentence}\n`, [], {
    ...DEFAULT_OPTIONS,
    assumeStory: true,
  }).stories;
  assert.ok(one);
  return placesOfSignal(id, one.story.sentences).map(({ start, end }) => one.story.source.slice(start, end));
}

describe('what interviewers listen for', () => {
  for (const [name, signal] of Object.entries(WORDED)) {
    const id = name as WordedSignalId;
    const { hit, miss, parts = ['action'] }: WordedSignal = signal;
    it(`${name} is heard in “${hit}”`, () => assert.ok(shown(id, hit, parts[0] ?? 'action').length > 0));
    it(`${name} is not heard in “${miss}”`, () =>
      assert.deepEqual(shown(id, miss, parts[0] ?? 'action'), []));
  }

  it('counts only in its parts', () => {
    assert.deepEqual(shown('tried', WORDED.tried.hit, 'result'), []);
    for (const { parts = [] } of Object.values<WordedSignal>(WORDED))
      for (const part of parts) assert.ok(PARTS.includes(part));
  });

  const NOT_TOLD: readonly (readonly [id: WordedSignalId, sentence: string])[] = [
    ['persuaded', 'I did not persuade the foreman.'],
    ['persuaded', 'I should have persuaded the foreman.'],
    ['persuaded', 'I will persuade the foreman next time.'],
    ['persuaded', 'The owner said: “I persuaded the foreman.”'],
    ['told', 'I told the station the dates and never the plan for a lift that sticks.'],
    ['taught', 'Two apprentices were trained that spring.'],
    ['traced', 'I now count each trolley before the wash.'],
    ['built', 'We had built a wall of silence.'],
  ];
  for (const [id, sentence] of NOT_TOLD)
    it(`is not what somebody denies, wishes, plans, quotes or does today: ${sentence}`, () =>
      assert.deepEqual(shown(id, sentence, 'action'), []));
});
