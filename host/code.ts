#!/usr/bin/env node
/**
 * Stands in for the executable of VS Code: takes the switches that `@vscode/test-electron` passes to that, runs the
 * extension's tests in the installed server, and ends with their exit code.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openWindow, startServer } from './vscode.ts';

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string', multiple: true },
    extensionTestsPath: { type: 'string' },
    'user-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
  },
});

const paths = (value: unknown): string[] =>
  [value].flat().flatMap((one) => (typeof one === 'string' ? [resolve(one)] : []));
const [extensionTestsPath] = paths(values.extensionTestsPath);
const [userDataDir] = paths(values['user-data-dir']);
const [extensionsDir] = paths(values['extensions-dir']);
const [folder] = paths(positionals);
if (!extensionTestsPath) throw new Error('This only runs tests: --extensionTestsPath is missing.');

const server = await startServer({
  ...(userDataDir && { userDataDir }),
  ...(extensionsDir && { extensionsDir }),
});
const end = async (code: number): Promise<never> => {
  await server.stop();
  process.exit(code);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void end(1));

try {
  const window = await openWindow(server, {
    ...(folder && { folder }),
    extensionDevelopmentPath: paths(values.extensionDevelopmentPath),
    extensionTestsPath,
    onLog: (type, line) => (type === 'error' ? console.error(line) : console.log(line)),
  });
  const code = await window.exited;
  await window.close();
  await end(code);
} catch (error) {
  console.error(error);
  await end(1);
}
