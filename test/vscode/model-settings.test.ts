import assert from 'node:assert/strict';
// oxlint-disable-next-line import/no-unassigned-import -- It prepares the import that follows.
import './no-editor.ts';

const { parseModelSettings } = await import('../../src/vscode/model/settings.ts');

const DEFAULTS = { provider: 'off', address: '', name: '', api: 'auto', timeout: 180 };

describe('the settings of the model', () => {
  const cases: readonly (readonly [Readonly<Record<string, unknown>>, object])[] = [
    [{}, {}],
    [
      { provider: 'server', address: ' localhost:1 ', name: 'small' },
      { provider: 'server', address: 'localhost:1', name: 'small' },
    ],
    [
      { provider: 'editor', name: 'a/b/c' },
      { provider: 'editor', name: 'a/b/c' },
    ],
    [{ provider: 'on', api: 'soap', timeout: '5' }, {}],
    [{ provider: ['server'], address: {}, name: 7 }, {}],
    [{ timeout: 4 }, {}],
    [{ timeout: 3601 }, {}],
    [
      { timeout: 30, api: 'chat' },
      { timeout: 30, api: 'chat' },
    ],
  ];
  for (const [values, expected] of cases) {
    it(`are read from ${JSON.stringify(values)}`, () =>
      assert.deepEqual(
        parseModelSettings((key) => values[key]),
        { ...DEFAULTS, ...expected },
      ));
  }
});
