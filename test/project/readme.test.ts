import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { COMMANDS, FORMATS, parseCall } from '../../src/cli/call.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');

describe('the README', () => {
  it('shows the two commands of a newcomer', () => {
    assert.match(readme, /npm ci && npm start/);
    assert.match(readme, /npm ci && npm test/);
  });

  it('names only scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? '');
    assert.deepEqual(
      named.filter((name) => !Object.hasOwn(scripts, name)),
      [],
    );
  });

  it('calls the tool only in ways that it understands', () => {
    const calls = [...readme.matchAll(/^(?:node dist\/cli\.js|star-stories) ([^\n#|>]+)/gm)].map(
      ([, words]) => (words ?? '').trim().split(/\s+/),
    );
    for (const words of calls) assert.notEqual(parseCall(words).kind, 'error', words.join(' '));
  });

  it('names every command and format of the tool', () => {
    for (const word of [...COMMANDS, ...FORMATS]) assert.match(readme, new RegExp(`\\b${word}\\b`));
  });
});
