import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Grade, grade } from '../../src/core/grade.ts';
import { DEFAULT_OPTIONS } from '../../src/core/options.ts';
import { review, type StoryReview } from '../../src/core/review.ts';
import { rules } from '../../src/rules/index.ts';

function sample(name: string): readonly StoryReview[] {
  const text = readFileSync(new URL(`../../samples/${name}`, import.meta.url), 'utf8');
  return review(text, rules, { ...DEFAULT_OPTIONS, named: name.endsWith('.story.md') }).stories;
}

function only(name: string): StoryReview & { readonly grade: Grade } {
  const [one, ...others] = sample(name);
  assert.ok(one && others.length === 0, `${name} holds one story`);
  return { ...one, grade: grade(one.story, one.findings) };
}

const warnings = ({ findings }: StoryReview): string[] =>
  findings
    .filter(({ severity }) => severity !== 'information')
    .map(({ rule, message }) => `${rule}: ${message}`);

describe('samples', () => {
  it('strong-failure.story.md tells all parts, is outstanding and raises no warning', () => {
    const strong = only('strong-failure.story.md');
    assert.deepEqual(warnings(strong), []);
    assert.equal(strong.grade.band, 'outstanding');
    assert.deepEqual(
      strong.story.sections.map(({ kinds }) => kinds.join('+')),
      ['opening', 'situation', 'task', 'action', 'result', 'lessons', 'connection'],
    );
    for (const { budget } of strong.story.sections) assert.equal(budget?.from, 'label');
  });

  for (const name of ['strong-failure.story.md', 'conflict.md', 'three-stories.md']) {
    it(`${name} dodges nothing, not even at the level of advice`, () => {
      const dodges = sample(name).flatMap(({ findings }) =>
        findings.filter(({ category }) => category === 'deflection').map(({ rule }) => rule),
      );
      assert.deepEqual(dodges, []);
    });
  }

  it('weak-failure.story.md raises one of almost everything', () => {
    const weak = only('weak-failure.story.md');
    const raised = new Set(weak.findings.map(({ rule }) => rule));
    for (const rule of [
      'empty-section',
      'missing-ownership',
      'missing-scale',
      'missing-target',
      'no-agentless-passive',
      'no-blame',
      'no-denial',
      'no-group-blame',
      'no-hedged-ownership',
      'no-minimizer',
      'no-platitude',
      'no-vague-quantity',
      'section-order',
      'unfilled-placeholder',
    ]) {
      assert.ok(raised.has(rule), rule);
    }
    assert.equal(weak.grade.band, 'not ready');
  });

  it('conflict.md is found by its labels alone', () => {
    const conflict = only('conflict.md');
    assert.equal(conflict.story.type, 'conflict');
    assert.deepEqual(warnings(conflict), []);
    assert.equal(conflict.grade.band, 'outstanding');
  });

  it('three-stories.md holds three stories, each in a layout of its own', () => {
    const stories = sample('three-stories.md');
    assert.deepEqual(
      stories.map(({ story }) => story.layout.form),
      ['bold-list', 'plain', 'heading'],
    );
    assert.deepEqual(
      stories.map(({ story }) => story.type),
      ['failure', 'leadership', 'feedback-received'],
    );
    assert.deepEqual(stories.flatMap(warnings), []);
  });
});
