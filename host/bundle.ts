/** Bundles the tests in `test/host` for VS Code's two extension hosts. */
import { globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';

const OUT = 'dist/test/host';

const common: BuildOptions = {
  bundle: true,
  format: 'cjs',
  target: 'es2023',
  sourcemap: 'inline',
  logLevel: 'warning',
  external: ['vscode'],
};

/** Bundles every test file beside the entry that runs them; returns the entry's path. */
export async function bundleForNode(): Promise<string> {
  await rm(OUT, { recursive: true, force: true });
  const files = testFiles().map((file) => ({
    in: file,
    out: basename(file, '.ts'),
  }));
  await build({
    ...common,
    platform: 'node',
    external: ['vscode', 'mocha'],
    entryPoints: [{ in: 'host/suite.node.ts', out: 'index' }, ...files],
    outdir: OUT,
    outExtension: { '.js': '.cjs' },
  });
  return resolve(OUT, 'index.cjs');
}

/** Bundles the entry and every test file into one file, since a web worker loads no other; returns its path. */
export async function bundleForWeb(): Promise<string> {
  await build({
    ...common,
    platform: 'browser',
    // mocha's file for browsers takes over `module.exports` where it finds one, so the entry has the last word.
    format: 'iife',
    globalName: 'suite',
    footer: { js: 'module.exports = suite;' },
    define: { global: 'globalThis' },
    plugins: [allTests],
    entryPoints: [{ in: 'host/suite.web.ts', out: 'web' }],
    outdir: OUT,
    outExtension: { '.js': '.cjs' },
  });
  return resolve(OUT, 'web.cjs');
}

const testFiles = (): string[] => globSync('test/host/**/*.test.ts').toSorted();

/** Fills `virtual:host-tests` with an import of each test file. */
const allTests: Plugin = {
  name: 'all-tests',
  setup(bundler) {
    bundler.onResolve({ filter: /^virtual:host-tests$/ }, ({ path }) => ({
      path,
      namespace: 'all-tests',
    }));
    bundler.onLoad({ filter: /.*/, namespace: 'all-tests' }, () => ({
      contents: testFiles()
        .map((file) => `import ${JSON.stringify(resolve(file))};`)
        .join('\n'),
      resolveDir: resolve('.'),
    }));
  },
};
