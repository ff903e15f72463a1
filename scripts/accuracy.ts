/**
 * How well the rules hear, on sentences that nobody tuned them on: precision and recall per kind of dodge, of owned
 * faults, and the agreement on lessons. `npm run accuracy` prints the half that stays untouched; `-- --tune` the other
 * half, with every miss and false alarm, for work on the rules. The halves are split by a hash of the sentence.
 *
 * `test/corpus/clauses-*.tsv`: kind, tab, one or two sentences, the dodging clause between « and », owned faults of
 * honest (`clean`) lines between { and }. `test/corpus/lessons-*.tsv`: level, tab, lesson.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { DEFAULT_OPTIONS } from '../src/core/options.ts';
import { review, type StoryReview } from '../src/core/review.ts';
import { LESSON_LEVELS } from '../src/core/story.ts';
import { overlaps, type Span } from '../src/core/text.ts';
import { rules } from '../src/rules/index.ts';

const tuning = process.argv.includes('--tune');
const CORPUS = new URL('../test/corpus/', import.meta.url);

const isTuned = (sentence: string): boolean =>
  (createHash('sha256').update(sentence).digest()[0] ?? 0) % 2 === 0;

/** The lines of this half of the corpus: kind and text. */
function linesOf(name: string): [kind: string, text: string][] {
  return readdirSync(CORPUS)
    .filter((file) => file.startsWith(`${name}-`))
    .sort()
    .flatMap((file) => readFileSync(new URL(file, CORPUS), 'utf8').trim().split('\n'))
    .map((line): [string, string] => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)])
    .filter(([, text]) => isTuned(text) === tuning);
}

/** Counts what was found against what was marked. One with a name tells each miss and false alarm while tuning. */
class Tally {
  found = 0;
  right = 0;
  wanted = 0;
  hit = 0;
  readonly #name: string | null;

  constructor(name: string | null = null) {
    this.#name = name;
  }

  add(text: string, found: readonly Span[], wanted: readonly Span[]): void {
    const wrong = found.filter((one) => !wanted.some((mark) => overlaps(one, mark)));
    const missed = wanted.filter((mark) => !found.some((one) => overlaps(one, mark)));
    this.found += found.length;
    this.right += found.length - wrong.length;
    this.wanted += wanted.length;
    this.hit += wanted.length - missed.length;
    if (!tuning || this.#name === null) return;
    for (const { start, end } of missed)
      console.log(`missed ${this.#name}: “${text.slice(start, end)}” in: ${text}`);
    for (const { start, end } of wrong)
      console.log(`false ${this.#name}: “${text.slice(start, end)}” in: ${text}`);
  }

  get summary(): string {
    const share = (part: number, whole: number): string => (whole === 0 ? '   –' : (part / whole).toFixed(2));
    const { found, right, wanted, hit } = this;
    return `precision ${share(right, found)}  recall ${share(hit, wanted)}  (${found} found, ${wanted} marked)`;
  }
}

/** Tallies by name, in the order of their names. */
class Tallies {
  readonly #tallies = new Map<string, Tally>();

  of(name: string): Tally {
    const tally = this.#tallies.get(name) ?? new Tally();
    this.#tallies.set(name, tally);
    return tally;
  }

  print(line: (tally: Tally) => string): void {
    for (const name of [...this.#tallies.keys()].toSorted((a, b) => a.localeCompare(b))) {
      console.log(`  ${name.padEnd(26)} ${line(this.of(name))}`);
    }
  }
}

/** Sets a text into the Action of a story that raises nothing itself; places count in the text. */
function readInAction(text: string): StoryReview & { readonly offset: number } {
  const head =
    '# Tell me about a time you failed\n\n**Situation:** I ran a depot with 40 drivers.\n\n**Action:** ';
  const options = { ...DEFAULT_OPTIONS, assumeStory: true, type: 'failure' };
  const [story] = review(`${head}${text}\n\n**Result:** We paid £3,000.\n`, rules, options).stories;
  if (!story) throw new Error('A document read with assumeStory is always a story.');
  return { ...story, offset: head.length };
}

function withoutMarks(marked: string): { text: string; dodges: Span[]; faults: Span[] } {
  const marks: Record<string, Span[]> = { '»': [], '}': [] };
  let text = '';
  let start = 0;
  for (const piece of marked.split(/([«»{}])/)) {
    if (piece === '«' || piece === '{') start = text.length;
    else if (piece === '»' || piece === '}') marks[piece]?.push({ start, end: text.length });
    else text += piece;
  }
  return { text, dodges: marks['»'] ?? [], faults: marks['}'] ?? [] };
}

function measureClauses(): void {
  const dodges = new Tally('dodge');
  const faults = new Tally('owned fault');
  const kinds = new Tallies();
  const perRule = new Tallies();
  for (const [kind, marked] of linesOf('clauses')) {
    const line = withoutMarks(marked);
    const { story, findings, offset } = readInAction(line.text);
    const inside = ({ span: { start, end } }: { readonly span: Span }): Span[] =>
      start >= offset && end <= offset + line.text.length
        ? [{ start: start - offset, end: end - offset }]
        : [];
    const heard = findings.filter(({ category }) => category === 'deflection');
    dodges.add(line.text, heard.flatMap(inside), line.dodges);
    kinds.of(kind).add(line.text, heard.flatMap(inside), line.dodges);
    for (const finding of heard) perRule.of(finding.rule).add(line.text, inside(finding), line.dodges);
    // Owned faults are marked in honest lines alone.
    if (kind === 'clean') faults.add(line.text, story.ownedFaults.flatMap(inside), line.faults);
  }
  console.log(`\nEvery dodge    ${dodges.summary}\nOwned faults   ${faults.summary}`);
  console.log('\nRecall per kind of dodge; for honest lines, false alarms');
  kinds.print(({ hit, wanted, found }) => (wanted > 0 ? `${hit} of ${wanted}` : `${found}`));
  console.log('\nPrecision per rule');
  perRule.print(({ right, found }) => `${right} of ${found}`);
}

/** Agreement on the level of a lesson: quadratic weighted kappa, as two readers of an essay are compared. */
function measureLessons(): void {
  const head =
    '# Tell me about a time you failed\n\n**Situation:** I ran a depot.\n\n**Action:** I sent the wrong van.\n\n';
  const pairs = linesOf('lessons').map(([level, text]): [number, number] => {
    const part = level === 'none' ? 'Result' : 'Lessons';
    const options = { ...DEFAULT_OPTIONS, assumeStory: true, type: 'failure' };
    const [first] = review(`${head}**${part}:** ${text}\n`, rules, options).stories;
    const read = first?.story.lesson.level ?? 'none';
    if (tuning && read !== level) console.log(`lesson read as ${read}, marked ${level}: ${text}`);
    return [LESSON_LEVELS.indexOf(read), LESSON_LEVELS.findIndex((one) => one === level)];
  });
  const exact = pairs.filter(([read, marked]) => read === marked).length;
  console.log(
    `\nLessons              exact ${exact} of ${pairs.length}, weighted kappa ${kappa(pairs).toFixed(2)}`,
  );
}

function kappa(pairs: readonly (readonly [number, number])[]): number {
  const observed = pairs.reduce((sum, [a, b]) => sum + (a - b) ** 2, 0) / pairs.length;
  let expected = 0;
  for (const [a] of pairs) for (const [, b] of pairs) expected += (a - b) ** 2 / pairs.length ** 2;
  return expected === 0 ? 1 : 1 - observed / expected;
}

measureClauses();
measureLessons();
