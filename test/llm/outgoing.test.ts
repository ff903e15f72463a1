/** What leaves and what stays. */
import assert from 'node:assert/strict';
import { leavingProblem, privateSpans } from '../../src/core/leaving.ts';
import { aliasesFor } from '../../src/llm/confidential.ts';
import { prepareGrade } from '../../src/llm/grade/grade.ts';
import { outgoingOf, wordsOf } from '../../src/llm/outgoing.ts';
import { ModelProblem } from '../../src/llm/problem.ts';
import { graded, SLUICE } from './stories.ts';

const sent = (text: string): string => wordsOf(outgoingOf(graded(text).story));

describe('permission', () => {
  const frontMatter: Readonly<Record<string, boolean>> = {
    '': true,
    'type: star-story': true,
    'ai: on': true,
    'ai: true': true,
    'ai:': true,
    '# nothing yet': true,
    'ai: off': false,
    'ai: OFF': false,
    'ai: "off"': false,
    'ai: false': false,
    'ai: no': false,
    'ai: never': false,
    'AI: off': false,
    '"ai": off': false,
    '{ai: off, type: star-story}': false,
    'ai: local only': false,
    'ai: [on]': true,
    'ai: {openai: off}': false,
    'type: star-story\nai:   off   # please': false,
    'type: [star-story': false,
  };
  for (const [yaml, may] of Object.entries(frontMatter)) {
    it(`is ${may ? 'given' : 'refused'} by ${JSON.stringify(yaml)}`, () => {
      const problem = leavingProblem(`---\n${yaml}\n---\n\n# Story\n`);
      assert.equal(problem === null, may, String(problem));
    });
  }

  it('is refused for front matter too long to read', () => {
    assert.ok(leavingProblem(`---\n${'a: b\n'.repeat(6000)}---\n`));
  });

  it('is asked for in the layer itself, whoever calls it', () => {
    const { story } = graded(SLUICE.replace('type: star-story', 'type: star-story\nai: off'));
    assert.throws(
      () => prepareGrade(story),
      (error) => error instanceof ModelProblem && error.kind === 'not-allowed',
    );
  });
});

describe('private stretches', () => {
  const cases: Readonly<Record<string, string>> = {
    'to the end mark': 'a «<!-- private -->b\n\nc<!-- /private -->» d',
    'to the next blank line without one': 'a\n\n«<!-- private -->\nb\nc»\n\nd',
    'to the end of the text': 'a «<!--private--> b»',
    'not to the end mark of another': '«<!-- private -->\nb»\n\nc\n\n«<!-- private -->d<!-- /private -->»',
  };
  for (const [what, marked] of Object.entries(cases)) {
    it(`go ${what}`, () => {
      const text = marked.replaceAll(/[«»]/g, '');
      const found = privateSpans(text)
        .toReversed()
        .reduce(
          (all, { start, end }) => `${all.slice(0, start)}«${all.slice(start, end)}»${all.slice(end)}`,
          text,
        );
      assert.equal(found, marked);
    });
  }

  it('stay', () => {
    const text = SLUICE.replace(
      'At 02:10 it jammed.',
      '\n\n<!-- private -->\nMy deputy had been drinking.\n\n',
    );
    assert.ok(!sent(text).includes('drinking'));
    assert.equal(outgoingOf(graded(text).story).withheld.private, 1);
  });
});

describe('what leaves of a story', () => {
  it('is its sentences, numbered by part', () => {
    const { sentences } = outgoingOf(graded().story);
    assert.deepEqual(
      sentences.map(({ id }) => id),
      ['S1', 'T1', 'A1', 'A2', 'A3', 'A4', 'R1', 'R2', 'L1', 'L2', 'L3'],
    );
  });

  const staying: Readonly<Record<string, string>> = {
    'a comment': '<!-- hush-hush -->',
    code: '`hush-hush`',
    'an address': '[the log](https://hush-hush.example.org)',
    'the title of a link': '[the log](#a "hush-hush")',
    HTML: '<span data-x="hush-hush">the log</span>',
    'a picture': '![hush-hush](hush-hush.png)',
  };
  for (const [what, markup] of Object.entries(staying)) {
    it(`is not ${what}`, () => {
      assert.ok(!sent(SLUICE.replace('my deputy', `my deputy ${markup}`)).includes('hush'));
    });
  }

  it('is not what a writer has yet to fill in', () => {
    const words = sent(SLUICE.replace('4,100 trout', '[METRIC: how many trout]'));
    assert.match(words, /We lost \[to be filled in\] instead/);
  });

  it('holds no invisible characters', () => {
    assert.match(
      sent(SLUICE.replace('my deputy', 'my\u200B de\u00ADputy\u2060 \u{E0041}')),
      /called my deputy/,
    );
  });

  it('is not another story of the same document', () => {
    assert.ok(
      !sent(
        `${SLUICE}\n# The gate I tried twice\n\n${SLUICE.slice(SLUICE.indexOf('## Situation')).replaceAll('trout', 'salmon')}`,
      ).includes('salmon'),
    );
  });

  it('leads back to the document, letter by letter', () => {
    const { story } = graded(SLUICE.replace('my deputy', '**my**  *deputy*'));
    for (const { text, places } of outgoingOf(story).sentences) {
      assert.equal(text.length, places.length);
      for (const [at, { start, end }] of places.entries()) {
        if (text[at] !== ' ') assert.equal(story.source.slice(start, end), text[at]);
      }
    }
  });
});

describe('confidential words', () => {
  const aliases = aliasesFor(['Project Heron', 'Larkwell', 'art', 'C++ (old)'], 'a story');

  const hidden: Readonly<Record<string, string>> = {
    'Larkwell paid.': 'CONFIDENTIAL_3 paid.',
    'LARKWELL’s board': 'CONFIDENTIAL_3’s board',
    'two Larkwells': 'two CONFIDENTIAL_3s',
    'project  heron, Project-Heron, ProjectHeron': 'CONFIDENTIAL_1, CONFIDENTIAL_1, CONFIDENTIAL_1',
    'the art of an artist': 'the CONFIDENTIAL_4 of an artist',
    'in c++ (old) code': 'in CONFIDENTIAL_2 code',
    'a heron': 'a heron',
  };
  for (const [text, expected] of Object.entries(hidden)) {
    it(`are hidden: ${text}`, () => assert.equal(aliases.hide(text), expected));
  }

  it('come back', () => {
    assert.equal(aliases.restore('CONFIDENTIAL_3 saw CONFIDENTIAL_1.'), 'Larkwell saw Project Heron.');
    assert.equal(aliases.restore('CONFIDENTIAL_9 saw it.'), null);
    assert.equal(aliases.restore('Confidential_2 saw it.'), null);
  });

  it('never leave, in any form, and quotes of their sentences still find their place', () => {
    const text = SLUICE.replace(
      'question-type: failure',
      'question-type: failure\nconfidential: [Project Heron, Brightwater]',
    )
      .replace('a fish farm', 'Brightwater’s fish farm')
      .replace('pond 6 before', 'project heron before');
    const { outgoing, ask } = prepareGrade(graded(text).story);
    const all = `${ask.system} ${ask.user}`;
    assert.ok(!/brightwater|heron/i.test(all), all);
    assert.match(ask.user, /gate of CONFIDENTIAL_1 before/);
    assert.equal(outgoing.withheld.replaced, 2);
  });
});
