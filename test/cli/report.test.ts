/** The page that `grade` writes. */
import assert from 'node:assert/strict';
import { desk, MARKED, NO_STORY } from './tool.ts';

describe('grade --format html', () => {
  const { run } = desk({
    'flood.md': MARKED,
    'list.md': NO_STORY,
    'trap.story.md': MARKED.replace('We saved [', '<script>alert(1)</script> \u202E\u001B[31m We saved ['),
  });

  it('writes one page that loads nothing', () => {
    const { status, stdout } = run(['grade', '--format', 'html', 'flood.md', 'list.md']);
    assert.equal(status, 0);
    assert.match(stdout, /^<!doctype html>/);
    assert.equal(stdout.match(/<h1>/g)?.length, 1);
    assert.ok(!/<script|https?:|url\(/.test(stdout));
  });

  it('says so where there is no story', () => {
    assert.match(run(['grade', '--format', 'html', 'list.md']).stdout, /There is no story here/);
  });

  it('makes text of what a story holds', () => {
    const { stdout } = run(['grade', '--format', 'html', 'trap.story.md']);
    assert.match(stdout, /<h1>/);
    for (const bad of ['<script', '\u202E', '\u001B']) assert.ok(!stdout.includes(bad));
  });

  it('is for grades alone', () => {
    const { status, stderr } = run(['lint', '--format', 'html', 'flood.md']);
    assert.equal(status, 2);
    assert.match(stderr, /Only grade writes a page/);
  });
});
