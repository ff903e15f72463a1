/**
 * `npm start`: shows the product. Builds it, grades a sample in the terminal, then opens the samples in an editor that
 * has the extension: desktop VS Code where there is one, VS Code in the browser otherwise.
 */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { QUIET_SETTINGS, runCli, startServer } from '../host/vscode.ts';
import { vsixPath } from './vsix-path.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const samples = join(root, 'samples');
const STORY = 'weak-failure.story.md';

try {
  await start();
} catch (error) {
  console.error(`\nCould not go on: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  console.log('Building…');
  node('scripts/build.ts', { quiet: true });
  console.log(`Grading samples/${STORY}:\n`);
  node('dist/cli.js', { args: ['grade', join('samples', STORY)] });
  console.log('');
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    console.log('To see it in the editor, run `npm start` in a terminal.');
    return;
  }
  const desktop = findDesktopCode();
  if (desktop) openDesktop(desktop);
  else await serveInBrowser();
}

function node(script: string, { args = [], quiet = false }: { args?: string[]; quiet?: boolean } = {}): void {
  const stdout = quiet ? 'ignore' : 'inherit';
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', stdout, 'inherit'] });
}

/** Path of VS Code's command line tool, where desktop VS Code can be started from here. */
function findDesktopCode(): string | undefined {
  // In a terminal of a remote window `code` only talks to that window, and takes no extension under development.
  if (process.env['VSCODE_IPC_HOOK_CLI']) return undefined;
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/Applications/Visual Studio Code.app/Contents/Resources/app/bin',
  ];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function openDesktop(code: string): void {
  console.log('Opening the samples in VS Code, in a window of its own that has the extension.');
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, samples, join(samples, STORY)];
  // Windows starts a .cmd file through a shell alone, which splits unquoted paths at spaces.
  if (process.platform === 'win32') {
    execFileSync(
      `"${code}"`,
      args.map((arg) => `"${arg}"`),
      { stdio: 'inherit', shell: true },
    );
  } else {
    execFileSync(code, args, { stdio: 'inherit' });
  }
}

async function serveInBrowser(): Promise<void> {
  console.log('There is no desktop VS Code on the PATH, so the samples open in VS Code in your browser.');
  // In the checkout, so that settings survive until the next start.
  const home = join(root, '.cache', 'editor');
  const folders = { userDataDir: join(home, 'user-data'), extensionsDir: join(home, 'extensions') };
  await writeFirstSettings(folders.userDataDir);
  console.log('Packing the extension…');
  node('scripts/package.ts', { quiet: true });
  await runCli(['--install-extension', vsixPath, '--force'], folders);
  // The token keeps others on this machine out: the editor has a terminal and the files of whoever runs it.
  const token = randomBytes(16).toString('hex');
  const server = await startServer({ ...folders, token });
  const url = new URL(server.url);
  url.searchParams.set('tkn', token);
  url.searchParams.set('folder', pathToFileURL(samples).pathname);
  const story = `vscode-remote://${url.host}${pathToFileURL(join(samples, STORY)).pathname}`;
  url.searchParams.set('payload', JSON.stringify([['openFile', story]]));
  console.log(
    `\nOpen this address in a browser (Chrome, Edge, Firefox, Safari):\n\n  ${url.href}\n\nCtrl+C ends it.`,
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
  }
}

async function writeFirstSettings(userDataDir: string): Promise<void> {
  const path = join(userDataDir, 'User', 'settings.json');
  if (existsSync(path)) return;
  await mkdir(join(userDataDir, 'User'), { recursive: true });
  await writeFile(path, JSON.stringify(QUIET_SETTINGS, null, 2));
}
