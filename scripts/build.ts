/** Bundles what ships: the command line tool, and the extension for Node and for the browser. */
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('..', import.meta.url);
const manifest: { version: string; repository: { url: string } } = JSON.parse(
  await readFile(new URL('package.json', root), 'utf8'),
);

const shared: BuildOptions = {
  absWorkingDir: fileURLToPath(root),
  bundle: true,
  minify: true,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
  target: 'es2023',
  // The form for Node is CommonJS, which cannot be trimmed to what is used and asks for modules that a bundle lacks.
  alias: { yaml: fileURLToPath(new URL('node_modules/yaml/browser/dist/index.js', root)) },
};

/** Modules that are bundles of their own, and the file of each: what imports one dynamically loads the file beside it. */
const APART: readonly (readonly [module: RegExp, file: string])[] = [
  // A window without stories never reads the engine, and one in which no model is asked never reads the rest.
  [/\/engine\.ts$/, './engine.cjs'],
  [/\/model-commands\.ts$/, './model.cjs'],
  [/\/llm\/openai\.ts$/, './openai.cjs'],
  [/^\.\/model\.ts$/, './cli-model.js'],
];

const apart: Plugin = {
  name: 'apart',
  setup: (bundler) => {
    for (const [filter, path] of APART) {
      bundler.onResolve({ filter }, ({ kind }) =>
        kind === 'dynamic-import' ? { path, external: true } : null,
      );
    }
  },
};

/** In a browser the module that loads the SDK is another one. */
const sdkFetched: Plugin = {
  name: 'sdk-fetched',
  setup: (bundler) => {
    bundler.onResolve({ filter: /\/load-sdk\.ts$/ }, () => ({
      path: fileURLToPath(new URL('src/vscode/model/load-sdk.web.ts', root)),
    }));
  },
};

/**
 * Takes the Markdown parser's files without what they would do with paths: to import the modules of Node for that costs
 * more time at the start than parsing.
 */
const withoutPaths: Plugin = {
  name: 'without-paths',
  setup: (bundler) => {
    bundler.onResolve({ filter: /^#min(?:path|proc|url)$/ }, ({ path, importer }) => ({
      path: fileURLToPath(new URL(`${path.slice(1)}.browser.js`, pathToFileURL(importer))),
    }));
  },
};

/** Runs on plain Node 20 and later, with nothing beside it. */
const commandLine: BuildOptions = {
  ...shared,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.js',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  plugins: [apart, withoutPaths],
  define: {
    PRODUCT_VERSION: JSON.stringify(manifest.version),
    PRODUCT_REPOSITORY: JSON.stringify(manifest.repository.url.replace(/\.git$/, '')),
  },
};

/** What the tool loads when a model is asked for. */
const commandLineModel: BuildOptions = {
  ...commandLine,
  entryPoints: ['src/cli/model.ts'],
  outfile: 'dist/cli-model.js',
};

/** The SDK, for the tool and for the editor. */
const sdk: BuildOptions = {
  ...shared,
  entryPoints: ['src/llm/openai.ts'],
  outfile: 'dist/openai.cjs',
  platform: 'node',
  target: 'node20',
  format: 'cjs',
};

const editor: BuildOptions = { ...shared, format: 'cjs', external: ['vscode'], sourcemap: 'linked' };

const extension: BuildOptions = {
  ...editor,
  entryPoints: ['src/vscode/extension.ts'],
  outfile: 'dist/extension.cjs',
  platform: 'node',
  supported: { 'dynamic-import': false },
  plugins: [apart],
};

const engine: BuildOptions = {
  ...editor,
  entryPoints: ['src/vscode/engine.ts'],
  outfile: 'dist/engine.cjs',
  platform: 'node',
};

const editorModel: BuildOptions = {
  ...editor,
  entryPoints: ['src/vscode/model/model-commands.ts'],
  outfile: 'dist/model.cjs',
  platform: 'node',
  supported: { 'dynamic-import': false },
  plugins: [apart],
};

/** One file, as the web extension host cannot load a second one; the engine in it still starts on first use only. */
const webExtension: BuildOptions = {
  ...editor,
  entryPoints: ['src/vscode/extension.ts'],
  outfile: 'dist/web/extension.cjs',
  platform: 'browser',
  plugins: [sdkFetched],
  // A package that decodes entities has a browser form that needs a DOM, which a worker has not.
  conditions: ['worker'],
  define: { global: 'globalThis' },
};

/** The SDK for the browser: the extension fetches this file and imports what it fetched. */
const webSdk: BuildOptions = {
  ...shared,
  entryPoints: ['src/llm/openai.ts'],
  outfile: 'dist/web/openai.js',
  platform: 'browser',
  format: 'esm',
};

const bundles = [commandLine, commandLineModel, sdk, extension, engine, editorModel, webExtension, webSdk];
// One that fails leaves the others whole, so that a half-done change to the editor does not take the tool away.
const results = await Promise.allSettled(bundles.map((options) => build(options)));
const sizes: Metafile = { inputs: {}, outputs: {} };
for (const result of results) {
  if (result.status === 'rejected') process.exitCode = 1;
  else {
    Object.assign(sizes.inputs, result.value.metafile?.inputs);
    Object.assign(sizes.outputs, result.value.metafile?.outputs);
  }
}
if (sizes.outputs['dist/cli.js']) await chmod(new URL('dist/cli.js', root), 0o755);
await mkdir(new URL('dist', root), { recursive: true });
await writeFile(new URL('dist/meta.json', root), `${JSON.stringify(sizes)}\n`);
for (const [file, { bytes }] of Object.entries(sizes.outputs)) {
  if (!file.endsWith('.map')) console.log(`${file}  ${(bytes / 1024).toFixed(0)} KB`);
}
