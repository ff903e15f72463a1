import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../src/core/options.ts';
import { readDocument } from '../../src/core/read.ts';
import { covers } from '../../src/core/text.ts';
import { random } from '../support/random.ts';

const ASSUMED = { ...DEFAULT_OPTIONS, assumeStory: true };
const STORY = `# Tell me about a time you failed

## Situation

I ran the **cold store** of a fish market with 40 traders.

## Task

I had to keep it below 2 °C by [date].

## Action

- I changed the seals.
- I did not check the \`fuse\`.

## Result

We lost 3 tonnes of fish. I paid 400 euros.

## What I learned

I now check the fuse each Monday.
`;

describe('readDocument', () => {
  it('puts a story together', () => {
    const [story] = readDocument(STORY, DEFAULT_OPTIONS).stories;
    assert.ok(story);
    assert.equal(story.title.text, 'Tell me about a time you failed');
    assert.equal(story.question, 'Tell me about a time you failed');
    assert.equal(story.type, 'failure');
    assert.deepEqual(story.layout, { form: 'heading', depth: 2, eol: '\n' });
    assert.equal(STORY.slice(story.span.start, story.span.end), STORY.trimEnd());
    assert.equal(
      story.words,
      story.sections.reduce((sum, section) => sum + section.words, 0),
    );
    assert.ok(story.seconds > 10);
    for (const section of story.sections) {
      assert.ok(section.label && covers(section.span, section.label) && covers(section.span, section.body));
      assert.ok(section.budget);
      for (const sentence of section.sentences) assert.ok(covers(section.body, sentence.span));
    }
  });

  it('keeps every offset right', () => {
    const [story] = readDocument(STORY, DEFAULT_OPTIONS).stories;
    assert.deepEqual(
      story?.sentences.map(({ span }) => STORY.slice(span.start, span.end)),
      [
        'I ran the **cold store** of a fish market with 40 traders.',
        'I had to keep it below 2 °C by [date].',
        'I changed the seals.',
        'I did not check the `fuse`.',
        'We lost 3 tonnes of fish.',
        'I paid 400 euros.',
        'I now check the fuse each Monday.',
      ],
    );
    for (const { span, reading } of story?.sentences ?? []) {
      assert.equal(reading.text.length, span.end - span.start);
      for (const token of reading.tokens)
        assert.equal(reading.text.slice(token.start, token.end), token.text);
    }
  });

  it('counts from behind a byte order mark', () => {
    assert.deepEqual(readDocument(`\uFEFF${STORY}`, DEFAULT_OPTIONS), readDocument(STORY, DEFAULT_OPTIONS));
  });

  it('adds behind the last word, outside of emphasis and inside of lists, cells and tags', () => {
    const ends: Readonly<Record<string, string>> = {
      '**Result:** We won **it all**\n': ' |**it all**|',
      '- Result: We won.\n': 'We won.|',
      '| **Result** | We won. |\n|---|---|\n': 'We won.|',
      '<ul><li><b>Result:</b> We won.</li></ul>\n': 'We won.|',
      '**Result:** We won ([log](http://a.example)).\n': ').|',
      '## Result\n\nWe won.\n\nTwice.\n\n': 'Twice.|',
    };
    for (const [text, end] of Object.entries(ends)) {
      const body = readDocument(text, ASSUMED).stories[0]?.sections[0]?.body;
      const before = text.slice(0, body?.end ?? 0);
      assert.ok(before.endsWith(end.split('|').join('')), `${text} → ${before}`);
    }
  });

  it('leaves an empty part at its label’s end', () => {
    const text = '**Situation:** I ran.\n\n**Result:**\n';
    const section = readDocument(text, ASSUMED).stories[0]?.sections[1];
    assert.deepEqual(section?.body, { start: text.length - 1, end: text.length - 1 });
    assert.deepEqual(section?.sentences, []);
  });

  it('keeps an opening that nobody labelled outside every part', () => {
    const text =
      '# A day\n\nI once froze 3 tonnes of fish.\n\n*Competency: courage*\n\n**Situation:** I ran.\n\n**Result:** I won.\n';
    const story = readDocument(text, ASSUMED).stories[0];
    assert.deepEqual(
      story?.sentences.map(({ reading, kinds }) => [reading.text, ...kinds]),
      [['I once froze 3 tonnes of fish.'], ['I ran.', 'situation'], ['I won.', 'result']],
    );
  });

  it('has nothing to say about nothing', () => {
    for (const text of [
      '',
      '\n\n',
      '\uFEFF',
      '# \n',
      '```\ncode\n```\n',
      '<!-- a -->',
      '---\ntype: star-story\n---\n',
    ]) {
      assert.deepEqual(readDocument(text, { ...ASSUMED, named: true }).stories, [], JSON.stringify(text));
    }
  });

  it('gives the same for the same text, whatever was read in between', () => {
    const next = random(2);
    const first = readDocument(STORY, ASSUMED);
    let text = STORY;
    for (let edit = 0; edit < 40; edit++) {
      const at = next(text.length);
      text =
        text.slice(0, at) +
        (['x', ' ', '\n\n', '**', '. ', '- ', '`'][next(7)] ?? '') +
        text.slice(at + next(3));
      readDocument(text, ASSUMED);
    }
    assert.deepEqual(readDocument(STORY, ASSUMED), first);
  });
});

describe('hostile input', () => {
  const SIZE = 40_000;
  const filled = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
  const INPUTS: Readonly<Record<string, string>> = {
    'emphasis marks': filled('a*'),
    stars: filled('*'),
    brackets: filled('['),
    'links that never close': filled('[a](b '),
    backticks: Array.from({ length: 280 }, (_, at) => '`'.repeat(at + 1)).join(' '),
    'nested quotes': `${filled('> ')}x`,
    'nested lists': filled('- '),
    'nested numbers': filled('1. '),
    'an indented list': Array.from({ length: 200 }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n'),
    'one word': filled('a'),
    'one line': filled('The van was late and we lost the order, '),
    'a table': `| a | b |\n|---|---|\n${filled('| x | y |\n')}`,
    'a wide table': `${filled('|a').slice(0, SIZE / 2)}\n${filled('|-').slice(0, SIZE / 2)}`,
    'HTML that never closes': filled('<b>'),
    'a tag that never closes': filled('<a b="'),
    'comments that never close': `x ${filled('<!-- ')}`,
    'NUL and lone surrogates': filled('\0\uD800x'),
    'carriage returns alone': filled('a b\r'),
    'labels alone': filled('**Situation:** x\n\n'),
    'labels in one line': filled('**Task:** we did. '),
    'labels on lines': filled('Task: x\n'),
    'front matter full of references': `---\n${filled('a: &a [*a,*a]\n')}\n---\n`,
    'front matter full of brackets': `---\n${filled('[')}\n---\n`,
    underscores: filled('___'),
    'open quotation marks': filled('“a '),
    questions: filled('What? '),
  };
  for (const [name, text] of Object.entries(INPUTS)) {
    it(`is read without a throw, and soon: ${name}`, () => {
      for (const options of [DEFAULT_OPTIONS, ASSUMED, { ...DEFAULT_OPTIONS, named: true }]) {
        const before = process.cpuUsage().user;
        const { stories } = readDocument(text, options);
        // Generous, since machines that run tests are busy; quadratic work takes tens of seconds.
        assert.ok(process.cpuUsage().user - before < 1_500_000, 'it takes too long');
        for (const { sections } of stories)
          for (const { span } of sections) assert.ok(span.end <= text.length);
      }
    });
  }

  it('is read whole where it is only long', () => {
    const text = Array.from(
      { length: 2500 },
      (_, at) =>
        `**Situation:** I ran shop ${at}.\n\n**Task:** x.\n\n**Action:** I ran.\n\n**Result:** I won.\n`,
    ).join('\n');
    assert.equal(readDocument(text, { ...DEFAULT_OPTIONS, named: true }).stories.length, 2500);
  });
});
