#!/usr/bin/env node
/** Where the process meets the command line tool. */
import { confirmer } from './confirm.ts';
import { run } from './run.ts';

/** Put in by the build, from package.json. */
declare const PRODUCT_VERSION: string;
declare const PRODUCT_REPOSITORY: string;

for (const stream of [process.stdout, process.stderr]) {
  // The reader of a pipe may have seen enough (`| head`); that is no failure.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await run(process.argv.slice(2), {
  version: PRODUCT_VERSION,
  repository: PRODUCT_REPOSITORY,
  colours: process.stdout.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
  variables: process.env,
  confirm: confirmer(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
