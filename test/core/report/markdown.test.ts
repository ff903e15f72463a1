import assert from 'node:assert/strict';
import { grade } from '../../src/core/grade.ts';
import { DEFAULT_OPTIONS, type Options } from '../../src/core/options.ts';
import { escape, reportMarkdown } from '../../src/core/report.ts';
import { review } from '../../src/core/review.ts';
import { rules } from '../../src/rules/index.ts';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

function report(text: string, options: Partial<Options> = {}): string {
  const [first] = review(text, rules, { ...DEFAULT_OPTIONS, assumeStory: true, ...options }).stories;
  assert.ok(first);
  return reportMarkdown(first.story, first.findings, grade(first.story, first.findings));
}

const STORY = `# Tell me about a time you failed

**Situation:** I ran a nursery for 36 children.

**Action:** I did not read the allergy list of the new boy, and I gave him the nut bread.

**Result:** He was in hospital for one night, and two families left us. In the end it was only a minor hiccup.

**Lessons:** I had taken the list for the cook's business. I now read each new list aloud at the morning table. In May that caught an egg allergy before lunch.
`;

describe('reportMarkdown', () => {
  const text = report(STORY);

  it('begins with the overall grade and its band', () => {
    assert.match(text, /^# Tell me about a time you failed\n\n\*\*\d\.\d of 5, [a-z ]+\.\*\*/);
  });
  it('has a row for each dimension with a quote', () => {
    assert.equal(
      text.match(/^\| (?:Structure|Ownership|Evidence|Stakes|Action|Honesty|Learning|Delivery) \| [1-5] \|/gm)
        ?.length,
      8,
    );
    assert.match(text, /\| Learning \| [45] \|.*“I had taken the list/);
  });
  it('tells the time of each part against its budget', () => {
    assert.match(text, /\| Action \| \d+ s \| 50 s to 1 min 10 s \(under\) \|/);
  });
  it('tells what is good', () => {
    assert.match(text, /You own up: “.*I did not read the allergy list/);
    assert.match(text, /practice and was used later: /);
  });
  it('names findings with their lines', () => assert.match(text, /^- Line 7, warning: .*\(no-minimizer\)$/m));
  it('has what would raise it and what they would ask', () => {
    assert.match(text, /## What would raise it most\n\n- /);
    assert.match(text, /## What they would ask\n\n- /);
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
      report(STORY, { profile: 'civil-service-250' }),
      /\| Action \| \d+ words \| \d+ words to \d+ words/,
    );
  });
});

describe('a report keeps the story’s text from becoming structure', () => {
  const hostile = `# <script>alert(1)</script> | a \`b\` [link](https://evil.example) ![x](y)

**Situation:** I ran **a** <b>shop</b> with \`code\` | and [a link](https://evil.example) for 40 people.

**Action:** I did not check | the <img src=x onerror=alert(1)> list at https://evil.example or www.evil.example.

**Result:** We lost 4,000 euros | and $x$ of it.

**Lessons:** I now check <!-- the --> list | before each \`sale\`.
`;
  const text = report(hostile);

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
    const rows = text.split('\n').filter((line) => line.startsWith('| ') && / \d \|/.test(line));
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
