/** Exit codes, options that change what is found, and what is said when a call cannot be carried out. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { desk, MARKED, NO_STORY } from './tool.ts';

const PROSE = `Last spring I ran the night shift of a bakery with nine people. I sent the wrong order to the mill and we stood without flour.`;

describe('the tool', () => {
  const { run } = desk({
    'flood.md': MARKED,
    'list.md': NO_STORY,
    'prose.md': PROSE,
    'prose.story.md': PROSE,
    'off.json': JSON.stringify({ rules: { 'unfilled-placeholder': 'off' } }),
    'error.json': JSON.stringify({ rules: { 'unfilled-placeholder': 'error' } }),
    'wrong.json': JSON.stringify({ rules: { 'unfilled-placeholdr': 'off' }, profil: 1 }),
    'files.json': JSON.stringify({ files: ['pro*.md'] }),
    'broken.json': '{',
  });
  const storiesIn = (...words: string[]): number =>
    (
      JSON.parse(run([...words, '--format', 'json']).stdout) as { files: { stories: unknown[] }[] }
    ).files.reduce((sum, { stories }) => sum + stories.length, 0);

  const exits: Record<string, number> = {
    'lint flood.md': 0,
    'grade flood.md': 0,
    'lint list.md --fail-on information': 0,
    'lint flood.md --fail-on information': 1,
    'lint flood.md --fail-on error': 0,
    'lint flood.md --fail-on error --config error.json': 1,
    'lint flood.md missing.md --fail-on information': 2,
    'lint flood.md --config missing.json': 2,
    'lint flood.md --config broken.json': 2,
    'lint flood.md --config wrong.json': 2,
    'lint flood.md --profile nobody': 2,
    'lint flood.md --type nothing': 2,
    'lint flood.md --profile standard-2 --type failure': 0,
    lint: 2,
    '': 2,
    '--help': 0,
    '--version': 0,
  };
  for (const [words, status] of Object.entries(exits)) {
    it(`exits with ${status}: ${words}`, () => {
      assert.equal(run(words.split(' ').filter(Boolean)).status, status);
    });
  }

  it('says on standard error what is wrong with a call, and nothing on standard output', () => {
    assert.deepEqual(run(['lint', 'flood.md', '--config', 'wrong.json']), {
      status: 2,
      stdout: '',
      stderr: [
        'star-stories: wrong.json: rules: there is no rule “unfilled-placeholdr”. Did you mean unfilled-placeholder?\n',
        'star-stories: wrong.json: There is no setting “profil”. Did you mean profile?\n',
        'star-stories --help shows how to call it.\n',
      ].join(''),
    });
    assert.match(run(['lint', 'flood.md', '--type', 'faliure']).stderr, /Did you mean failure\?/);
  });

  it('shows its version, that of package.json', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    assert.equal(run(['--version']).stdout, `${version}\n`);
  });

  it('turns rules off by the settings file', () => {
    assert.match(run(['lint', 'flood.md']).stdout, /unfilled-placeholder/);
    assert.doesNotMatch(run(['lint', 'flood.md', '--config', 'off.json']).stdout, /unfilled-placeholder/);
  });

  it('reads every file as a story if told to', () => {
    assert.equal(storiesIn('lint', 'list.md'), 0);
    assert.equal(storiesIn('lint', 'list.md', '--assume-story'), 1);
  });

  it('takes a file as a story by its name', () => {
    assert.equal(storiesIn('lint', 'prose.md'), 0);
    assert.equal(storiesIn('lint', 'prose.story.md'), 1);
    assert.equal(storiesIn('lint', 'prose.md', '--config', 'files.json'), 1);
  });

  it('uses the question type for stories that do not tell theirs', () => {
    const { stdout } = run(['lint', '--assume-story', '--type', 'conflict', '--format', 'json', 'prose.md']);
    assert.match(stdout, /"type":"conflict"/);
  });
});
