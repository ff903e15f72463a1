import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../../src/core/options.ts';
import { escape, reportMarkdown } from '../../../src/core/report.ts';
import { review } from '../../../src/core/review.ts';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { HOSTILE, modelOf, STORY } from './graded.ts';

const report = (...[text, more, options]: Parameters<typeof modelOf>): string =>
  reportMarkdown(modelOf(text, more, options));

describe('the report as Markdown', () => {
  const text = report(STORY);

  it('begins with the overall grade and its band', () => {
    assert.match(text, /^# Tell me about a time you failed\n\n\*\*[A-Z][a-z ]+, \d\.\d of 5\.\*\*/);
  });
  it('has a row for each dimension with a quote', () => {
    assert.equal(
      text.match(
        /^\| (?:Structure|Ownership|Evidence|Stakes|Action|Honesty|Learning|Delivery) \| [1-5] ■+□* \|/gm,
      )?.length,
      8,
    );
    assert.match(text, /\| Learning \| [45] .*“I had taken the list/);
  });
  it('tells the time of each part against its budget', () => {
    assert.match(text, /\| Action \| \d+ s \| 50 s to 1 min 10 s \| short \|/);
  });
  it('tells what is good', () => {
    assert.match(text, /Owns the fault: “.*I did not read the allergy list/);
    assert.match(text, /Puts the lesson to use: /);
  });
  it('names findings with their lines', () => assert.match(text, /^- Line 7, \w+: .*\(no-minimizer\)$/m));
  it('has what would raise it and what they would ask', () => {
    assert.match(text, /## What would raise it most\n\n1\. /);
    assert.match(text, /## What they would ask\n\n- /);
  });
  it('says what it is for, with the words that say so', () => {
    assert.match(text, /- \*\*Failure\*\* \(asked\)\n {2}- shows a fault of your own: “/);
    assert.match(text, /- Amazon \(16 leadership principles, as of July 2021\): .*Ownership/);
  });
  it('says what could not be read', () => {
    assert.doesNotMatch(text, /inferred/);
    assert.match(
      report('I ran a nursery for 36 children. I did not read the list. The boy fell ill.'),
      /inferred/,
    );
  });
  it('counts words where the profile does', () => {
    assert.match(
      report(STORY, {}, { profile: 'civil-service-250' }),
      /\| Action \| \d+ words \| \d+ to \d+ words/,
    );
  });
  it('is itself no story', () => {
    assert.deepEqual(review(text, [], DEFAULT_OPTIONS).stories, []);
  });
});

describe('a report keeps the story’s text from becoming structure', () => {
  const text = report(HOSTILE);

  it('has no element, link, code or image that the report did not write', () => {
    const found = new Set<string>();
    const walk = (node: { type: string; children?: unknown[] }): void => {
      found.add(node.type);
      for (const child of node.children ?? []) walk(child as { type: string });
    };
    walk(unified().use(remarkParse).parse(text));
    for (const type of [
      'html',
      'link',
      'image',
      'inlineCode',
      'code',
      'definition',
      'linkReference',
      'imageReference',
    ]) {
      assert.ok(!found.has(type), type);
    }
  });
  it('keeps the columns of its tables', () => {
    const rows = text.split('\n').filter((line) => / \| \d ■/.test(line));
    assert.equal(rows.length, 8);
    for (const row of rows) assert.equal(row.match(/(?<!\\)\|/g)?.length, 5, row);
  });
  it('leaves nothing for an autolink', () => assert.doesNotMatch(text, /https:\/\/|www\.e/));
});

describe('escape', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['plain words, 4.5 of them', 'plain words, 4.5 of them'],
    ['*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
    ['1. one', '1\\. one'],
    ['- one', '\\- one'],
    ['# one', '\\# one'],
    ['a\n\n# b', 'a # b'],
    ['<b>&amp;', '&lt;b>&amp;amp;'],
    ['a | b', 'a \\| b'],
  ];
  for (const [text, escaped] of cases) it(text, () => assert.equal(escape(text), escaped));
});
