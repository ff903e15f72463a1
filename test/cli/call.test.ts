import assert from 'node:assert/strict';
import { parseCall } from '../../src/cli/call.ts';

describe('the call', () => {
  it('has sensible defaults', () => {
    assert.deepEqual(parseCall(['lint', 'a.md']), {
      kind: 'call',
      call: {
        command: 'lint',
        format: 'text',
        assumeStory: false,
        profile: null,
        type: null,
        config: null,
        model: null,
        failOn: null,
        paths: ['a.md'],
      },
    });
  });

  it('takes options in any place and either form', () => {
    const words =
      'grade --format=json a.md --type failure --assume-story --fail-on warning - --profile standard-2';
    assert.deepEqual(parseCall([...words.split(' '), '--config', 'c.json', '--', '--odd.md']), {
      kind: 'call',
      call: {
        command: 'grade',
        format: 'json',
        assumeStory: true,
        profile: 'standard-2',
        type: 'failure',
        config: 'c.json',
        model: null,
        failOn: 'warning',
        paths: ['a.md', '-', '--odd.md'],
      },
    });
  });

  const kinds: Record<string, 'help' | 'version'> = {
    '--help': 'help',
    '-h': 'help',
    'lint --help': 'help',
    'grade --format json -h': 'help',
    '--version': 'version',
    '-v': 'version',
  };
  for (const [words, kind] of Object.entries(kinds)) {
    it(`answers ${words}`, () => assert.deepEqual(parseCall(words.split(' ')), { kind }));
  }

  const mistakes: Record<string, string> = {
    '': 'Say what to do: lint or grade.',
    'lnit a.md': 'There is no command “lnit”. Did you mean lint?',
    'review a.md': 'There is no command “review”.',
    lint: 'Say what to lint: files, folders, globs, or - for standard input.',
    'lint --fromat json a.md': 'There is no option --fromat. Did you mean --format?',
    'lint -x a.md': 'There is no option -x.',
    'lint --format jsno a.md':
      '--format knows no “jsno”; it takes text, json, sarif, github, md, html. Did you mean json?',
    'lint --format= a.md': '--format needs a value.',
    'lint a.md --format': '--format needs a value.',
    'lint a.md --assume-story=yes': '--assume-story takes no value.',
    'lint a.md --fail-on off': '--fail-on knows no “off”; it takes error, warning, information.',
    'lint a.md --constructor': 'There is no option --constructor.',
    'lint a.md --__proto__ x': 'There is no option --__proto__.',
  };
  for (const [words, message] of Object.entries(mistakes)) {
    it(`refuses: ${words}`, () => {
      assert.deepEqual(parseCall(words.split(' ').filter(Boolean)), { kind: 'error', message });
    });
  }
});
