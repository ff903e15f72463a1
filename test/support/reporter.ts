/** One dot a test, the failures in full, and a last line that scripts can read: `N passed, N failed`. */
import mocha, { type MochaOptions, type Runner } from 'mocha';

export default class CountingReporter extends mocha.reporters.Dot {
  constructor(runner: Runner, options: MochaOptions) {
    super(runner, options);
    runner.once(mocha.Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures } = this.stats;
      console.log(`${passes} passed, ${failures} failed`);
    });
  }
}
