/** Runs the tests in `test/host` in the web worker extension host of a window without a server, as on vscode.dev. */
import { resolve } from 'node:path';
import { bundleForWeb } from './bundle.ts';
import { openWindow, startServer } from './vscode.ts';

const extensionTestsPath = await bundleForWeb();
const server = await startServer();
try {
  const window = await openWindow(server, {
    kind: 'web',
    extensionDevelopmentPath: [resolve('.')],
    extensionTestsPath,
    onLog: (_type, line) => console.log(line),
  });
  process.exitCode = await window.exited;
  await window.close();
} finally {
  await server.stop();
}
