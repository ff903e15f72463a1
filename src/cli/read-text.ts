/** Bytes of a file or of standard input to text, or a sentence that says why not. */
import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { withoutByteOrderMark } from '../core/text.ts';

/** A story has some 10 kB; a hundred interviews' worth is far below. */
const LIMIT_MEGABYTES = 10;
const LIMIT = LIMIT_MEGABYTES * 1024 * 1024;

export type Reading =
  { readonly text: string; readonly problem: null } | { readonly text: null; readonly problem: string };

const unreadable = (problem: string): Reading => ({ text: null, problem });

const TOO_LARGE = unreadable(`Could not read: larger than ${LIMIT_MEGABYTES} MB, which is no story.`);

/** Reads a file by its path. */
export function readFileText(path: string): Reading {
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    return fstatSync(file).size > LIMIT ? TOO_LARGE : readAll(file);
  } catch (error) {
    return unreadable(`Could not read: ${reasonOf(error)}.`);
  } finally {
    if (file !== null) closeSync(file);
  }
}

/** Reads all of standard input. */
export function readStandardInput(): Reading {
  try {
    return readAll(0);
  } catch (error) {
    return unreadable(`Could not read: ${reasonOf(error)}.`);
  }
}

/** Reads in pieces, as a pipe or a device does not tell its size before. */
function readAll(file: number): Reading {
  const chunks: Buffer[] = [];
  let size = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(64 * 1024);
    const count = readChunk(file, chunk);
    if (count === 0) return decode(Buffer.concat(chunks, size));
    size += count;
    if (size > LIMIT) return TOO_LARGE;
    chunks.push(chunk.subarray(0, count));
  }
}

function readChunk(file: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(file, chunk);
    } catch (error) {
      // A terminal or a pipe without data yet says so instead of waiting; Windows ends a pipe with EOF.
      if (codeOf(error) === 'EOF') return 0;
      if (codeOf(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

function decode(bytes: Buffer): Reading {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return unreadable('Could not read: the text is UTF-16; save it as UTF-8.');
  }
  if (bytes.includes(0)) return unreadable('Could not read: not a text (it holds NUL bytes).');
  if (!isUtf8(bytes)) return unreadable('Could not read: the text is not UTF-8; save it as UTF-8.');
  return { text: withoutByteOrderMark(bytes.toString('utf8')), problem: null };
}

const REASONS = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EISDIR', 'it is a folder'],
  ['ELOOP', 'its links go round in a circle'],
  ['ENAMETOOLONG', 'the name is too long'],
]);

/** What the file system's error means, without the path, which stands beside it. */
export function reasonOf(error: unknown): string {
  return REASONS.get(codeOf(error)) ?? (error instanceof Error ? error.message : String(error));
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
