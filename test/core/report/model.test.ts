import assert from 'node:assert/strict';
import { DIMENSIONS } from '../../../src/core/grade/shape.ts';
import { reportHtml, reportMarkdown } from '../../../src/core/report.ts';
import { maskFor } from '../../../src/core/report/mask.ts';
import { ribbonOf } from '../../../src/core/report/ribbon.ts';
import type { Scores } from '../../../src/core/report/scores.ts';
import { changeInWords } from '../../../src/core/report/words.ts';
import { modelOf, STORY } from './graded.ts';

const scores = (overall: number, each: number): Scores => ({
  overall,
  dimensions: {
    structure: each,
    ownership: each,
    evidence: each,
    stakes: each,
    action: each,
    honesty: each,
    learning: each,
    delivery: each,
  },
});

describe('the report', () => {
  const model = modelOf(STORY);

  it('shows eight dimensions with the words they rest on', () => {
    assert.equal(model.dimensions.length, 8);
    for (const { evidence } of model.dimensions) {
      for (const { text, start, end, line } of evidence) {
        assert.ok(text.endsWith('…') || STORY.slice(start, end).replace(/\s+/g, ' ').endsWith(text), text);
        assert.equal(line, STORY.slice(0, start).split('\n').length);
      }
    }
  });

  it('quotes a whole part from behind its label', () => {
    for (const { text } of model.dimensions.flatMap(({ evidence }) => evidence))
      assert.doesNotMatch(text, /^\*\*|Situation:/);
  });

  it('says what is not there in a document that is no story', () => {
    const { notes } = modelOf('I once baked bread for a whole street. It went well.\n', { assumed: true });
    assert.match(notes[0] ?? '', /read as if it were one/);
    assert.match(notes[1] ?? '', /^Not found: .*result/);
  });

  it('says in one sentence what caps alike', () => {
    const { caps, cap } = modelOf('# A failure\n\n**Action:** Mistakes were made by [NAME].\n');
    assert.ok(cap !== null && caps[0]?.startsWith(`At most ${cap.toFixed(1)}: `), caps.join(' '));
    assert.match(caps[0] ?? '', /; .*\.$/);
    assert.equal(new Set(caps.map((one) => one.slice(0, 11))).size, caps.length);
  });

  it('is plain data', () => assert.deepEqual(JSON.parse(JSON.stringify(model)), model));

  it('sets the grade beside an earlier one', () => {
    const later = modelOf(STORY, { before: { since: 'the last grading', scores: scores(1.5, 1) } });
    assert.equal(later.before?.since, 'Since the last grading');
    assert.equal(later.before?.change, changeInWords(1.5, later.overall));
    assert.deepEqual(
      later.dimensions.map(({ was }) => was),
      DIMENSIONS.map(() => 1),
    );
    assert.match(reportMarkdown(later), /Since the last grading: \+\d/);
    assert.match(reportMarkdown(later), /\| Before \|/);
  });

  it('has a column for a second grader, who may leave a dimension out', () => {
    const { dimensions } = scores(4, 4);
    const second = {
      name: 'a model',
      overall: 4,
      band: 'outstanding' as const,
      differences: ['Ownership: 2 apart.'],
      dimensions: {
        ...(Object.fromEntries(DIMENSIONS.map((one) => [one, { score: dimensions[one] }])) as Record<
          (typeof DIMENSIONS)[number],
          { score: number | null }
        >),
        honesty: { score: null },
      },
    };
    const text = reportMarkdown(modelOf(STORY, { second }));
    assert.match(text, /\|  \| Score \| a model \| Why \|/);
    assert.match(text, /\| Honesty \| \d ■+□* \| none \|/);
    assert.match(reportHtml([modelOf(STORY, { second })]), /a model: not borne out/);
  });
});

describe('the change of a score', () => {
  const cases: readonly (readonly [number, number, string])[] = [
    [2, 2, 'no change'],
    [2.1, 2.4, '+0.3'],
    [3, 1, '−2'],
    [1.1, 3.3, '+2.2'],
  ];
  for (const [from, to, words] of cases)
    it(`${from} to ${to}`, () => assert.equal(changeInWords(from, to), words));
});

describe('the ribbon', () => {
  const sectionOf = (
    kind: 'situation' | 'action',
    seconds: number,
    high: number | null,
    unit: 'seconds' | 'words',
  ) => ({
    kinds: [kind],
    label: null,
    span: { start: 0, end: 0 },
    body: { start: 0, end: 0 },
    sentences: [],
    words: seconds * 2,
    seconds,
    budget: high === null ? null : { unit, low: null, high, from: 'profile' as const },
  });
  const total = { seconds: 40, words: 80 };

  it('lays the parts end to end on the scale of the longer one', () => {
    const { told, budget, budgetTotal } = ribbonOf(
      [sectionOf('situation', 10, 20, 'seconds'), sectionOf('action', 30, 60, 'seconds')],
      total,
    );
    assert.deepEqual(
      told.map(({ letter, from, to }) => [letter, from, to]),
      [
        ['S', 0, 0.125],
        ['A', 0.125, 0.5],
      ],
    );
    assert.deepEqual(
      budget.map(({ from, to }) => [from, to]),
      [
        [0, 0.25],
        [0.25, 1],
      ],
    );
    assert.equal(budgetTotal, '1 min 20 s');
  });
  it('counts words where every budget does', () => {
    assert.equal(ribbonOf([sectionOf('action', 30, 50, 'words')], total).toldTotal, '80 words');
  });
  it('has no second strip where nothing is budgeted', () => {
    const { budget, budgetTotal } = ribbonOf([sectionOf('action', 30, null, 'seconds')], total);
    assert.deepEqual([budget, budgetTotal], [[], null]);
  });
  it('marks what is too long', () => {
    assert.equal(ribbonOf([sectionOf('action', 80, 60, 'seconds')], total).told[0]?.state, 'over');
  });
});

describe('what is handed on', () => {
  const SECRET = `---
confidential: [Brightwater Ferries, Odo]
---
# How Brightwater Ferries lost a crate

**Situation:** I ran the office of Brightwater  Ferries for 36 captains.

**Action:** I did not read Odo's list, because I trusted brightwater-ferries more than Odo himself.

**Result:** Brightwater Ferries lost 4,000 euros.
`;
  const secret = /brightwater|odo\b/i;

  it('holds none of the words that the story calls confidential', () => {
    const model = modelOf(SECRET, { handedOn: true, stories: ['How Brightwater Ferries lost a crate'] });
    assert.doesNotMatch(JSON.stringify(model), secret);
    assert.doesNotMatch(reportHtml([model]), secret);
    assert.match(reportMarkdown(model), /\\\[…\\\]/);
  });
  it('shows them to the writer', () => assert.match(JSON.stringify(modelOf(SECRET)), secret));

  const cases: readonly (readonly [words: string[], text: string, masked: string])[] = [
    [['Acme'], 'Acme’s and acmeware, not macme', '[…]’s and […], not macme'],
    [['ib'], 'IB but not ibis', '[…] but not ibis'],
    [['a.b (c)'], 'a.b (c) and axb c', '[…] and axb c'],
    [['', '  ', '-'], 'a - b', 'a - b'],
    [[], 'all', 'all'],
  ];
  for (const [words, text, masked] of cases)
    it(`masks ${JSON.stringify(words)}`, () => assert.equal(maskFor(words)(text), masked));
});
