import assert from 'node:assert/strict';
import { OBJECT } from '../../../src/core/language/sentence.ts';
import type { Block } from '../../../src/core/markdown/block.ts';
import { blocksAtOnce, blocksOf } from '../../../src/core/markdown/blocks.ts';
import { chunksOf } from '../../../src/core/markdown/chunks.ts';
import { random } from '../../support/random.ts';

describe('blocks', () => {
  const CASES: Readonly<Record<string, { readonly text: string; readonly prose: readonly string[] }>> = {
    'emphasis and bold': { text: 'a *b* **c** __d__', prose: ['a  b    c     d  '] },
    'inline code': { text: 'run `x y` now', prose: [`run ${OBJECT.repeat(5)} now`] },
    'a link keeps its words': {
      text: 'see [the log](http://a.b/c "t") now',
      prose: ['see  the log                    now'],
    },
    'an image': { text: 'x ![alt](y.png)', prose: [`x ${OBJECT.repeat(13)}`] },
    'an address': { text: 'at https://a.example/b.', prose: [`at ${OBJECT.repeat(19)}.`] },
    escapes: { text: 'a \\* b', prose: ['a  * b'] },
    'a character reference': { text: 'R&amp;D cost', prose: ['R&    D cost'] },
    'a quote over two lines': { text: '> one\n> two', prose: ['one\n  two'] },
    'a list item over two lines': { text: '- one\n  two\n- three', prose: ['one\n  two', 'three'] },
    'a hard break': { text: 'one  \ntwo\\\nthree', prose: ['one  \ntwo \nthree'] },
    'HTML in a line': { text: 'a <b>c</b> d<br>e', prose: ['a    c     d\n   e'] },
    'an HTML list': {
      text: '<ul>\n<li>one <i>two</i></li>\n<li>three</li>\n</ul>',
      prose: ['one    two    ', 'three'],
    },
    'HTML that never ends': { text: '<div><p class="a', prose: ['<p class="a'] },
    'table cells': { text: '| a | *b* |\n|---|---|\n| c \\| d | |', prose: ['a', ' b ', 'c  | d', ''] },
    'a comment': { text: '<!-- x -->\ny', prose: ['          ', 'y'] },
    'front matter': { text: '---\na: b\n---\nc', prose: ['   \n    \n   \n', 'c'] },
    'a NUL': { text: 'a\0b', prose: ['a b'] },
    'a byte order mark in the middle': { text: 'a\n\n\uFEFFb', prose: ['a', 'b'] },
  };
  for (const [name, { text, prose }] of Object.entries(CASES)) {
    it(`reads ${name}`, () => {
      assert.deepEqual(
        blocksOf(text).map((block) => block.prose),
        prose,
      );
    });
  }

  it('keeps prose as long as what it stands for', () => {
    for (const { text } of Object.values(CASES)) assertSameLength(blocksOf(text));
  });

  it('tells headings, items, quotes, cells and bold runs', () => {
    const text = '## A\n\n1. b\n   - **c** d\n\n> e\n\n| f |\n|---|\n| g |\n';
    const blocks = blocksOf(text).map((block) => [
      block.kind,
      block.depth,
      block.item && [
        text.slice(block.item.start, block.item.start + 1),
        block.item.depth,
        block.item.ordered,
      ],
      block.quotes,
      block.cell && [block.cell.row, block.cell.column],
      block.bold.map((run) => text.slice(run.start, run.end)),
    ]);
    assert.deepEqual(blocks, [
      ['heading', 2, null, 0, null, []],
      ['paragraph', 0, ['1', 1, true], 0, null, []],
      ['paragraph', 0, ['-', 2, false], 0, null, ['**c**']],
      ['paragraph', 0, null, 1, null, []],
      ['cell', 0, null, 0, [0, 0], []],
      ['cell', 0, null, 0, [1, 0], []],
    ]);
  });

  it('says what it leaves unread in a stretch that is too long', () => {
    const blocks = blocksOf(`|a|\n|-|\n${'|x|\n'.repeat(1000)}`);
    assert.equal(blocks.at(-1)?.kind, 'unread');
    assertSameLength(blocks);
  });
});

describe('pieces of a document', () => {
  it('are cut where a block begins at the margin', () => {
    const text = '# A\nb\n\nc\n  d\n- e\n- f\n\n```\n\ng\n```\n\nh\n';
    assert.deepEqual(
      chunksOf(text, 0).map(({ start, end }) => text.slice(start, end)),
      ['# A\n', 'b\n\n', 'c\n  d\n', '- e\n', '- f\n\n', '```\n\ng\n```\n\n', 'h\n'],
    );
  });

  it('read alone as they read in place, whatever stands next to what', () => {
    const next = random(11);
    for (let round = 0; round < 150; round++) {
      const text = someDocument(next);
      if (text.startsWith('---')) continue;
      const pieces = blocksOf(text);
      assertSameLength(pieces);
      assert.deepEqual(pieces, blocksAtOnce(text), JSON.stringify(text));
    }
  });
});

describe('reading again after an edit', () => {
  it('gives what a first reading gives', () => {
    const next = random(5);
    let text =
      '# Title\n\n**Situation:** I was there.\n\n- Task: do it\n- more\n\n```\ncode\n```\n\nThe end.\n';
    for (let edit = 0; edit < 120; edit++) {
      const at = next(text.length + 1);
      const removed = next(4) === 0 ? next(12) : 0;
      text =
        text.slice(0, at) +
        (next(3) === 0 ? '' : (TYPED[next(TYPED.length)] ?? '')) +
        text.slice(at + removed);
      if (text.startsWith('---')) continue;
      assert.deepEqual(blocksOf(text), blocksAtOnce(text), JSON.stringify(text));
    }
  });
});

const TYPED = [
  'a',
  ' ',
  '\n',
  '\n\n',
  '*',
  '**',
  '`',
  '```\n',
  '- ',
  '> ',
  '# ',
  '|',
  '<',
  '<!--',
  '-->',
  'word ',
  ': ',
  '.',
  '\t',
  '\r\n',
];

function assertSameLength(blocks: readonly Block[]): void {
  for (const block of blocks)
    assert.equal(block.prose.length, block.span.end - block.span.start, block.prose);
}

const LINES = [
  '# Title',
  '## Situation',
  '## head ##',
  '#nohash',
  'I ran `a * b` **twice, and late**, on (*one*) day',
  'See “[the log](http://a.b/c_d)” in _May_.',
  '#',
  '**Situation:** I was there.',
  '**bold**text',
  '**a:**b',
  '**S** — said',
  '- Task: do it',
  '- **Action:** did *it*',
  '* star',
  '+ plus',
  '- ',
  '-',
  '- - x',
  '* * *',
  '---',
  '===',
  '1. one',
  '2) two',
  '  more',
  '   three',
  '    code',
  '\t tab',
  '```',
  '~~~',
  '    ```',
  '  ```',
  '- > ```',
  '> ```',
  '> quote',
  'plain text',
  'Another line.',
  '"Quoted" text',
  'a  ',
  'http://x.y/z.',
  '&amp; so',
  '\\*esc',
  'with `code` & more',
  '[l](u "t")',
  '![i](b)',
  '| a | b |',
  '|---|---|',
  '<div>',
  '<b>x</b> y',
  '<ul>',
  '<li><b>Task:</b> do</li>',
  '</ul>',
  '<pre>',
  '</pre>',
  '<a',
  '<!-- c -->',
  '<!-- open',
  '-->',
  '- <!-- x',
  '<?x',
  '?>',
  '<![CDATA[',
  '',
  '',
  '',
  '',
  '',
  '',
];

function someDocument(next: (below: number) => number): string {
  const eol = ['\n', '\n', '\r\n', '\r'][next(4)] ?? '\n';
  const lines = Array.from({ length: 1 + next(14) }, () => LINES[next(LINES.length)] ?? '');
  return lines.join(eol) + (next(2) === 0 ? eol : '');
}
