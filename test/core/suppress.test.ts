import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../src/core/options.ts';
import { readDocument } from '../../src/core/read.ts';
import { ignoreHere, ignoreInFile } from '../../src/core/suppress.ts';
import { applyEdits, covers, span } from '../../src/core/text.ts';

const silenced = (text: string): [string, string][] =>
  readDocument(text, { ...DEFAULT_OPTIONS, assumeStory: true }).suppressions.map((one) => [
    one.rule,
    text.slice(one.span.start, one.span.end),
  ]);

describe('suppressions', () => {
  it('silence the next block', () => {
    assert.deepEqual(silenced('<!-- star-ignore no-blame -->\nThey left.\n\nI left.'), [
      ['no-blame', 'They left.'],
    ]);
    assert.deepEqual(silenced('**Result:** a\n\n<!-- star-ignore no-blame: it is true -->\n\nThey left.'), [
      ['no-blame', 'They left.'],
    ]);
  });

  it('name several rules, or all', () => {
    assert.deepEqual(silenced('<!--star-ignore a, b-->\nWe ran.'), [
      ['a', 'We ran.'],
      ['b', 'We ran.'],
    ]);
    assert.deepEqual(silenced('<!-- star-ignore -->\nWe ran.'), [['*', 'We ran.']]);
    assert.deepEqual(silenced('<!-- star-ignore *: old -->\n<!-- star-ignore b -->\nWe ran.'), [
      ['*', 'We ran.'],
      ['b', 'We ran.'],
    ]);
  });

  it('silence a whole file', () => {
    const text = 'We ran.\n\n<!-- star-ignore-file no-rant -->\n';
    assert.deepEqual(silenced(text), [['no-rant', text]]);
  });

  it('are no other comments', () => {
    assert.deepEqual(silenced('<!-- star-ignored x -->\nWe ran.\n\n<!-- note -->\nWe ran.'), []);
  });
});

describe('quick fixes that ignore', () => {
  const CASES: Readonly<Record<string, { text: string; words: string; after: string }>> = {
    'a paragraph': {
      text: '# T\n\nOne.\n\nTwo.\n',
      words: 'Two',
      after: '# T\n\nOne.\n\n<!-- star-ignore x -->\nTwo.\n',
    },
    'a heading': { text: '# T\n\nOne.\n', words: 'T', after: '<!-- star-ignore x -->\n# T\n\nOne.\n' },
    'the first item of a list': {
      text: 'Intro.\n\n- One.\n- Two.\n',
      words: 'One',
      after: 'Intro.\n\n<!-- star-ignore x -->\n- One.\n- Two.\n',
    },
    'an item in the middle of a list': {
      text: '- One.\n- Two.\n- Three.\n',
      words: 'Two',
      after: '- One.\n  <!-- star-ignore x -->\n- Two.\n- Three.\n',
    },
    'a numbered item': {
      text: '1. One.\n2. Two.\n',
      words: 'Two',
      after: '1. One.\n   <!-- star-ignore x -->\n2. Two.\n',
    },
    'a nested item': {
      text: '- One.\n  - Two.\n',
      words: 'Two',
      after: '- One.\n  <!-- star-ignore x -->\n  - Two.\n',
    },
    'a second paragraph of an item': {
      text: '- One.\n\n  Two.\n',
      words: 'Two',
      after: '- One.\n\n  <!-- star-ignore x -->\n  Two.\n',
    },
    'a paragraph in a quote': {
      text: '> One.\n>\n> Two.\n',
      words: 'Two',
      after: '> One.\n>\n> <!-- star-ignore x -->\n> Two.\n',
    },
    'a table': {
      text: 'One.\n\n| a |\n|---|\n| Two. |\n',
      words: 'Two',
      after: 'One.\n\n<!-- star-ignore x -->\n| a |\n|---|\n| Two. |\n',
    },
    HTML: {
      text: 'One.\n\n<ul>\n<li>Two.</li>\n</ul>\n',
      words: 'Two',
      after: 'One.\n\n<!-- star-ignore x -->\n<ul>\n<li>Two.</li>\n</ul>\n',
    },
  };
  for (const [name, { text, words, after }] of Object.entries(CASES)) {
    for (const eol of ['\n', '\r\n']) {
      it(`leave the Markdown as it was: ${name}${eol === '\n' ? '' : ' (CRLF)'}`, () => {
        const source = text.replaceAll('\n', eol);
        const at = source.indexOf(words);
        const fixed = applyEdits(source, [ignoreHere(source, span(at, at + words.length), 'x')]);
        assert.equal(fixed, after.replaceAll('\n', eol));
        const there = fixed.indexOf(words, fixed.indexOf('-->'));
        const [suppression] = readDocument(fixed, { ...DEFAULT_OPTIONS, assumeStory: true }).suppressions;
        assert.ok(
          suppression && covers(suppression.span, span(there, there + words.length)),
          'it is silenced',
        );
      });
    }
  }

  it('go below the front matter for a whole file', () => {
    const text = '---\ntype: star-story\n---\n\n# T\n';
    assert.equal(
      applyEdits(text, [ignoreInFile(text, 'x')]),
      '---\ntype: star-story\n---\n<!-- star-ignore-file x -->\n\n# T\n',
    );
    assert.equal(applyEdits('# T\n', [ignoreInFile('# T\n', 'x')]), '<!-- star-ignore-file x -->\n\n# T\n');
  });
});
