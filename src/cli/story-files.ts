/** Which files hold stories by their name alone. */
import { relative } from 'node:path';
import { withSlashes } from './inputs.ts';

/** What files of stories are called unless the settings say otherwise, as in the editor: `*.story.md` in any folder. */
const DEFAULT_ENDING = '.story.md';

/** Makes the test for a path from the globs of the settings. */
export async function namedMatcher(globs: readonly string[] | null): Promise<(path: string) => boolean> {
  if (globs === null) return (path) => path.endsWith(DEFAULT_ENDING);
  const { default: picomatch } = await import('picomatch');
  const matches = picomatch([...globs]);
  // Globs count from the folder that the tool runs in, as the editor's count from the folder that is open.
  return (path) => matches(withSlashes(relative('.', path)).replace(/^(?:\.\.\/)+/, ''));
}
