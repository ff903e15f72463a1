/** SARIF 2.1.0, the format that code hosts and editors take findings in. */
import type { Log, Region, ReportingDescriptor, Result, Run } from 'sarif';
import type { Finding, Fix } from '../../core/finding.ts';
import type { Rule } from '../../core/rule.ts';
import type { LineIndex, Span } from '../../core/text.ts';
import { rules } from '../../rules/index.ts';
import { STANDARD_INPUT, withSlashes } from '../inputs.ts';
import { printable } from '../printable.ts';
import type { FileResult, FormatContext, Formatter } from '../results.ts';

/** Prints one run: the rules, their findings with fixes, and the files that could not be used. */
export const sarif: Formatter = (files, context) => {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(files, context)],
  };
  return `${printable(JSON.stringify(log))}\n`;
};

function runOf(files: readonly FileResult[], context: FormatContext): Run {
  const problems = files.flatMap(({ path, problems: list }) => list.map((text) => ({ path, text })));
  const grades = files.flatMap(({ path, stories }) =>
    stories.flatMap(({ story, grade, modelGrade }) =>
      [grade, modelGrade].flatMap((one) =>
        one
          ? [{ path, title: story.title.text, grader: one.grader, overall: one.overall, band: one.band }]
          : [],
      ),
    ),
  );
  return {
    tool: {
      driver: {
        name: 'STAR Stories',
        version: context.version,
        informationUri: context.repository,
        rules: rules.map((rule) => descriptorOf(rule, context.repository)),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: problems.length === 0,
        toolExecutionNotifications: problems.map(({ path, text }) => ({
          level: 'error',
          message: { text },
          locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
        })),
      },
    ],
    results: files.flatMap((file) => file.stories.flatMap(({ findings }) => resultsOf(findings, file))),
    ...(grades.length > 0 && { properties: { grades } }),
  };
}

function descriptorOf(rule: Rule, repository: string): ReportingDescriptor {
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: { text: `${rule.why} Instead of “${rule.example.bad}”: “${rule.example.good}”` },
    helpUri: `${repository}/blob/main/docs/rules/${rule.id}.md`,
    defaultConfiguration: { level: LEVELS[rule.severity], enabled: rule.severity !== 'off' },
    properties: { tags: [rule.category] },
  };
}

const LEVELS = { error: 'error', warning: 'warning', information: 'note', off: 'none' } as const;

function resultsOf(findings: readonly Finding[], { path, lines }: FileResult): Result[] {
  const artifactLocation = { uri: uriOf(path) };
  return findings.map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(finding.span, lines) } }],
    relatedLocations: finding.related.map(({ span, message }) => ({
      message: { text: message },
      physicalLocation: { artifactLocation, region: regionOf(span, lines) },
    })),
    fixes: finding.fixes.map((fix) => fixOf(fix, artifactLocation, lines)),
  }));
}

const fixOf = (
  fix: Fix,
  artifactLocation: { uri: string },
  lines: LineIndex,
): NonNullable<Result['fixes']>[0] => ({
  description: { text: fix.title },
  artifactChanges: [
    {
      artifactLocation,
      replacements: fix.edits.map(({ span, text }) => ({
        deletedRegion: regionOf(span, lines),
        insertedContent: { text },
      })),
    },
  ],
});

function regionOf({ start, end }: Span, lines: LineIndex): Region {
  const from = lines.position(start);
  const to = lines.position(end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  };
}

/** A path as a URI reference: relative ones stay relative. */
function uriOf(path: string): string {
  if (path === STANDARD_INPUT) return 'stdin';
  const slashes = withSlashes(path).split('/').map(encodeURIComponent).join('/');
  // A first segment with a colon would read as a scheme, which is why a drive letter gets the scheme of files.
  return /^[A-Za-z]%3A\//.test(slashes) ? `file:///${slashes.replace('%3A', ':')}` : slashes;
}
