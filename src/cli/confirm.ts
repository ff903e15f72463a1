/** Asks at the terminal, if there is one on both ends: a question must be seen and can be answered. */
import { isatty } from 'node:tty';

export function confirmer(): ((question: string) => Promise<boolean>) | null {
  // By number, since Node makes a stream of the standard input when it is first named.
  if (!isatty(0) || !isatty(2)) return null;
  return async (question) => {
    const { createInterface } = await import('node:readline/promises');
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    try {
      return /^y(?:es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim());
    } finally {
      terminal.close();
    }
  };
}
