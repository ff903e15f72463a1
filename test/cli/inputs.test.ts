/** Which files are read, and what becomes of those that cannot be. */
import assert from 'node:assert/strict';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { desk, MARKED, NO_STORY, type Outcome } from './tool.ts';

interface Entry {
  readonly path: string;
  readonly problems: readonly string[];
  readonly stories: readonly unknown[];
}
const filesOf = ({ stdout }: Outcome): Entry[] => (JSON.parse(stdout) as { files: Entry[] }).files;
const pathsOf = (outcome: Outcome): string[] => filesOf(outcome).map(({ path }) => path);

describe('the paths of a call', () => {
  const { folder, run, write } = desk({
    'one.md': MARKED,
    'two.story.md': NO_STORY,
    'notes.txt': MARKED,
    'deep/a/three.md': MARKED,
    'deep/b.MD': MARKED,
    'deep/node_modules/x.md': MARKED,
    'deep/.hidden/x.md': MARKED,
    'odd [name].md': MARKED,
    'empty/readme.txt': 'x',
  });
  const lint = (...paths: string[]): Outcome => run(['lint', '--format', 'json', ...paths]);

  it('name files, in the order given and whatever they are called', () => {
    assert.deepEqual(pathsOf(lint('notes.txt', 'one.md')), ['notes.txt', 'one.md']);
  });

  it('name folders, whose inner Markdown files are read, without packages and hidden folders', () => {
    assert.deepEqual(pathsOf(lint('deep')), ['deep/a/three.md', 'deep/b.MD']);
  });

  it('name the folder that the tool runs in', () => {
    assert.deepEqual(pathsOf(lint('.')), [
      'deep/a/three.md',
      'deep/b.MD',
      'odd [name].md',
      'one.md',
      'two.story.md',
    ]);
  });

  const globs: Record<string, string[]> = {
    '*.md': ['odd [name].md', 'one.md', 'two.story.md'],
    './*.story.md': ['two.story.md'],
    'deep/**/*.md': ['deep/a/three.md'],
    '{one,two.story}.md': ['one.md', 'two.story.md'],
    '*.txt': ['notes.txt'],
    'deep/.hidden/*.md': ['deep/.hidden/x.md'],
  };
  for (const [glob, paths] of Object.entries(globs)) {
    it(`are globs: ${glob}`, () => assert.deepEqual(pathsOf(lint(glob)), paths));
  }

  it('are globs from the root or from above', () => {
    assert.deepEqual(pathsOf(lint(join(folder, '*.story.md'))), [join(folder, 'two.story.md')]);
    const { stdout } = desk().run(['lint', '--format', 'json', join(folder, 'one.md')]);
    assert.match(stdout, /one\.md/);
  });

  it('prefer a file of that name to a glob', () => {
    assert.deepEqual(pathsOf(lint('odd [name].md')), ['odd [name].md']);
  });

  it('give each file once', () => {
    assert.deepEqual(pathsOf(lint('one.md', './one.md', '*.md', 'one.md')), [
      'one.md',
      'odd [name].md',
      'two.story.md',
    ]);
  });

  it('follow links to files and not to folders', () => {
    symlinkSync(join(folder, 'deep'), join(folder, 'deep/a/round'));
    symlinkSync(join(folder, 'one.md'), join(folder, 'deep/linked.md'));
    assert.deepEqual(pathsOf(lint('deep')), ['deep/a/three.md', 'deep/b.MD', 'deep/linked.md']);
  });

  const lost: Record<string, string> = {
    'nowhere.md': 'Could not read: there is no such file or folder.',
    'nowhere/*.md': 'No file matches the pattern.',
    '*.doc': 'No file matches the pattern.',
    empty: 'The folder has no Markdown files.',
    '': 'Could not read: there is no such file or folder.',
  };
  for (const [path, problem] of Object.entries(lost)) {
    it(`may lead nowhere: “${path}”`, () => {
      const outcome = lint(path, 'one.md');
      assert.equal(outcome.status, 2);
      assert.equal(outcome.stderr, `${path}: ${problem}\n`);
      assert.deepEqual(
        filesOf(outcome).map((file) => [file.path, file.problems, file.stories.length]),
        [
          [path, [problem], 0],
          ['one.md', [], 1],
        ],
      );
    });
  }

  const unusable: Record<string, readonly [Uint8Array, string]> = {
    'zip.md': [Buffer.from('PK\u0003\u0004\0\0\0stuff'), 'Could not read: not a text (it holds NUL bytes).'],
    'latin.md': [
      Buffer.from('caf\u00E9', 'latin1'),
      'Could not read: the text is not UTF-8; save it as UTF-8.',
    ],
    'utf16.md': [
      Buffer.from('\uFEFF# Title', 'utf16le'),
      'Could not read: the text is UTF-16; save it as UTF-8.',
    ],
    'big.md': [
      Buffer.alloc(50 * 1024 * 1024, 'word '),
      'Could not read: larger than 10 MB, which is no story.',
    ],
  };
  for (const [path, [bytes, problem]] of Object.entries(unusable)) {
    it(`may be unusable: ${path}`, () => {
      write(path, bytes);
      const outcome = lint(path, 'one.md');
      assert.equal(outcome.status, 2);
      assert.equal(outcome.stderr, `${path}: ${problem}\n`);
      assert.deepEqual(
        filesOf(outcome).map((file) => file.stories.length),
        [0, 1],
      );
    });
    it(`may be unusable on standard input: ${path}`, () => {
      const outcome = run(['lint', '--format', 'json', '-'], bytes);
      assert.equal(outcome.status, 2);
      assert.deepEqual(filesOf(outcome), [{ path: '-', problems: [problem], stories: [] }]);
    });
  }

  it('may be closed to the reader', function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    write('closed.md', MARKED);
    chmodSync(join(folder, 'closed.md'), 0);
    assert.equal(lint('closed.md').stderr, 'closed.md: Could not read: permission denied.\n');
  });

  it('can be standard input', () => {
    assert.deepEqual(
      filesOf(run(['lint', '--format', 'json', '-'], MARKED)).map(({ path, stories }) => [
        path,
        stories.length,
      ]),
      [['-', 1]],
    );
  });

  it('may hold a byte order mark, which no place counts', () => {
    const [marked, plain] = [`\uFEFF${MARKED}`, MARKED].map((text) =>
      filesOf(run(['lint', '--format', 'json', '-'], text)),
    );
    assert.deepEqual(marked, plain);
  });

  it('may be empty', () => {
    write('blank.md', '');
    const outcome = lint('blank.md');
    assert.equal(outcome.status, 0);
    assert.deepEqual(filesOf(outcome), [{ path: 'blank.md', problems: [], stories: [] }]);
  });
});
