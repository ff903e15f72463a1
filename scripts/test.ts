/**
 * The whole truth about this checkout, step by step. Every step runs even after one has failed; what a failing step said
 * is shown, and the last line counts: each test for one, each check without tests of its own for one.
 */
import { spawn } from 'node:child_process';
import { findChromium } from '../host/chromium.ts';
import { install } from '../host/install.ts';

interface Step {
  readonly name: string;
  /** What to run: a command line, the same on every platform. */
  readonly command: string;
  /** It runs tests and tells how many passed. */
  readonly tests?: true;
  /** It needs VS Code and a browser on this machine. */
  readonly editor?: true;
}

const STEPS: readonly Step[] = [
  { name: 'types', command: 'npm run types' },
  { name: 'lint', command: 'npm run lint' },
  { name: 'format', command: 'npm run format:check' },
  { name: 'unused code', command: 'npm run unused' },
  // The build tells which packages it brought, and the notices and the unit tests read that.
  { name: 'package', command: 'npm run package' },
  { name: 'generated files', command: 'npm run sync -- --check' },
  { name: 'unit tests', command: 'npm run test:unit', tests: true },
  { name: 'tests in VS Code', command: 'npm run test:host', tests: true, editor: true },
  { name: 'tests in VS Code for the web', command: 'npm run test:web', tests: true, editor: true },
  { name: "a user's journey", command: 'npm run test:journey', tests: true, editor: true },
];

/** What one step came to. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
}

const started = performance.now();
const total = { passed: 0, failed: 0 };
let editor: Promise<Outcome> | undefined;

for (const step of STEPS) {
  if (step.editor && !editor) editor = report('VS Code and a browser', setUpEditor);
  if (step.editor && (await editor)?.failed) {
    await report(step.name, () => ({
      passed: 0,
      failed: 1,
      output: 'Not run: there is no editor to run it in.',
    }));
  } else {
    await report(step.name, () => run(step));
  }
}
console.log(`\n${Math.round((performance.now() - started) / 1000)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Does one step, prints its line, and below it what a failing one said. */
async function report(name: string, task: () => Outcome | Promise<Outcome>): Promise<Outcome> {
  const start = performance.now();
  const outcome = await task();
  const { passed, failed, output } = outcome;
  total.passed += passed;
  total.failed += failed;
  const count = passed + failed > 1 ? `${passed} passed${failed > 0 ? `, ${failed} failed` : ''}` : '';
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${failed > 0 ? '✘' : '✔'} ${name.padEnd(30)}${seconds.padStart(6)} s  ${count}`.trimEnd());
  if (failed > 0) console.log(`${output.trimEnd().replaceAll(/^/gm, '    ')}\n`);
  return outcome;
}

/** Gets what npm does not bring. Its progress is shown at once, since it may take a minute. */
async function setUpEditor(): Promise<Outcome> {
  try {
    await findChromium(console.log);
    await install(console.log);
    return { passed: 1, failed: 0, output: '' };
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) };
  }
}

async function run({ command, tests }: Step): Promise<Outcome> {
  const { code, output } = await execute(command);
  if (!tests) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
  const passed = countOf(output, 'passing');
  const failed = countOf(output, 'failing');
  // A run that broke off, or found no test at all, has failed whatever it counted.
  const broken = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: broken ? 1 : failed, output };
}

function execute(command: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command.replace('npm run', 'npm run --silent'), {
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const read = (chunk: Buffer): void => {
      output += String(chunk);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', (code) => {
      resolve({ code, output });
    });
  });
}

/** The number in mocha's summary, e.g. `  12 passing (3s)`. */
function countOf(output: string, word: 'passing' | 'failing'): number {
  return Number(new RegExp(String.raw`^\s*(\d+) ${word}\b`, 'm').exec(output)?.[1] ?? 0);
}
