import assert from 'node:assert/strict';
import type { Category, Finding } from '../../src/core/finding.ts';
import { lint } from '../../src/core/lint.ts';
import { DEFAULT_OPTIONS } from '../../src/core/options.ts';
import { readDocument } from '../../src/core/read.ts';
import { type Draft, defineRule, type Rule } from '../../src/core/rule.ts';
import type { Story } from '../../src/core/story.ts';
import { span } from '../../src/core/text.ts';

const rule = (id: string, drafts: readonly Draft[], more: Partial<Rule> = {}): Rule =>
  defineRule({
    id,
    category: 'structure',
    summary: 'Marks it.',
    why: 'Because.',
    example: { bad: 'bad', good: 'good' },
    probe: 'Why?',
    severity: 'warning',
    check: () => drafts,
    ...more,
  });

const draft = (start: number, end: number, more: Partial<Draft> = {}): Draft => ({
  span: span(start, end),
  message: 'It is marked.',
  ...more,
});

const story = (): Story => {
  const text = '**Situation:** I ran a shop.\n\n**Action:** I closed it.\n\n**Result:** It stayed closed.\n';
  const [only] = readDocument(text, { ...DEFAULT_OPTIONS, assumeStory: true }).stories;
  assert.ok(only);
  return only;
};

const ids = (findings: readonly Finding[]): string[] => findings.map((finding) => finding.rule);

describe('lint', () => {
  it('stamps what the rule is and what the draft leaves open', () => {
    const [finding] = lint(story(), [rule('a', [draft(3, 5)])]);
    assert.deepEqual(finding, {
      rule: 'a',
      category: 'structure',
      severity: 'warning',
      message: 'It is marked.',
      span: { start: 3, end: 5 },
      fixes: [],
      related: [],
      probe: 'Why?',
    });
  });

  it('gives findings in the order of the text, whatever the order of the rules', () => {
    const rules = [rule('b', [draft(8, 9), draft(0, 4)]), rule('a', [draft(0, 4), draft(0, 2)])];
    assert.deepEqual(ids(lint(story(), rules)), ['a', 'a', 'b', 'b']);
    assert.deepEqual(ids(lint(story(), rules.toReversed())), ['a', 'a', 'b', 'b']);
  });

  it('lets a draft be weaker than its rule, and the writer decide over both', () => {
    const weak = rule('a', [draft(0, 1, { severity: 'information' })]);
    assert.equal(lint(story(), [weak])[0]?.severity, 'information');
    assert.equal(lint(story(), [weak], { a: 'error' })[0]?.severity, 'error');
    assert.deepEqual(lint(story(), [weak], { a: 'off' }), []);
  });

  it('runs a rule that is off by default only where the writer turned it on', () => {
    const off = rule('a', [draft(0, 1)], { severity: 'off' });
    assert.deepEqual(lint(story(), [off]), []);
    assert.equal(lint(story(), [off], { a: 'warning' }).length, 1);
  });

  it('leaves out what the writer asked to ignore, by rule or altogether', () => {
    const rules = [rule('a', [draft(2, 4), draft(20, 22)]), rule('b', [draft(2, 4)])];
    const ignore = (id: string): string[] => ids(lint(story(), rules, {}, [{ rule: id, span: span(0, 10) }]));
    assert.deepEqual(ignore('a'), ['b', 'a']);
    assert.deepEqual(ignore('*'), ['a']);
  });

  describe('marks a clause once', () => {
    const deflection = { category: 'deflection' as Category };
    const cases: Record<string, { rules: Rule[]; left: string[] }> = {
      'keeps the shorter of two dodges': {
        rules: [rule('long', [draft(0, 20)], deflection), rule('short', [draft(4, 9)], deflection)],
        left: ['short'],
      },
      'keeps the more severe one': {
        rules: [
          rule('long', [draft(0, 20)], deflection),
          rule('short', [draft(4, 9, { severity: 'information' })], deflection),
        ],
        left: ['long'],
      },
      'keeps the first of two alike': {
        rules: [rule('b', [draft(0, 9)], deflection), rule('a', [draft(0, 9)], deflection)],
        left: ['a'],
      },
      'keeps both where they hardly overlap': {
        rules: [rule('a', [draft(0, 10)], deflection), rule('b', [draft(8, 18)], deflection)],
        left: ['a', 'b'],
      },
      'leaves other categories alone': {
        rules: [rule('a', [draft(0, 10)], deflection), rule('b', [draft(0, 10)])],
        left: ['a', 'b'],
      },
    };
    for (const [name, { rules, left }] of Object.entries(cases)) {
      it(name, () => assert.deepEqual(ids(lint(story(), rules)), left));
    }
  });
});
