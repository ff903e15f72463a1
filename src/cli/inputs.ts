/** From the paths of a call to the files to read. */
import { readdirSync, statSync, type Dirent } from 'node:fs';
import { posix, resolve, sep } from 'node:path';
import { reasonOf } from './read-text.ts';

/** A file to read, or a path that leads to none and why. */
export interface Input {
  /** As given, or under a folder as given; always with forward slashes there. */
  readonly path: string;
  readonly problem: string | null;
  /** The call names the file itself, so that its writer expects to hear of it. */
  readonly byName: boolean;
}

export const STANDARD_INPUT = '-';

/** Finds the files; each one once, in the order given. */
export async function findInputs(paths: readonly string[]): Promise<Input[]> {
  const inputs = new Map<string, Input>();
  for (const path of paths) {
    for (const input of await expand(path)) {
      const key = input.path === STANDARD_INPUT ? input.path : resolve(input.path);
      if (!inputs.has(key)) inputs.set(key, input);
    }
  }
  return [...inputs.values()];
}

async function expand(path: string): Promise<Input[]> {
  if (path === STANDARD_INPUT) return [found(path, true)];
  let failure: unknown;
  try {
    if (!statSync(path).isDirectory()) return [found(path, true)];
    const files = [...walk(withSlashes(path))].filter((file) => /\.md$/i.test(file));
    return files.length > 0
      ? files.map((file) => found(file))
      : [lost(path, 'The folder has no Markdown files.')];
  } catch (error) {
    failure = error;
  }
  return isGlob(path) ? expandGlob(path) : [lost(path, `Could not read: ${reasonOf(failure)}.`)];
}

/** A name with these characters that is no file is a pattern. */
const isGlob = (path: string): boolean => /[*?[{]|[!+@]\(/.test(path);

async function expandGlob(path: string): Promise<Input[]> {
  // Loaded here, as few calls need it and all wait for what is loaded.
  const { default: picomatch } = await import('picomatch');
  const pattern = withSlashes(path);
  const { base } = picomatch.scan(pattern);
  const matches = picomatch(pattern.replace(/^\.\//, ''));
  try {
    const files = [...walk(base === '' ? '.' : base)].filter((file) => matches(file));
    if (files.length > 0) return files.map((file) => found(file));
  } catch {
    // The folder that the pattern begins with does not exist, so that nothing matches.
  }
  return [lost(path, 'No file matches the pattern.')];
}

/** Every file below a folder, in the order of names; what packages and tools keep there is left out. */
function* walk(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') yield* walkInner(path);
    } else if (isFile(entry, path)) yield path;
  }
}

/** An inner folder that may not be read hides its files and no others. */
function* walkInner(folder: string): Generator<string> {
  try {
    yield* walk(folder);
  } catch {
    // The folder's owner closed it; the files that can be reached are still read.
  }
}

/** Links to files are followed, links to folders are not, as they can go round in a circle. */
function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** A path as patterns and URIs write it. */
export const withSlashes = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path);

const found = (path: string, byName = false): Input => ({ path, problem: null, byName });
const lost = (path: string, problem: string): Input => ({ path, problem, byName: true });
