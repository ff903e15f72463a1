/** Table tests for a rule: expectations stand in the text as «guillemets», fixes are compared as whole texts. */
import assert from 'node:assert/strict';
import type { Finding } from '../../src/core/finding.ts';
import { DEFAULT_OPTIONS, type Options } from '../../src/core/options.ts';
import { review } from '../../src/core/review.ts';
import type { Rule } from '../../src/core/rule.ts';
import { applyEdits, type Span } from '../../src/core/text.ts';

export interface BadCase {
  /** The story, each expected span between « and ». */
  readonly text: string;
  /** The message of the first finding. */
  readonly message?: string;
  /** The whole text after the first fix of the first finding; linted again it must not raise that finding there. */
  readonly fixed?: string;
  /** Title of the fix that gives `fixed`, where it is not the first. */
  readonly fix?: string;
  readonly severity?: Finding['severity'];
  readonly options?: Partial<Options>;
}

export type GoodCase = string | { readonly text: string; readonly options?: Partial<Options> };

/** Every document in these tests is read as one story unless a case says otherwise. */
export const findingsOf = (rule: Rule, text: string, options: Partial<Options> = {}): Finding[] =>
  review(text, [rule], { ...DEFAULT_OPTIONS, assumeStory: true, ...options }).stories.flatMap((one) => [
    ...one.findings,
  ]);

/** Declares one mocha test per case. */
export function check(
  rule: Rule,
  cases: {
    readonly good: Readonly<Record<string, GoodCase>>;
    readonly bad: Readonly<Record<string, BadCase>>;
  },
): void {
  describe(rule.id, () => {
    for (const [name, entry] of Object.entries(cases.good)) {
      const { text, options } =
        typeof entry === 'string' ? { text: entry, options: {} } : { options: {}, ...entry };
      it(`lets pass: ${name}`, () => {
        assert.deepEqual(wordsOf(text, findingsOf(rule, text, options)), []);
      });
    }
    for (const [name, entry] of Object.entries(cases.bad)) it(`marks: ${name}`, () => checkBad(rule, entry));
  });
}

function checkBad(rule: Rule, entry: BadCase): void {
  const { text, spans } = withoutMarks(entry.text);
  const findings = findingsOf(rule, text, entry.options);
  assert.deepEqual(
    wordsOf(text, findings),
    wordsOf(
      text,
      spans.map((span) => ({ span })),
    ),
  );
  assert.deepEqual(findings, findingsOf(rule, text, entry.options), 'the same text gives the same findings');
  checkLineEndings(rule, text, findings, entry.options);
  for (const finding of findings) {
    assert.match(finding.message, /^[\p{Lu}“\d].*[.?]$/su);
    for (const fix of finding.fixes) assert.match(fix.title, /^[A-Z]/);
    assert.ok(finding.fixes.filter((fix) => fix.preferred).length <= 1, 'at most one fix is preferred');
  }
  const [first] = findings;
  assert.ok(first, 'a bad case has a finding');
  if (entry.message) assert.equal(first.message, entry.message);
  if (entry.severity) assert.equal(first.severity, entry.severity);
  if (entry.fixed === undefined) return;
  const fix = entry.fix ? first.fixes.find(({ title }) => title === entry.fix) : first.fixes[0];
  assert.ok(
    fix,
    `there is no fix “${entry.fix ?? ''}” among ${JSON.stringify(first.fixes.map(({ title }) => title))}`,
  );
  const fixed = applyEdits(text, fix.edits);
  assert.equal(fixed, entry.fixed);
  const left = findingsOf(rule, fixed, entry.options);
  assert.ok(
    left.length < findings.length || left.every(({ message }) => message !== first.message),
    'the fix does not help',
  );
}

/** The same findings at the same words whether lines end with `\n` or `\r\n`. */
function checkLineEndings(
  rule: Rule,
  text: string,
  findings: readonly Finding[],
  options?: Partial<Options>,
): void {
  const crlf = text.replaceAll('\n', '\r\n');
  const normal = (words: string[]): string[] => words.map((word) => word.replaceAll('\r\n', '\n'));
  assert.deepEqual(
    normal(wordsOf(crlf, findingsOf(rule, crlf, options))),
    wordsOf(text, findings),
    'CRLF changes the findings',
  );
}

const wordsOf = (text: string, places: readonly { readonly span: Span }[]): string[] =>
  places.map(
    ({ span }) => `${text.slice(0, span.start).split(/\r?\n/).length}: ${text.slice(span.start, span.end)}`,
  );

function withoutMarks(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  let start = 0;
  for (const piece of marked.split(/([«»])/)) {
    if (piece === '«') start = text.length;
    else if (piece === '»') spans.push({ start, end: text.length });
    else text += piece;
  }
  return { text, spans };
}
