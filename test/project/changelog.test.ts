import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the changelog', () => {
  it('begins with the version of package.json or with what is unreleased', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const top = /^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1];
    assert.ok(top === version || top === 'Unreleased', `top entry ${top}, package.json ${version}`);
  });
});
