/** What is kept between two readings of a document must never show. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { grade } from '../../src/core/grade.ts';
import { DEFAULT_OPTIONS } from '../../src/core/options.ts';
import { review } from '../../src/core/review.ts';
import { rules } from '../../src/rules/index.ts';
import { random } from '../support/random.ts';

const STORY = `# Tell me about a time you failed

**Situation:** I ran the linen room of a hotel with 140 beds. Mistakes were made with the counts.

**Task:** I had to halve the losses by May.

**Action:** I wrote a list. We just forgot to tell the night shift, and they let us down. I never asked who held the key.

- I called the laundry myself.
- "It was not my fault," said the driver.

**Result:** Losses fell from 60 sheets to 25 a month. Things got much better.

**Lessons:** I learned that communication is key. I now count with the driver each Monday.
`;

const PIECES = ['x', ' ', '\n\n', '**', '. ', '- ', ', which I forgot', ' 12%', ' not ', '“', '[METRIC: x]'];

/** A fresh process reviews texts from its standard input. */
const FRESH = `
  import { readFileSync } from 'node:fs';
  import { grade } from '${new URL('../../src/core/grade.ts', import.meta.url).href}';
  import { DEFAULT_OPTIONS } from '${new URL('../../src/core/options.ts', import.meta.url).href}';
  import { review } from '${new URL('../../src/core/review.ts', import.meta.url).href}';
  import { rules } from '${new URL('../../src/rules/index.ts', import.meta.url).href}';
  const { source } = JSON.parse(readFileSync(0, 'utf8'));
  const { stories } = review(source, rules, { ...DEFAULT_OPTIONS, assumeStory: true });
  process.stdout.write(JSON.stringify(stories.map(({ story, findings }) => [findings, grade(story, findings)])));
`;

const reviewed = (source: string): string =>
  JSON.stringify(
    review(source, rules, { ...DEFAULT_OPTIONS, assumeStory: true }).stories.map(({ story, findings }) => [
      findings,
      grade(story, findings),
    ]),
  );

function reviewedAfresh(source: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', FRESH], {
    input: JSON.stringify({ source }),
    encoding: 'utf8',
  });
  assert.notEqual(stdout, '', stderr);
  return stdout;
}

describe('a review after many edits', () => {
  for (const seed of [3, 11]) {
    it(`is the one that a fresh start gives (${seed})`, function () {
      this.timeout(30_000);
      const next = random(seed);
      let text = STORY;
      for (let edit = 0; edit < 40; edit++) {
        const at = next(text.length);
        text = text.slice(0, at) + (PIECES[next(PIECES.length)] ?? '') + text.slice(at + next(4));
        reviewed(text);
      }
      assert.equal(reviewed(text), reviewedAfresh(text));
    });
  }
});
