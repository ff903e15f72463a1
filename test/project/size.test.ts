/** What is shipped stays small: read from the build's own account, dist/meta.json. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Metafile } from 'esbuild';

const KILOBYTE = 1024;

const sizes = JSON.parse(readFileSync(new URL('../../dist/meta.json', import.meta.url), 'utf8')) as Metafile;

/** Word lists and tables grow with what the product knows and not with its code; entities are names of characters. */
const LISTS = /\/words\/|\/data\/|\/weights\/|\/character-entities\//;

/** Bytes of a bundle without lists. */
function codeBytes(bundle: string): number {
  const inputs = Object.entries(sizes.outputs[bundle]?.inputs ?? {});
  assert.ok(inputs.length > 0, `${bundle} was not built`);
  return inputs
    .filter(([path]) => !LISTS.test(path))
    .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
}

const modulesOf = (bundle: string): string[] => Object.keys(sizes.outputs[bundle]?.inputs ?? {});

describe('the bundles', () => {
  // What a window loads at once is the extension's bundle below; the engine follows with the first story.
  it('hold at most 400 KB of code in the engine', () => {
    assert.ok(codeBytes('dist/engine.cjs') <= 400 * KILOBYTE, String(codeBytes('dist/engine.cjs')));
  });

  it('hold at most 450 KB of code in the command line tool', () => {
    assert.ok(codeBytes('dist/cli.js') <= 450 * KILOBYTE, String(codeBytes('dist/cli.js')));
  });

  it('keep the engine out of what every window loads', () => {
    const engine = modulesOf('dist/extension.cjs').filter((path) =>
      /^src\/rules\/|^src\/core\/language\/|^node_modules\//.test(path),
    );
    assert.deepEqual(engine, []);
    assert.ok(codeBytes('dist/extension.cjs') <= 100 * KILOBYTE, String(codeBytes('dist/extension.cjs')));
  });

  it('never bring the editor to the terminal or the terminal to the editor', () => {
    assert.deepEqual(
      modulesOf('dist/cli.js').filter((path) => path.startsWith('src/vscode/')),
      [],
    );
    for (const bundle of ['dist/extension.cjs', 'dist/engine.cjs', 'dist/web/extension.cjs']) {
      assert.deepEqual(
        modulesOf(bundle).filter((path) => path.startsWith('src/cli/')),
        [],
      );
    }
  });
});
