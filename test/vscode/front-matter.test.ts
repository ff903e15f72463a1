import assert from 'node:assert/strict';
import { PROFILES } from '../../src/core/data/profiles.ts';
import { QUESTION_TYPES } from '../../src/core/data/question-types.ts';
import { frontMatterProposals, isInFrontMatter } from '../../src/vscode/front-matter.ts';

const TEXT = '---\ntype: star-story\nquestion-type: \n---\n\n# Title\n\n---\n\nText\n';
const known = { types: QUESTION_TYPES, profiles: PROFILES };
const proposed = (before: string, text = TEXT): string[] =>
  frontMatterProposals(text, before, known).map(({ label }) => label);

describe('front matter', () => {
  it('lies between the first two rules of the document', () => {
    const lines = TEXT.split('\n').map((_, line) => isInFrontMatter(TEXT, line));
    assert.deepEqual(lines, [false, true, true, ...lines.slice(3).map(() => false)]);
    assert.equal(isInFrontMatter(TEXT.replaceAll('\n', '\r\n'), 1), true);
    assert.equal(isInFrontMatter('# Title\n\n---\nx\n---\n', 3), false);
    assert.equal(isInFrontMatter('---\nno end\n', 1), false);
  });

  it('offers the keys that are not there yet', () => {
    assert.equal(proposed('').includes('company'), true);
    assert.equal(proposed('').includes('type'), false);
    assert.deepEqual(proposed('a sentence'), []);
  });

  it('offers the values of a key, and puts a space before', () => {
    assert.deepEqual(proposed('type:'), ['star-story']);
    assert.equal(proposed('question-type: fa').includes('failure'), true);
    assert.equal(proposed('profile:').includes('standard-2'), true);
    assert.deepEqual(proposed('ai: '), ['off']);
    assert.deepEqual(proposed('company: '), []);
    assert.deepEqual(frontMatterProposals(TEXT, 'ai:', known)[0], {
      label: 'off',
      detail: 'No model may see this file',
      text: ' off',
      from: 3,
    });
  });
});
