/** Runs the built tool, dist/cli.js, as a process of its own, in a folder made for the test. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const TOOL = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
if (!existsSync(TOOL)) throw new Error('dist/cli.js is not there: npm run build makes it.');

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with files, and the tool called in it. */
export interface Desk {
  readonly folder: string;
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly run: (
    words: readonly string[],
    input?: string | Uint8Array,
    env?: Record<string, string>,
  ) => Outcome;
}

/** Makes a desk before the tests of a `describe` block and clears it after them. */
export function desk(files: Readonly<Record<string, string | Uint8Array>> = {}): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'star-cli-'));
  const write: Desk['write'] = (path, content) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const [path, content] of Object.entries(files)) write(path, content);
  after(() => rmSync(folder, { recursive: true, force: true }));
  const run: Desk['run'] = (words, input = '', env = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [TOOL, ...words], {
      cwd: folder,
      input,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '', ...env },
      maxBuffer: 2 ** 28,
    });
    return { status, stdout, stderr };
  };
  return { folder, write, run };
}

/** A story with something to mark in it: a placeholder that is not filled. */
export const MARKED = `# The flooded cellar

## Situation

In March the cellar of the library where I worked flooded, and 4,200 books stood in 12 cm of water.

## Task

I had to save the books and reopen the reading room within three weeks.

## Action

I forgot to close the valve on Friday, so the water ran for two days. I called the fire brigade and packed the books into freezers.

## Result

We saved [METRIC: how many books?] and reopened after 19 days.

## Lessons

I now check the valve every Friday with a list on the door, and it caught a leak in May before any harm was done.
`;

/** Markdown that holds no story. */
export const NO_STORY = '# Shopping\n\n- milk\n- bread\n';
