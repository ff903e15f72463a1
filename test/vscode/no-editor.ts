/** Lets plain Node load a file that imports `vscode` but does not call it in the test. Imported before that file. */
import { registerHooks } from 'node:module';

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'vscode'
      ? { url: 'data:text/javascript,export {}', shortCircuit: true }
      : next(specifier, context),
});
