/** Starts the installed VS Code server, and opens its workbench in headless Chromium. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, promisify } from 'node:util';
import { chromium, type Page, type Route } from 'playwright-core';
import { findChromium } from './chromium.ts';
import { host, install } from './install.ts';
import { editConfiguration, type Configuration } from './workbench-page.ts';

/** Where a server keeps its user's settings and extensions. */
export interface Folders {
  readonly userDataDir: string;
  readonly extensionsDir: string;
}

/** A running server; `stop` ends it and everything it started. */
export interface Server extends Folders {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export interface ServerOptions extends Partial<Folders> {
  /** Lets in only who knows it. Without one everybody on this machine may come in: for short tests only. */
  readonly token?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly log?: (text: string) => void;
}

/** What every window starts with, below the user's own settings: nothing that asks, greets or calls home. */
export const QUIET_SETTINGS: Readonly<Record<string, unknown>> = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.editor.useModal': 'off',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
};

/** No run of tests takes longer, unless something waits for ever. */
const LIMIT_MINUTES = 10;

/** VS Code's own marks of a window that has started. A key pressed earlier may open a menu that closes again. */
const READY = ['code/didLoadExtensions', 'code/LifecyclePhase/Eventually'];

/** No extension gallery: tests never ask one. */
const environmentOf = (extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  EXTENSIONS_GALLERY: '{}',
  ...extra,
});

const foldersOf = ({ userDataDir, extensionsDir }: Folders): string[] => [
  `--user-data-dir=${userDataDir}`,
  `--server-data-dir=${userDataDir}`,
  `--extensions-dir=${extensionsDir}`,
];

/** Runs VS Code's command line once, e.g. `['--install-extension', 'my.vsix']`; returns what it printed. */
export async function runCli(args: readonly string[], folders: Folders): Promise<string> {
  await install();
  const all = [host.server, ...args, '--accept-server-license-terms', ...foldersOf(folders)];
  const { stdout } = await promisify(execFile)(process.execPath, all, { env: environmentOf() });
  return stdout;
}

/** Starts the server on a free port of 127.0.0.1. Without folders it gets new ones, which `stop` removes. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  await install();
  const scratch = await mkdtemp(join(tmpdir(), 'vscode-host-'));
  const folders: Folders = {
    userDataDir: options.userDataDir ?? join(scratch, 'user-data'),
    extensionsDir: options.extensionsDir ?? join(scratch, 'extensions'),
  };
  const args = [
    host.server,
    '--host=127.0.0.1',
    '--port=0',
    options.token ? `--connection-token=${options.token}` : '--without-connection-token',
    '--accept-server-license-terms',
    '--disable-telemetry',
    '--disable-workspace-trust',
    '--force-disable-user-env',
    ...foldersOf(folders),
  ];
  const child = spawn(process.execPath, args, {
    env: environmentOf(options.environment),
    detached: true, // A group of its own, so that one signal ends the extension hosts too.
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): void => killGroup(child);
  process.once('exit', kill);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async (): Promise<void> => {
    kill();
    process.off('exit', kill);
    await ended;
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const port = await listeningPort(child, options.log);
    return { ...folders, url: `http://127.0.0.1:${port}/`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // It has ended between the check and the signal.
  }
}

function listeningPort(child: ChildProcess, log: (text: string) => void = () => {}): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      log(String(chunk));
      output += String(chunk);
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port) resolve(port);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`VS Code's server ended with ${code}:\n${output}`));
    });
  });
}

export interface WindowOptions {
  /** Absolute path of the folder to open; without one the window is empty. */
  readonly folder?: string;
  /** Absolute paths, as VS Code's own switches of these names take them. */
  readonly extensionDevelopmentPath?: readonly string[];
  readonly extensionTestsPath?: string;
  /**
   * `node`: extensions run in the server's Node extension host. `web`: no server stands behind the window, as on
   * vscode.dev, and extensions run in the web worker extension host.
   */
  readonly kind?: 'node' | 'web';
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Gets the console of the extension host, while tests run there. */
  readonly onLog?: (type: string, line: string) => void;
}

export interface Window {
  readonly page: Page;
  /** Exit code of the run that `extensionTestsPath` started. */
  readonly exited: Promise<number>;
  readonly close: () => Promise<void>;
}

/** Opens one VS Code window. It resolves when the window has started, or, with tests, when it starts. */
export async function openWindow(server: Server, options: WindowOptions = {}): Promise<Window> {
  const { kind = 'node', onLog = () => {}, viewport = { width: 1280, height: 800 } } = options;
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-sync',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  // A machine that does other things as well may need long to open a window.
  page.setDefaultTimeout(90_000);
  await page.addInitScript(editConfiguration, configurationOf(server, options));
  if (kind === 'web') await context.route(`${server.url}${FILES}/**`, serveFile);

  // VS Code's hooks for its own automation: the test run's exit code, and the console of the extension host.
  const exited = new Promise<number>((resolve, reject) => {
    void page.exposeFunction('codeAutomationExit', resolve);
    page.once('crash', () => reject(new Error('The window crashed.')));
    page.once('close', () => reject(new Error('The window closed before the tests ended.')));
    const late = (): void => reject(new Error(`The tests did not end within ${LIMIT_MINUTES} minutes.`));
    setTimeout(late, LIMIT_MINUTES * 60_000).unref();
  });
  // Who does not run tests does not wait for their end.
  exited.catch(() => {});
  await page.exposeFunction('extensionHostLog', (type: string, args: unknown[]) =>
    onLog(type, format(...args)),
  );

  await page.goto(
    server.url + (options.folder ? `?folder=${encodeURIComponent(options.folder)}` : '?ew=true'),
  );
  if (!options.extensionTestsPath) {
    await page.waitForFunction(
      (marks) => marks.every((mark) => performance.getEntriesByName(mark).length > 0),
      READY,
    );
  }
  return { page, exited, close: () => browser.close() };
}

/** Under this path of the server a window without a server finds this machine's files. */
const FILES = 'vscode-host-files';

function configurationOf(server: Server, options: WindowOptions): Configuration {
  // With the authority `remote` only the server finds an extension under development: its Node host runs it, even
  // where the extension has a `browser` entry too. A window without a server fetches the files over HTTP.
  const uri = (path: string): { scheme: string; authority: string; path: string } =>
    options.kind === 'web'
      ? { scheme: 'http', authority: new URL(server.url).host, path: `/${FILES}${path}` }
      : { scheme: 'vscode-remote', authority: 'remote', path };
  const { extensionDevelopmentPath = [], extensionTestsPath, settings } = options;
  return {
    web: options.kind === 'web',
    configurationDefaults: { ...QUIET_SETTINGS, ...settings },
    developmentOptions: {
      ...(extensionDevelopmentPath.length > 0 && { extensions: extensionDevelopmentPath.map(uri) }),
      ...(extensionTestsPath && { extensionTestsPath: uri(extensionTestsPath) }),
    },
  };
}

async function serveFile(route: Route): Promise<void> {
  const path = decodeURIComponent(new URL(route.request().url()).pathname.slice(`/${FILES}`.length));
  await (existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404, body: '' }));
}
