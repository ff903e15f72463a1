/**
 * Entry of the suite in the Node extension host: VS Code calls `run` and waits for it. `GREP` in the environment picks
 * tests by their titles.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, color: false, reporter: 'spec' });
  const { GREP } = process.env;
  if (GREP) mocha.grep(GREP);
  // The bundler makes this CommonJS, where the folder has this name.
  for (const file of readdirSync(__dirname)) {
    if (file.endsWith('.test.cjs')) mocha.addFile(join(__dirname, file));
  }
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve);
  });
  if (failures > 0) throw new Error(`${failures} of the tests failed.`);
}
