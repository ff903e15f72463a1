/**
 * Runs the tests in `test/host` in the Node extension host of a real VS Code. Linux takes the server that `install.ts`
 * sets up, everybody else the desktop one, which is downloaded; `VSCODE_HOST=server|desktop` overrules.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { bundleForNode } from './bundle.ts';
import { install } from './install.ts';

const choice = process.env['VSCODE_HOST'] ?? (process.platform === 'linux' ? 'server' : 'desktop');
// New each time: settings that a test has changed must not reach the next run.
const profile = await mkdtemp(join(tmpdir(), 'vscode-test-'));
try {
  if (choice === 'server') await install();
  await runTests({
    ...(choice === 'server' && { vscodeExecutablePath: fileURLToPath(import.meta.resolve('./code.ts')) }),
    extensionDevelopmentPath: resolve('.'),
    extensionTestsPath: await bundleForNode(),
    launchArgs: [
      resolve('samples'),
      '--disable-extensions',
      `--user-data-dir=${join(profile, 'user-data')}`,
      `--extensions-dir=${join(profile, 'extensions')}`,
    ],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
