import assert from 'node:assert/strict';
import { filesOf, idProblem, withRule } from '../../scripts/new-rule.ts';
import { readRulePage } from '../../scripts/rule-page.ts';

describe('npm run new-rule', () => {
  for (const id of ['no-buzzword', 'missing-thanks', 'prefer-verbs']) {
    it(`takes ${id}`, () => assert.equal(idProblem(id), null));
  }

  for (const id of [
    undefined,
    '',
    'buzzword',
    'No-Buzzword',
    'no_buzzword',
    '../no-escape',
    'no-',
    'no-2',
    'no-blame',
  ]) {
    it(`refuses ${id}`, () => assert.notEqual(idProblem(id), null));
  }

  it('writes a rule, a page of the common form and a test', () => {
    const files = filesOf('no-buzzword');
    assert.deepEqual(Object.keys(files), [
      'src/rules/no-buzzword.ts',
      'docs/rules/no-buzzword.md',
      'test/rules/no-buzzword.test.ts',
    ]);
    const { headings, bad, good } = readRulePage(files['docs/rules/no-buzzword.md'] ?? '');
    assert.deepEqual(headings, ['# no-buzzword', '## Why', '## Bad', '## Good', '## When to turn it off']);
    assert.deepEqual([bad.length, good.length], [1, 1]);
  });

  it('adds the rule to the list in alphabetical order', () => {
    const list = (names: readonly (readonly [string, string])[]): string =>
      [
        "import type { Rule } from '../core/rule.ts';",
        ...names.map(([name, id]) => `import ${name} from './${id}.ts';`),
        '',
        'export const rules: readonly Rule[] = [',
        ...names.map(([name]) => `  ${name},`),
        '];',
        '',
      ].join('\n');
    const a = ['noBlame', 'no-blame'] as const;
    const b = ['noDenial', 'no-denial'] as const;
    const c = ['noRant', 'no-rant'] as const;
    assert.equal(withRule(list([a, c]), 'no-denial'), list([a, b, c]));
    assert.equal(withRule(list([b, c]), 'no-blame'), list([a, b, c]));
    assert.equal(withRule(list([a, b]), 'no-rant'), list([a, b, c]));
  });
});
