import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { COMPANIES, companyOf } from '../../../src/core/data/companies.ts';
import { QUESTION_SIGNALS } from '../../../src/core/data/question-signals.ts';
import { QUESTION_TYPES } from '../../../src/core/data/question-types.ts';
import { type Fit, fitOf } from '../../../src/core/fit/fit.ts';
import { DEFAULT_OPTIONS } from '../../../src/core/options.ts';
import { review } from '../../../src/core/review.ts';
import type { Story } from '../../../src/core/story.ts';

function storyIn(text: string): Story {
  const [one] = review(text, [], { ...DEFAULT_OPTIONS, assumeStory: true }).stories;
  assert.ok(one);
  return one.story;
}

const fitIn = (text: string): Fit => fitOf(storyIn(text));
const questions = (fit: Fit): string[] => fit.questions.map(({ id, level }) => `${id} ${level}`);

const MENTOR = `---
company: Amazon
---
# How two apprentices learned to weld

**Situation:** In 2023 I ran the night shift of a yard with 14 people.

**Task:** Two apprentices had to pass the exam in June.

**Action:** I trained both apprentices every Monday for ten weeks, and I showed them how a bad seam sounds.

**Result:** Both of them passed the exam. The rework in their seams fell from 14% to 3%.
`;

describe('what a story is for', () => {
  it('begins with the question that it answers', () => {
    const fit = fitIn(
      `# Tell me about a conflict with a colleague\n\n**Action:** I asked her why she did it.\n`,
    );
    assert.equal(questions(fit)[0], 'conflict asked');
    assert.ok(fit.questions[0]?.lacks.includes('a disagreement'));
  });

  it('finds other questions by what was done, with the words', () => {
    const text = MENTOR;
    const use = fitIn(text).questions.find(({ id }) => id === 'mentoring');
    assert.equal(use?.level, 'full');
    const [first] = use?.shows ?? [];
    assert.ok(first);
    assert.match(text.slice(first.place.start, first.place.end), /^I trained both apprentices/);
  });

  it('puts the company that the story names first', () => {
    const { companies, named, unknownCompany } = fitIn(MENTOR);
    assert.deepEqual([companies[0]?.label, named, unknownCompany], ['Amazon', true, null]);
    assert.deepEqual(
      companies[0]?.uses.map(({ id }) => id),
      ['Hire and Develop the Best'],
    );
  });

  it('says so where it has no list of a company', () => {
    assert.equal(fitIn(MENTOR.replace('Amazon', 'Harbour Bakery')).unknownCompany, 'Harbour Bakery');
  });

  it('claims nothing that no words show', () => {
    const fit = fitIn('# A day at work\n\n**Situation:** It rained.\n\n**Action:** I drank a cup of tea.\n');
    assert.deepEqual(questions(fit), []);
    assert.ok(fit.companies.every(({ uses }) => uses.length === 0));
  });

  it('is not taken in by the names of principles', () => {
    const fit = fitIn(
      '# A day at work\n\n**Action:** Ownership, bias for action and customer obsession are my values. It was all about deep dives and backbone.\n',
    );
    assert.ok(fit.companies.every(({ uses }) => uses.length === 0));
  });

  it('takes no success from a story that owns up to a failure', () => {
    const text = readFileSync(new URL('../../../samples/strong-failure.story.md', import.meta.url), 'utf8');
    const amazon = fitIn(text).companies.find(({ label }) => label === 'Amazon');
    assert.ok(amazon?.uses.some(({ id }) => id === 'Earn Trust'));
    assert.ok(!amazon?.uses.some(({ id }) => id === 'Deliver Results'));
  });

  it('tells when the Connection names what a company has dropped', () => {
    const text = `${MENTOR.replace('Amazon', 'Meta')}\n**Connection:** Your value “Be Bold” is mine too.\n`;
    assert.match(fitIn(text).companies[0]?.remarks.join() ?? '', /Be Bold.*2022/);
    assert.deepEqual(fitIn(MENTOR.replace('Amazon', 'Meta')).companies[0]?.remarks, []);
  });
});

describe('the lists', () => {
  it('know every question type but the open one', () => {
    assert.deepEqual(
      QUESTION_TYPES.map(({ id }) => id).filter((id) => !QUESTION_SIGNALS.has(id)),
      ['general'],
    );
  });

  it('say as of when they hold, or that nobody dated them', () => {
    for (const { label, list } of COMPANIES) assert.match(list, /\b20\d\d\b|undated/, label);
  });

  const NAMES: readonly (readonly [string | null, string | null])[] = [
    ['Amazon', 'amazon'],
    ['Amazon Web Services (AWS)', 'amazon'],
    ['meta', 'meta'],
    ['Metalworks Ltd', null],
    ['the UK Civil Service', 'uk-civil-service'],
    ['', null],
    [null, null],
  ];
  for (const [words, id] of NAMES)
    it(`take ${JSON.stringify(words)} for ${id ?? 'none'}`, () =>
      assert.equal(companyOf(words)?.id ?? null, id));

  it('have sixteen principles of Amazon and nine behaviours of the Civil Service', () => {
    const count = (id: string): number => COMPANIES.find((one) => one.id === id)?.principles.length ?? 0;
    assert.deepEqual([count('amazon'), count('uk-civil-service')], [16, 9]);
  });
});
