import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../../src/core/options.ts';
import { gradeEarlier, type Which } from '../../../src/core/report/history.ts';
import { rules } from '../../../src/rules/index.ts';

const story = (title: string, action: string): string =>
  `# ${title}\n\n## Situation\n\nI ran a shop with 4 people.\n\n## Action\n\n${action}\n\n## Result\n\nWe lost 40 euros.\n\n`;

const WEAK = 'Mistakes were made with the till. It was never my job to count it. The shop was a circus.';
const GOOD = 'I did not count the till, because I was tired. I told the owner at once.';
const options = { ...DEFAULT_OPTIONS, named: true };
const gradeOf = (text: string, which: Which): number | undefined =>
  gradeEarlier(text, rules, options, which)?.dimensions.ownership;

describe('an earlier version', () => {
  const one: Which = { title: 'The till', index: 0, count: 1 };

  it('is graded as the text of today is', () => {
    const weak = gradeOf(story('The till', WEAK), one);
    const good = gradeOf(story('The till', GOOD), one);
    assert.ok(weak !== undefined && good !== undefined && weak < good, `${weak} and ${good}`);
  });

  it('is found by its title among other stories, wherever it stands', () => {
    const text = story('Something else', WEAK) + story('The till', GOOD);
    assert.equal(gradeOf(text, one), gradeOf(story('The till', GOOD), one));
  });

  it('is found by its place where the title was another', () => {
    assert.equal(gradeOf(story('My draft', GOOD), one), gradeOf(story('The till', GOOD), one));
  });

  it('is none where the file held other stories', () => {
    assert.equal(gradeEarlier(story('A', WEAK) + story('B', WEAK), rules, options, one), null);
    assert.equal(gradeEarlier('', rules, { ...options, named: false }, one), null);
  });
});
