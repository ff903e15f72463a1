import assert from 'node:assert/strict';
import { DEFAULT_OPTIONS } from '../../../src/core/options.ts';
import { messageFrom } from '../../../src/vscode/report/messages.ts';
import { type ReportModel, reportModel } from '../../../src/vscode/report/view-model.ts';
import * as engine from '../../../src/vscode/engine.ts';

const TEXT = `# A failure: the bread that was never baked

## Situation

In May 2023 I ran the night shift of a bakery with 6 people, and 40 shops waited for bread.

## Action

I forgot to start the second oven, because I trusted my memory. I told the owner at 04:00.

## Result

Deliveries to 12 shops fell from 900 loaves to 300 loaves, and it cost 2,400 euros.
`;

function modelOf(text: string, assumeStory = false): ReportModel {
  const { stories, notes } = engine.review(text, engine.rules, { ...DEFAULT_OPTIONS, assumeStory });
  const [review] = stories;
  assert.ok(review);
  const grade = engine.grade(review.story, review.findings);
  const input = { review, grade, stories: ['One'], selected: 0, assumed: assumeStory, notes };
  return reportModel({ ...input, pageOf: (rule) => `https://example.org/${rule}` }, engine);
}

describe('the report', () => {
  it('shows the grade in words, and eight dimensions with the words they rest on', () => {
    const model = modelOf(TEXT);
    assert.match(model.grade, /^(?:Not ready|Borderline|Solid|Outstanding), \d\.\d of 5$/);
    assert.equal(model.dimensions.length, 8);
    for (const { evidence } of model.dimensions) {
      for (const { text, start, end } of evidence) {
        assert.ok(text.endsWith('…') || TEXT.slice(start, end).replace(/\s+/g, ' ').endsWith(text), text);
      }
    }
  });

  it('says what the story does well', () => {
    const what = modelOf(TEXT).strengths.map((strength) => strength.what);
    assert.ok(what.includes('Owns the fault'), what.join());
    assert.ok(what.includes('Measures the outcome'), what.join());
  });

  it('holds times against their budgets', () => {
    const { parts } = modelOf(TEXT);
    assert.deepEqual(
      parts.map(({ name }) => name),
      ['Situation', 'Action', 'Result'],
    );
    for (const { share, allowed } of parts) {
      assert.ok(share > 0 && share <= 1);
      assert.ok(allowed && allowed[0] <= allowed[1] && allowed[1] <= 1);
    }
  });

  it('says what it could not find in a document that is no story', () => {
    const { notes } = modelOf('I once baked bread for a whole street. It went well.\n', true);
    assert.match(notes[0] ?? '', /read as if it were one/);
    assert.match(notes[1] ?? '', /^Not found: .*result/);
  });

  it('is plain data', () => {
    const model = modelOf(TEXT);
    assert.deepEqual(JSON.parse(JSON.stringify(model)), model);
  });
});

describe('messages of the report', () => {
  it('are taken where they have the right form', () => {
    assert.deepEqual(messageFrom({ type: 'ready', more: 1 }), { type: 'ready' });
    assert.deepEqual(messageFrom({ type: 'select', index: 2 }), { type: 'select', index: 2 });
    assert.deepEqual(messageFrom({ type: 'reveal', start: 1, end: 4 }), { type: 'reveal', start: 1, end: 4 });
  });

  for (const wrong of [
    null,
    'ready',
    {},
    { type: 'run' },
    { type: 'select', index: -1 },
    { type: 'reveal', start: 4, end: 1 },
    { type: 'reveal', start: '1', end: 2 },
  ]) {
    it(`are dropped otherwise: ${JSON.stringify(wrong)}`, () => {
      assert.equal(messageFrom(wrong), undefined);
    });
  }
});
