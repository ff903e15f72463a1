/** What SARIF 2.1.0 asks of a log beyond what its types tell, and what readers of it need. */
import assert from 'node:assert/strict';
import type { Log, Region, Run } from 'sarif';
import { rules } from '../../src/rules/index.ts';
import { desk, MARKED } from './tool.ts';

describe('the format sarif', () => {
  const { run } = desk({ 'flood.md': MARKED, 'a b/ü#1.md': MARKED });
  const logOf = (...words: string[]): Log => JSON.parse(run([...words, '--format', 'sarif']).stdout) as Log;

  it('is a log of one run by this tool', () => {
    const log = logOf('lint', 'flood.md');
    assert.equal(log.version, '2.1.0');
    assert.equal(log.runs.length, 1);
    const { tool, columnKind, invocations } = runOf(log);
    assert.equal(tool.driver.name, 'STAR Stories');
    assert.match(tool.driver.version ?? '', /^\d+\.\d+\.\d+$/);
    assert.equal(columnKind, 'utf16CodeUnits');
    assert.deepEqual(invocations, [{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  });

  it('describes every rule once', () => {
    const described = runOf(logOf('lint', 'flood.md')).tool.driver.rules ?? [];
    assert.deepEqual(
      described.map(({ id }) => id),
      rules.map(({ id }) => id),
    );
    for (const rule of described) {
      assert.ok(rule.shortDescription?.text && rule.fullDescription?.text && rule.help?.text);
      assert.ok(URL.canParse(rule.helpUri ?? ''));
    }
  });

  it('gives each result a rule, a level, a message and a place', () => {
    const { results = [], tool } = runOf(logOf('lint', 'flood.md'));
    assert.ok(results.length > 0);
    for (const result of results) {
      assert.equal(tool.driver.rules?.[result.ruleIndex ?? -1]?.id, result.ruleId);
      assert.ok(['error', 'warning', 'note'].includes(result.level ?? ''));
      assert.match(result.message.text ?? '', /[.?]$/);
      const place = result.locations?.[0]?.physicalLocation;
      assert.equal(place?.artifactLocation?.uri, 'flood.md');
      checkRegion(place?.region);
    }
  });

  it('gives fixes as replacements', () => {
    const fixes = (runOf(logOf('lint', 'flood.md')).results ?? []).flatMap((result) => result.fixes ?? []);
    for (const { description, artifactChanges } of fixes) {
      assert.ok(description?.text);
      for (const { artifactLocation, replacements } of artifactChanges) {
        assert.equal(artifactLocation.uri, 'flood.md');
        assert.ok(replacements.length > 0);
        for (const { deletedRegion, insertedContent } of replacements) {
          checkRegion(deletedRegion);
          assert.equal(typeof insertedContent?.text, 'string');
        }
      }
    }
  });

  it('writes paths as URI references', () => {
    const { results = [] } = runOf(logOf('lint', 'a b/ü#1.md'));
    assert.equal(results[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, 'a%20b/%C3%BC%231.md');
  });

  it('notes what could not be read', () => {
    const [invocation] = runOf(logOf('lint', 'nowhere.md')).invocations ?? [];
    assert.equal(invocation?.executionSuccessful, false);
    assert.deepEqual(
      invocation?.toolExecutionNotifications?.map(({ level, message }) => [level, message.text]),
      [['error', 'Could not read: there is no such file or folder.']],
    );
  });

  it('keeps the grades of grade beside the results', () => {
    const { grades } = runOf(logOf('grade', 'flood.md')).properties ?? {};
    assert.ok(Array.isArray(grades) && grades.length === 1);
  });
});

function runOf(log: Log): Run {
  assert.ok(log.runs[0]);
  return log.runs[0];
}

function checkRegion(region: Region | undefined): void {
  assert.ok(region);
  const {
    startLine = 0,
    startColumn = 0,
    endLine = 0,
    endColumn = 0,
    charOffset = -1,
    charLength = -1,
  } = region;
  assert.ok(startLine >= 1 && startColumn >= 1 && charOffset >= 0 && charLength >= 0);
  assert.ok(endLine > startLine || (endLine === startLine && endColumn >= startColumn));
}
