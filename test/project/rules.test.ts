/** A rule is three files of one name, and its page says only what the rule does. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Rule } from '../../src/core/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { findingsIn, readRulePage } from '../../scripts/rule-page.ts';

const root = new URL('../../', import.meta.url);

/** Names in a folder with this ending, without it, in alphabetical order. */
const names = (folder: string, ending: string): string[] =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .filter((name) => name !== 'index' && name !== 'README')
    .toSorted();

/** A rule's page; empty if it has none, which a test of its own says. */
function pageOf({ id }: Rule): string {
  const page = new URL(`docs/rules/${id}.md`, root);
  return existsSync(page) ? readFileSync(page, 'utf8') : '';
}

const SENTENCE = /^[A-Z“].*[.?!”]$/s;

describe('the rules', () => {
  const ids = rules.map(({ id }) => id).toSorted();

  it('stand in the index, each in a file of its own name', () => {
    assert.deepEqual(names('src/rules', '.ts'), ids);
  });

  it('have a page each', () => {
    assert.deepEqual(names('docs/rules', '.md'), ids);
  });

  it('have a test each', () => {
    assert.deepEqual(
      names('test/rules', '.test.ts').filter((name) => ids.includes(name)),
      ids,
    );
  });

  it('have ids of their own', () => {
    assert.equal(new Set(ids).size, ids.length);
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      const { headings, bad, good } = readRulePage(pageOf(rule));

      it('is named for what is missing, unwanted or better', () => {
        assert.match(rule.id, /^[a-z]+(-[a-z]+)+$/);
      });

      it('describes itself in full sentences', () => {
        assert.match(rule.summary, /^Marks [^\n]*[^.]\.$/);
        assert.match(rule.why, SENTENCE);
        assert.match(rule.probe, /^[A-Z][^\n]*\?$/);
        for (const example of [rule.example.bad, rule.example.good]) assert.match(example, /^\S[^\n]*\S$/);
        assert.notEqual(rule.example.bad, rule.example.good);
      });

      it('never accuses by default with more than a warning', () => {
        assert.notEqual(rule.severity, 'error');
      });

      it('has a page of the common form', () => {
        assert.deepEqual(headings, [`# ${rule.id}`, '## Why', '## Bad', '## Good', '## When to turn it off']);
        assert.ok(bad.length > 0, 'no story under Bad');
        assert.ok(good.length > 0, 'no story under Good');
      });

      it('marks every story under Bad', () => {
        for (const story of bad) assert.notDeepEqual(findingsIn(story, rule), [], story);
      });

      it('marks no story under Good', () => {
        for (const story of good) {
          assert.deepEqual(
            findingsIn(story, rule).map(({ message }) => message),
            [],
            story,
          );
        }
      });
    });
  }
});
