/**
 * Installs a real VS Code: the server build (workbench and Node extension host) inside the npm package `code-server`.
 * It goes into a cache folder that every checkout shares, since it is large and changes with its version alone.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Which VS Code: its own version, and the release of `code-server` that carries it with the archive's hash. */
const VERSION = '1.139.1';
const RELEASE = 'code-server@4.139.1';
const INTEGRITY =
  'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==';

/** The server's packages that no extension needs: agents, Windows, Kerberos. They are large or slow to build. */
const UNUSED = [
  /^@(devcontainers|github)\//,
  /^@microsoft\/mxc-sdk$/,
  /^@vscode\/(copilot-api|sandbox-runtime|sqlite3|windows-.*)$/,
  /^(kerberos|ssh2|tar|zod)$/,
];

/** Native modules without a ready-made binary. Stand-ins spare every machine a compiler: see `STAND_INS`. */
const STAND_INS: Readonly<Record<string, string>> = {
  // Log files. The server writes none, its console says the same.
  '@vscode/spdlog': `
    const quiet = () => {};
    const logger = { getLevel: () => 2, clearFormatters: quiet, setPattern: quiet, setLevel: quiet, flush: quiet,
      drop: quiet, trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet, critical: quiet };
    export const setFlushOn = quiet;
    export const createAsyncRotatingLogger = async () => logger;`,
  // Ends the extension host after its parent has gone. VS Code looks for that every second besides.
  '@vscode/native-watchdog': 'export const start = () => {};',
};

/** Without a network npm would go on trying for more than a minute. */
const QUIET = ['--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1'];

const cache =
  process.env['VSCODE_HOST_CACHE'] ??
  join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'vscode-host');
const root = join(cache, VERSION);

/** The installed server. */
export const host = {
  /** The script that starts it. */
  server: join(root, 'vscode', 'out', 'server-main.js'),
  get installed(): boolean {
    return existsSync(this.server);
  },
};

/** Installs the server where it is missing, which takes about a minute. `log` gets a line per step. */
export async function install(log: (line: string) => void = console.error): Promise<void> {
  if (host.installed) return;
  const started = performance.now();
  // Built aside and moved at the end: an interrupted install leaves nothing that looks finished.
  const work = `${root}.${process.pid}`;
  const vscode = join(work, 'vscode');
  try {
    await mkdir(vscode, { recursive: true });
    log(`Fetching VS Code ${VERSION} (npm package ${RELEASE}, about 100 MB)…`);
    await fetchServer(work, vscode);
    log("Installing the server's own packages…");
    await installPackages(vscode);
    await makeServerOptional(vscode);
    // Somebody else may have been faster, and may be using it.
    if (!host.installed) {
      await rm(root, { recursive: true, force: true });
      await rename(work, root);
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  log(`VS Code ${VERSION} is ready in ${root} (${Math.round((performance.now() - started) / 1000)} s).`);
}

async function fetchServer(work: string, vscode: string): Promise<void> {
  const archive = (await run('npm', ['pack', RELEASE, ...QUIET], work)).trim().split('\n').at(-1) ?? '';
  const path = join(work, archive);
  const found = `sha512-${createHash('sha512')
    .update(await readFile(path))
    .digest('base64')}`;
  if (found !== INTEGRITY) throw new Error(`${archive} is not the expected one: ${found}`);
  const members = ['--exclude=*/extensions/copilot', 'package/lib/vscode'];
  await run('tar', ['xzf', archive, '-C', vscode, '--strip-components=3', ...members], work);
  await rm(path);
}

async function installPackages(vscode: string): Promise<void> {
  const manifestPath = join(vscode, 'package.json');
  const manifest: Manifest = JSON.parse(await readFile(manifestPath, 'utf8'));
  const lockPath = join(vscode, 'npm-shrinkwrap.json');
  const { packages }: Lock = JSON.parse(await readFile(lockPath, 'utf8'));
  const wanted = Object.keys(manifest.dependencies).filter(
    (name) => !(name in STAND_INS) && !UNUSED.some((pattern) => pattern.test(name)),
  );
  manifest.dependencies = Object.fromEntries(
    wanted.map((name) => [
      name,
      packages[`node_modules/${name}`]?.version ?? manifest.dependencies[name] ?? '*',
    ]),
  );
  delete manifest.overrides;
  await writeFile(manifestPath, JSON.stringify(manifest, null, 2));
  // The lock covers the packages left out as well, and npm would install those.
  await rm(lockPath);
  await run('npm', ['install', '--ignore-scripts', '--omit=dev', '--no-package-lock', ...QUIET], vscode);

  const modules = join(vscode, 'node_modules');
  for (const [name, source] of Object.entries(STAND_INS)) {
    await mkdir(join(modules, name), { recursive: true });
    await writeFile(
      join(modules, name, 'package.json'),
      JSON.stringify({ name, type: 'module', main: 'index.js' }),
    );
    await writeFile(join(modules, name, 'index.js'), source);
  }
  for (const folder of ['@vscode/ripgrep-universal/bin', 'node-pty/prebuilds']) {
    for (const platform of await readdir(join(modules, folder))) {
      if (platform.startsWith(`${process.platform}-`)) continue;
      await rm(join(modules, folder, platform), { recursive: true });
    }
  }
}

interface Manifest {
  dependencies: Record<string, string>;
  overrides?: unknown;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version: string }>>;
}

/**
 * Changes two places of the workbench. In this build a window always talks to its server; with
 * `window.vscodeWithoutServer` it opens as on vscode.dev, with the web worker extension host alone.
 */
async function makeServerOptional(vscode: string): Promise<void> {
  const path = join(vscode, 'out/vs/code/browser/workbench/workbench.js');
  const before = await readFile(path, 'utf8');
  const after = before
    .replace(
      'remoteAuthority:location.host}',
      'remoteAuthority:window.vscodeWithoutServer?void 0:location.host}',
    )
    .replace(
      /(\.with\(\{scheme:)(\w+\.vscodeRemote\}\),"User"\))/,
      '$1window.vscodeWithoutServer?"vscode-userdata":$2',
    );
  if (after.split('window.vscodeWithoutServer').length !== 3) {
    throw new Error(`${path} does not look as expected`);
  }
  await writeFile(path, after);
}

async function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  // On Windows npm is a .cmd file, which only a shell can start.
  const shell = process.platform === 'win32';
  try {
    const { stdout } = await promisify(execFile)(command, args, { cwd, shell, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    throw new Error(`VS Code could not be installed. ${firstLine(error)} (${command} ${args[0]})`, {
      cause: error,
    });
  }
}

/** What a command that failed says first; npm begins with its error's code. */
function firstLine(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
  return (said || String(error)).split('\n', 1).join('');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await install();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
