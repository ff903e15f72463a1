import assert from 'node:assert/strict';
import type { Finding } from '../../src/core/finding.ts';
import { DEFAULT_OPTIONS } from '../../src/core/options.ts';
import { review } from '../../src/core/review.ts';
import { span } from '../../src/core/text.ts';
import { rules } from '../../src/rules/index.ts';
import {
  beingWritten,
  headOf,
  isDeletion,
  leftOutMessage,
  strongest,
  waits,
} from '../../src/vscode/marks.ts';

const finding = (
  rule: string,
  severity: Finding['severity'],
  start = 0,
  fixes: Finding['fixes'] = [],
): Finding => ({
  rule,
  category: 'deflection',
  severity,
  message: 'A message.',
  span: span(start, start + 4),
  fixes,
  related: [],
  probe: 'Why?',
});

const TEXT = `# A mistake at the till

## Situation

I ran the till of a bakery. We sold 400 loaves a day.

## Task

## Action

I counted twice.

## Result

We lost 3 loaves.
`;

function storyReview() {
  const [first] = review(TEXT, rules, DEFAULT_OPTIONS).stories;
  assert.ok(first);
  return first;
}

describe('marks', () => {
  it('keep the strongest, in the order of the text', () => {
    const all = [
      finding('a', 'information'),
      finding('b', 'warning'),
      finding('c', 'error'),
      finding('d', 'warning'),
    ];
    const { findings, left } = strongest(all, 2);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['b', 'c'],
    );
    assert.deepEqual(
      left.map(({ rule }) => rule),
      ['a', 'd'],
    );
    assert.equal(strongest(all, 4).findings, all);
  });

  it('say what was left out', () => {
    const left = [
      finding('no-rant', 'warning'),
      finding('no-blame', 'warning'),
      finding('no-rant', 'warning'),
    ];
    assert.equal(
      leftOutMessage(left),
      '3 more marks are not shown, so that the strongest come first: no-rant (2), no-blame.',
    );
    assert.match(leftOutMessage(left.slice(0, 1)), /^1 more mark is not shown/);
  });

  it('find the sentence being written, or the part that is still empty', () => {
    const { story } = storyReview();
    const words = (cursor: number): string | null => {
      const found = beingWritten(story, cursor);
      return found && TEXT.slice(found.start, found.end);
    };
    assert.equal(words(TEXT.indexOf('sold')), 'We sold 400 loaves a day.');
    assert.equal(words(TEXT.indexOf('## Task') + 3)?.startsWith('## Task'), true);
    assert.equal(words(2), null);
  });

  it('wait while their sentence is being written, unless they were there before', () => {
    const one = storyReview();
    const here = finding('no-rant', 'warning', 50);
    const writing = span(40, 70);
    assert.equal(waits(one, here, writing, new Set()), true);
    assert.equal(waits(one, here, null, new Set()), false);
    assert.equal(waits(one, here, span(0, 10), new Set()), false);
    assert.equal(waits(one, here, writing, new Set([`no-rant\n${TEXT.slice(50, 54)}`])), false);
  });

  it('are faded where a fix takes the words out, and only there', () => {
    const fix = (text: string, end = 4) => [{ title: 'Do it', edits: [{ span: span(0, end), text }] }];
    assert.equal(isDeletion(finding('a', 'warning', 0, fix(''))), true);
    assert.equal(isDeletion(finding('a', 'warning', 0, fix('W', 5))), true);
    assert.equal(isDeletion(finding('a', 'warning', 0, fix('other words'))), false);
    assert.equal(isDeletion(finding('a', 'warning', 0, fix('', 2))), false);
  });

  it('that concern the whole story stand on its title, or else on its first line', () => {
    const { story } = storyReview();
    const words = ({ start, end }: { start: number; end: number }): string => TEXT.slice(start, end);
    assert.equal(words(headOf(story)), 'A mistake at the till');
    const untitled = { ...story, title: { text: '', span: span(0, 0) } };
    assert.equal(words(headOf(untitled)), '# A mistake at the till');
  });
});
