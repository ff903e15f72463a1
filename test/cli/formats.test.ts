import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { desk, MARKED, NO_STORY, TOOL } from './tool.ts';

/** The form of a value: names of types in place of values, one element in place of a list. */
function formOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? [] : [formOf(value[0])];
  if (value === null) return 'null';
  if (typeof value !== 'object') return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, formOf(inner)]));
}

const SPAN = {
  start: 'number',
  end: 'number',
  line: 'number',
  column: 'number',
  endLine: 'number',
  endColumn: 'number',
};
const GRADE = { score: 'number', why: 'string' };
const DIMENSIONS = [
  'structure',
  'ownership',
  'evidence',
  'stakes',
  'action',
  'honesty',
  'learning',
  'delivery',
];

/** As much of the JSON document as the tests look into. */
interface Document {
  version: number;
  files: { path: string; stories: StoryEntry[] }[];
}
interface Place {
  start: number;
  end: number;
  line: number;
  column: number;
}
interface StoryEntry {
  [key: string]: unknown;
  metrics: { text: string; span: Place }[];
  findings: { rule: string; span: Place; fixes: unknown[] }[];
  grade?: { dimensions: Record<string, { evidence: unknown[] }>; [key: string]: unknown };
}

describe('the formats', () => {
  const { folder, run } = desk({
    'flood.md': MARKED,
    'list.md': NO_STORY,
    '::error::x.md': MARKED,
    'a, b: c.md': MARKED,
    'trap.story.md': MARKED.replace('The flooded cellar', '::error::gotcha \u001B[31m\u009B2J\u202E')
      .replace('We saved [', '::error file=x::gotcha\n::set-output name=x::y [')
      .replace(
        'I called',
        'See ![pixel](https://example.com/x.png) <script>alert(1)</script>, it was just \u0007 me. I called',
      ),
  });
  const document = (...words: string[]): Document =>
    JSON.parse(run([...words, '--format', 'json']).stdout) as Document;

  describe('json', () => {
    it('has the form of the contract for lint', () => {
      const [story] = document('lint', 'flood.md').files[0]?.stories ?? [];
      assert.ok(story);
      const { findings, sections, metrics, ownedFaults, lesson, ...rest } = story;
      assert.deepEqual(formOf(rest), {
        title: 'string',
        span: SPAN,
        labelled: 'boolean',
        type: 'string',
        words: 'number',
        seconds: 'number',
      });
      assert.deepEqual(formOf(sections), [
        { kind: 'string', label: SPAN, span: SPAN, words: 'number', seconds: 'number' },
      ]);
      assert.deepEqual(formOf(metrics), [{ kind: 'string', section: 'string', text: 'string', span: SPAN }]);
      assert.deepEqual(formOf(ownedFaults), [{ span: SPAN }]);
      assert.deepEqual(formOf(lesson), { level: 'string', evidence: [SPAN] });
      for (const finding of findings) {
        const form = formOf({ ...finding, fixes: [] });
        const strings = { rule: 'string', category: 'string', severity: 'string', message: 'string' };
        assert.deepEqual(form, { ...strings, span: SPAN, fixes: [] });
        for (const fix of finding.fixes) {
          const edits = [{ span: SPAN, text: 'string' }];
          assert.deepEqual(formOf(fix), { title: 'string', preferred: 'boolean', edits });
        }
      }
    });

    it('has the form of the contract for grade', () => {
      const grade = document('grade', 'flood.md').files[0]?.stories[0]?.grade;
      assert.ok(grade);
      const { dimensions, gates, ...rest } = grade;
      assert.deepEqual(formOf(rest), {
        overall: 'number',
        band: 'string',
        grader: 'string',
        next: ['string'],
        probes: ['string'],
      });
      assert.ok(Array.isArray(gates));
      for (const gate of gates) assert.deepEqual(formOf(gate), { id: 'string', cap: 'number' });
      assert.deepEqual(Object.keys(dimensions), DIMENSIONS);
      for (const dimension of Object.values(dimensions)) {
        for (const place of dimension.evidence) assert.deepEqual(formOf(place), SPAN);
        assert.deepEqual(formOf({ ...dimension, evidence: [] }), { ...GRADE, evidence: [] });
      }
    });

    it('leaves the grade out of lint', () => {
      assert.equal(document('lint', 'flood.md').files[0]?.stories[0]?.grade, undefined);
    });

    it('is one document, with an entry for every file', () => {
      const { version, files } = document('grade', 'list.md', 'flood.md', 'missing.md');
      assert.equal(version, 1);
      assert.deepEqual(
        files.map(({ path, stories }) => [path, stories.length]),
        [
          ['list.md', 0],
          ['flood.md', 1],
          ['missing.md', 0],
        ],
      );
    });

    it('points at the words, in offsets and in lines and columns', () => {
      const stories = document('lint', 'flood.md').files[0]?.stories ?? [];
      const { metrics, findings } = stories[0] ?? { metrics: [], findings: [] };
      assert.ok(metrics.length > 0 && findings.length > 0);
      for (const { text, span } of metrics) assert.equal(MARKED.slice(span.start, span.end), text);
      for (const { span } of [...metrics, ...findings]) {
        const before = MARKED.slice(0, span.start).split('\n');
        assert.deepEqual([span.line, span.column], [before.length, (before.at(-1) ?? '').length + 1]);
      }
    });
  });

  describe('text', () => {
    it('has one line per finding that terminals can open, and a summary', () => {
      const { stdout, status } = run(['lint', 'flood.md']);
      const lines = stdout.trim().split('\n');
      assert.equal(status, 0);
      assert.match(lines.at(-1) ?? '', /^1 file, 1 story: \d+ warnings?, \d+ information$/);
      const findings = lines.slice(0, -1).filter(Boolean);
      assert.ok(findings.length > 0);
      for (const line of findings) {
        assert.match(line, /^flood\.md:\d+:\d+ (warning|information) \S.*[.?] [a-z-]+$/);
      }
      const places = findings.map((line) =>
        line
          .split(':')
          .slice(1, 3)
          .map((part) => Number.parseInt(part, 10)),
      );
      const inOrder = places.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
      assert.deepEqual(places, inOrder);
    });

    it('shows a card with bars in grade', () => {
      const { stdout } = run(['grade', 'flood.md']);
      assert.match(stdout, /^flood\.md:1:\d+ The flooded cellar\n {2}\d\.\d of 5, /);
      for (const name of DIMENSIONS) {
        assert.match(stdout, new RegExp(`^ {2}${name} +[█░]{5} [1-5] {2}\\S.*[.]$`, 'm'));
      }
      assert.match(stdout, /To raise it most\n {4}- /);
    });

    it('says of a file that the call names that it holds no story', () => {
      assert.match(run(['lint', 'list.md']).stdout, /^list\.md: holds no story/);
      assert.doesNotMatch(run(['lint', '.']).stdout, /holds no story/);
    });

    it('has no colours where it does not go to a terminal', () => {
      assert.ok(!run(['grade', 'flood.md']).stdout.includes('\u001B'));
    });
  });

  describe('github', () => {
    it('has one annotation a line', () => {
      for (const line of run(['grade', '--format', 'github', 'flood.md']).stdout.trim().split('\n')) {
        assert.match(line, /^::(error|warning|notice) file=flood\.md,line=\d+.*::\S/);
      }
    });

    it('writes commas and colons of a name in percent codes', () => {
      assert.match(
        run(['lint', '--format', 'github', 'a, b: c.md']).stdout,
        /^::\w+ file=a%2C b%3A c\.md,line=/,
      );
    });

    it('reports files that cannot be read', () => {
      const { stdout } = run(['lint', '--format', 'github', 'no.md']);
      assert.equal(stdout, '::error file=no.md::Could not read: there is no such file or folder.\n');
    });
  });

  describe('md', () => {
    it('lists findings under the path of each file and the title of each story', () => {
      const { stdout } = run(['lint', '--format', 'md', 'flood.md', 'list.md']);
      assert.match(stdout, /^_flood\.md_\n\n# The flooded cellar\n\n(- \d+:\d+ \*\*\w+\*\* .* `[a-z-]+`\n)+/);
      assert.match(stdout, /\n_list\.md_\n\nNo story here\.\n/);
    });

    it('reports the grade', () => {
      const { stdout } = run(['grade', '--format', 'md', 'flood.md']);
      assert.match(stdout, /The flooded cellar/);
      for (const name of DIMENSIONS) assert.match(stdout, new RegExp(name, 'i'));
    });
  });

  describe('a story that means harm', () => {
    for (const format of ['text', 'github', 'md', 'json', 'sarif']) {
      it(`cannot reach the terminal or the workflow: ${format}`, () => {
        const { stdout, stderr } = run([
          'grade',
          '--format',
          format,
          'trap.story.md',
          '::error::x.md',
          'no\u001B[2J.md',
        ]);
        // oxlint-disable-next-line no-control-regex -- Control characters are what this is about.
        assert.doesNotMatch(stdout + stderr, /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
        for (const line of (stdout + stderr).split('\n')) {
          if (format !== 'github') assert.doesNotMatch(line, /^\s*::/);
          else if (line !== '') assert.match(line, /^::(error|warning|notice) |^(?:no|\.\/::).*\.md: /);
        }
        if (format === 'github') assert.doesNotMatch(stdout, /^::(?:error|set-output) (?:file=x|name=x)/m);
      });
    }

    it('loads nothing where its Markdown report is shown', () => {
      const { stdout } = run(['lint', '--format', 'md', 'trap.story.md']);
      assert.doesNotMatch(stdout, /(?<!\\)!\[|(?<!\\)<script/);
    });
  });

  it('come out whole where the reader stops early', function () {
    if (process.platform === 'win32') this.skip();
    const many = Array.from({ length: 400 }, () => MARKED).join('\n');
    const { stderr, stdout } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${TOOL}" grade --format json - | head -c 20`],
      { cwd: folder, input: many, encoding: 'utf8' },
    );
    assert.deepEqual([stdout, stderr], ['{"version":1,"files"', '']);
  });

  it('include a run of SARIF that names the file', () => {
    assert.match(run(['lint', '--format', 'sarif', join(folder, 'flood.md')]).stdout, /flood\.md/);
  });
});
