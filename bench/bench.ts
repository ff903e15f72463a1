/**
 * Measures what the project promises of its speed, as ratios and in one run, so that the machine cancels out. Times are
 * processor times, those of whole processes times on the wall.
 *
 *     npm run bench                 the table
 *     npm run bench -- --strict     exit 1 if a bar is missed
 *     npm run bench -- --peers      install what writers would use instead and measure it beside
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { grade } from '../src/core/grade.ts';
import { DEFAULT_OPTIONS } from '../src/core/options.ts';
import { review } from '../src/core/review.ts';
import { rules } from '../src/rules/index.ts';
import { hostileTexts } from './hostile.ts';
import { cpuTime, inTurn, median, quantile, wallTime } from './measure.ts';
import { loadPeers } from './peers.ts';
import { countWords, keystroke, longStory, stories, story } from './stories.ts';

interface Row {
  readonly what: string;
  readonly measured: number;
  readonly unit: '×' | 'ms';
  /** The most that it may be; null for what is shown for comparison. */
  readonly bar: number | null;
  readonly note?: string;
}

const options = { ...DEFAULT_OPTIONS, named: true };
const lint = (text: string): unknown => review(text, rules, options);
const lintAndGrade = (text: string): unknown =>
  review(text, rules, options).stories.map(({ story: one, findings }) => grade(one, findings));
const markdown = unified().use(remarkParse).freeze();
const parse = (text: string): unknown => markdown.parse(text);

const rows = [
  againstParser(),
  ...growth(),
  ...keystrokes(),
  hostile(),
  start(),
  ...(process.argv.includes('--peers') ? await peers() : []),
];
print(rows);
const missed = rows.filter(({ measured, bar }) => bar !== null && !(measured <= bar));
if (missed.length > 0 && process.argv.includes('--strict')) process.exitCode = 1;

function againstParser(): Row {
  // No story comes twice, so that no cache answers, and both have been compiled before the clock starts.
  const [times, warm] = [100, 200];
  const texts = Array.from({ length: warm + times }, (_, index) => story(index + 1));
  const textOf = (index: number): string => texts[index] ?? '';
  const [ours = [], theirs = []] = inTurn(
    [(index) => lintAndGrade(textOf(index)), (index) => parse(textOf(index))],
    { times, warm },
  );
  return {
    what: 'lint and grade of a story, warm, against remark-parse alone',
    measured: median(ours) / median(theirs),
    unit: '×',
    bar: 3,
    note: `${countWords(textOf(0))} words: ${median(ours).toFixed(2)} ms and ${median(theirs).toFixed(2)} ms`,
  };
}

function growth(): Row[] {
  const one = perWord(series(story, 30));
  const many = perWord(series((seed) => stories(100, seed), 3));
  const long = perWord(series((seed) => longStory(100, seed), 3));
  return [
    {
      what: 'time per word in a file of 100 stories, against one',
      measured: many / one,
      unit: '×',
      bar: 1.3,
    },
    { what: 'time per word in a story 100 times as long', measured: long / one, unit: '×', bar: 1.3 },
  ];
}

function perWord(texts: readonly string[]): number {
  return median(texts.map((text) => cpuTime(() => lintAndGrade(text)) / countWords(text)));
}

function series(make: (seed: number) => string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => make(1000 * (index + 1)));
}

function keystrokes(): Row[] {
  const base = story(77);
  lint(base);
  const [times = []] = inTurn([(index) => lint(keystroke(base, index))], { times: 100, warm: 20 });
  return [
    { what: 'lint after a keystroke, median', measured: median(times), unit: 'ms', bar: 4 },
    { what: 'lint after a keystroke, 95 of 100', measured: quantile(times, 0.95), unit: 'ms', bar: 8 },
  ];
}

function hostile(): Row {
  let worst = { name: '', milliseconds: 0 };
  const texts = hostileTexts(40_000);
  for (const [name, text] of texts) {
    for (const assumeStory of [false, true]) {
      const milliseconds = cpuTime(() =>
        review(text, rules, { ...options, assumeStory }).stories.map(({ story: one, findings }) =>
          grade(one, findings),
        ),
      );
      if (process.argv.includes('--verbose'))
        console.log(`${milliseconds.toFixed(0).padStart(6)} ms  ${name}`);
      if (milliseconds > worst.milliseconds) worst = { name, milliseconds };
    }
  }
  return {
    what: `the worst of ${texts.size} hostile texts of 40 kB`,
    measured: worst.milliseconds,
    unit: 'ms',
    bar: 100,
    note: worst.name,
  };
}

function start(): Row {
  const folder = mkdtempSync(join(tmpdir(), 'star-bench-'));
  const file = join(folder, 'one.story.md');
  const empty = join(folder, 'empty.mjs');
  writeFileSync(file, story(5));
  writeFileSync(empty, '');
  const tool = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
  const [ours = [], bare = []] = inTurn([() => node(tool, 'lint', file), () => node(empty)], {
    times: 15,
    warm: 2,
    clock: wallTime,
  });
  rmSync(folder, { recursive: true });
  return {
    what: 'command line, start to end, against an empty Node process',
    measured: median(ours) / median(bare),
    unit: '×',
    bar: 2,
    note: `${median(ours).toFixed(0)} ms and ${median(bare).toFixed(0)} ms; of dist/, as last built`,
  };
}

function node(...words: string[]): void {
  spawnSync(process.execPath, words, { stdio: 'ignore' });
}

/** Each against the parser too, so that their figures stand beside ours. */
async function peers(): Promise<Row[]> {
  const table: Row[] = [];
  for (const { name, lint: lintWith } of await loadPeers()) {
    const theirs: number[] = [];
    const parser: number[] = [];
    for (let seed = 1; seed <= 12; seed++) {
      const text = story(seed);
      const before = process.cpuUsage();
      await lintWith(text);
      const { user, system } = process.cpuUsage(before);
      const parsing = cpuTime(() => parse(text));
      // The first two warm up.
      if (seed <= 2) continue;
      theirs.push((user + system) / 1000);
      parser.push(parsing);
    }
    const measured = median(theirs) / median(parser);
    table.push({
      what: `${name}, the same`,
      measured,
      unit: '×',
      bar: null,
      note: `${median(theirs).toFixed(1)} ms`,
    });
  }
  return table;
}

function print(table: readonly Row[]): void {
  const width = Math.max(...table.map(({ what }) => what.length));
  for (const { what, measured, unit, bar, note } of table) {
    const verdict = bar === null ? '' : measured <= bar ? 'ok' : 'over';
    const limit = bar === null ? '' : `≤ ${bar} ${unit}`;
    const figure = `${measured.toFixed(measured < 10 ? 2 : 0)} ${unit}`;
    console.log(
      [what.padEnd(width), figure.padStart(9), limit.padStart(9), verdict.padEnd(4), note ?? ''].join('  '),
    );
  }
}
