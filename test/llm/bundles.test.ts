/** The model costs nothing before it is asked: read from the build's own account, dist/meta.json. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Metafile } from 'esbuild';

const { outputs } = JSON.parse(
  readFileSync(new URL('../../dist/meta.json', import.meta.url), 'utf8'),
) as Metafile;
const modulesOf = (bundle: string): string[] => Object.keys(outputs[bundle]?.inputs ?? assert.fail(bundle));
const bundlesWith = (pattern: RegExp): string[] =>
  Object.keys(outputs).filter(
    (bundle) => !bundle.endsWith('.map') && modulesOf(bundle).some((path) => pattern.test(path)),
  );

describe('the bundles of the model', () => {
  it('hold the SDK in files of their own alone', () => {
    assert.deepEqual(bundlesWith(/node_modules\/openai\//).toSorted(), [
      'dist/openai.cjs',
      'dist/web/openai.js',
    ]);
  });

  it('leave prompts and checks out of what every window and every call loads', () => {
    const waiting = /src\/llm\/(?:grade|rewrite)\/(?!shape)|src\/llm\/(?:complete|outgoing|openai)\.ts/;
    assert.deepEqual(bundlesWith(waiting).toSorted(), [
      'dist/cli-model.js',
      'dist/model.cjs',
      'dist/openai.cjs',
      'dist/web/extension.cjs',
      'dist/web/openai.js',
    ]);
  });

  it('add a few KB to what every window loads', () => {
    const ours = Object.entries(outputs['dist/extension.cjs']?.inputs ?? {}).filter(([path]) =>
      /src\/(?:llm|vscode\/model)\//.test(path),
    );
    const bytes = ours.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
    assert.ok(bytes > 0 && bytes < 4096, `${bytes} bytes`);
  });
});
