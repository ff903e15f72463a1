/** What writers would use instead, installed in a cache folder outside of the project, and called alike. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Peer {
  readonly name: string;
  readonly lint: (text: string) => unknown;
}

const folder = join(homedir(), '.cache', 'star-stories-bench');

/** Versions are fixed, so that figures of different days can be compared. */
const PACKAGES: Readonly<Record<string, string>> = {
  'write-good': '1.0.8',
  alex: '11.0.1',
  markdownlint: '0.40.0',
  unified: '11.0.5',
  'remark-parse': '11.0.0',
  'remark-frontmatter': '5.0.0',
  'remark-retext': '6.0.1',
  'retext-english': '5.0.0',
  'retext-passive': '5.0.0',
  'retext-intensify': '7.0.0',
  'retext-simplify': '8.0.0',
  vfile: '6.0.3',
  textlint: '15.8.0',
  '@textlint/kernel': '15.8.0',
  '@textlint/textlint-plugin-markdown': '15.8.0',
  'textlint-rule-write-good': '2.0.0',
  'harper.js': '2.10.0',
};

/** One module in the cache folder, so that the packages are found from there. */
const ADAPTERS = `
import writeGood from 'write-good';
import alex from 'alex';
import { lint as markdownlint } from 'markdownlint/sync';
import { unified } from 'unified';
import remarkParse from 'remark-parse';
import remarkFrontmatter from 'remark-frontmatter';
import remarkRetext from 'remark-retext';
import retextEnglish from 'retext-english';
import retextPassive from 'retext-passive';
import retextIntensify from 'retext-intensify';
import retextSimplify from 'retext-simplify';
import { VFile } from 'vfile';
import { createLinter } from 'textlint';
import { TextlintKernelDescriptor } from '@textlint/kernel';
import { createRequire } from 'node:module';
import { LocalLinter, createBinaryModuleFromUrl } from 'harper.js';

const load = (name) => { const module = createRequire(import.meta.url)(name); return module.default ?? module; };
const english = unified().use(retextEnglish).use(retextPassive).use(retextIntensify).use(retextSimplify);
const retext = unified().use(remarkParse).use(remarkFrontmatter).use(remarkRetext, english).freeze();
const textlint = createLinter({ descriptor: new TextlintKernelDescriptor({
  rules: [{ ruleId: 'write-good', rule: load('textlint-rule-write-good'), options: true }],
  filterRules: [],
  plugins: [{ pluginId: 'markdown', plugin: load('@textlint/textlint-plugin-markdown'), options: true }],
}) });
const wasm = new URL('./node_modules/harper.js/dist/harper_wasm_bg.wasm', import.meta.url).href;
const harper = new LocalLinter({ binary: createBinaryModuleFromUrl(wasm) });
await harper.setup();

export const peers = [
  { name: 'write-good', lint: (text) => writeGood(text) },
  { name: 'alex', lint: (text) => alex(text) },
  { name: 'markdownlint', lint: (text) => markdownlint({ strings: { text } }) },
  { name: 'retext with three plugins', lint: (text) => { const file = new VFile(text); return retext.run(retext.parse(file), file); } },
  { name: 'textlint with one rule', lint: (text) => textlint.lintText(text, 'story.md') },
  { name: 'harper.js', lint: (text) => harper.lint(text, { language: 'markdown' }) },
];
`;

/** Installs them on the first call, which needs the network and a minute. */
export async function loadPeers(): Promise<readonly Peer[]> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: PACKAGES }),
  );
  writeFileSync(join(folder, 'adapters.mjs'), ADAPTERS);
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The peers could not be installed.');
  const { peers } = (await import(pathToFileURL(join(folder, 'adapters.mjs')).href)) as {
    peers: readonly Peer[];
  };
  return peers;
}
