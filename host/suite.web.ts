/** Entry of the suite in the web worker extension host: mocha's build for browsers, with every test bundled in. */
// oxlint-disable-next-line import/no-unassigned-import -- It puts `mocha` into the global scope.
import 'mocha/mocha.js';

export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 60_000, reporter: Mocha.reporters.Spec });
  // The bundler puts the test files here.
  await import('virtual:host-tests');
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => {
      if (failures > 0) reject(new Error(`${failures} of the tests failed.`));
      else resolve();
    });
  });
}
