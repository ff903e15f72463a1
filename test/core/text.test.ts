import assert from 'node:assert/strict';
import { applyEdits, covers, LineIndex, overlaps, span, withoutByteOrderMark } from '../../src/core/text.ts';

describe('text', () => {
  it('finds line and column for each kind of line ending', () => {
    const text = 'ab\ncd\r\nef\rgh';
    const lines = new LineIndex(text);
    const at = (word: string): string => {
      const { line, column } = lines.position(text.indexOf(word));
      return `${line}:${column}`;
    };
    assert.deepEqual(['ab', 'b', 'cd', 'ef', 'gh', 'h'].map(at), ['1:1', '1:2', '2:1', '3:1', '4:1', '4:2']);
  });

  it('takes an offset outside the text to its nearest end', () => {
    const lines = new LineIndex('ab\n');
    assert.deepEqual(lines.position(-5), { line: 1, column: 1 });
    assert.deepEqual(lines.position(99), { line: 2, column: 1 });
  });

  it('counts UTF-16 code units', () => {
    assert.deepEqual(new LineIndex('😀a').position(2), { line: 1, column: 3 });
  });

  it('applies edits in any order, and of two that overlap the earlier one', () => {
    const edits = [
      { span: span(4, 5), text: 'E' },
      { span: span(0, 1), text: '' },
      { span: span(0, 2), text: 'lost' },
      { span: span(2, 2), text: '-' },
    ];
    assert.equal(applyEdits('abcde', edits), 'b-cdE');
  });

  it('tells spans that share a code unit from those that touch', () => {
    assert.ok(overlaps(span(0, 3), span(2, 5)));
    assert.ok(!overlaps(span(0, 3), span(3, 5)));
    assert.ok(covers(span(0, 5), span(0, 5)));
    assert.ok(!covers(span(1, 5), span(0, 5)));
  });

  it('removes one byte order mark', () => {
    assert.equal(withoutByteOrderMark('\uFEFF\uFEFFa'), '\uFEFFa');
    assert.equal(withoutByteOrderMark('a'), 'a');
  });
});
