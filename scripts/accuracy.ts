/**
 * How well dodges, own faults and lessons are heard, and how near the grade comes to readers': precision and recall per
 * rule and rank correlation per dimension, on the stories of `test/corpus/held-out`, which nothing was fitted to and nobody
 * tuned on. `npm run accuracy`.
 */
import { grade } from '../src/core/grade.ts';
import { DIMENSIONS } from '../src/core/grade/shape.ts';
import { DODGE_KINDS } from '../src/core/hearing/dodge-kinds.ts';
import { DEFAULT_OPTIONS } from '../src/core/options.ts';
import { review } from '../src/core/review.ts';
import { LESSON_LEVELS } from '../src/core/story.ts';
import { overlaps, type Span } from '../src/core/text.ts';
import { rules } from '../src/rules/index.ts';
import { GRADED, HELD_OUT, type LabelledStory, secondReadingsIn, storiesIn } from './corpus/read.ts';
import { weightedKappa } from './corpus/kappa.ts';
import { rankCorrelation } from './corpus/spearman.ts';

/** Counts what was found against what was marked. */
class Tally {
  found = 0;
  right = 0;
  wanted = 0;
  hit = 0;

  addFound(found: readonly Span[], wanted: readonly Span[]): void {
    this.found += found.length;
    this.right += found.filter((one) => wanted.some((mark) => overlaps(one, mark))).length;
  }

  add(found: readonly Span[], wanted: readonly Span[]): void {
    this.addFound(found, wanted);
    this.wanted += wanted.length;
    this.hit += wanted.filter((mark) => found.some((one) => overlaps(one, mark))).length;
  }

  get summary(): string {
    const share = (part: number, whole: number): string => (whole === 0 ? '   –' : (part / whole).toFixed(2));
    const { found, right, wanted, hit } = this;
    const marked = wanted > 0 ? `  recall ${share(hit, wanted)} of ${wanted}` : '';
    return `precision ${share(right, found)} of ${found}${marked}`;
  }
}

const spansOf = (places: readonly { readonly span: Span }[]): Span[] => places.map(({ span }) => span);

function tallied(name: string, tallies: Map<string, Tally>): Tally {
  const tally = tallies.get(name) ?? new Tally();
  tallies.set(name, tally);
  return tally;
}

const print = (title: string, tallies: ReadonlyMap<string, Tally>): void => {
  console.log(`\n${title}`);
  for (const [name, tally] of tallies) console.log(`  ${name.padEnd(26)} ${tally.summary}`);
};

const stories = storiesIn(HELD_OUT);
const overall = new Map<string, Tally>();
const perRule = new Map(
  rules.filter(({ category }) => category === 'deflection').map(({ id }) => [id, new Tally()]),
);
const perKind = new Map<string, Tally>(DODGE_KINDS.map((kind) => [kind, new Tally()]));
const levels: [heard: number, labelled: number][] = [];
let sameKind = 0;

/** One story's grades by name: ours, and those of two readers who saw neither ours nor each other's. */
interface Grading {
  readonly ours: Readonly<Record<string, number>>;
  readonly first: Readonly<Record<string, number>>;
  readonly second: Readonly<Record<string, number>>;
}
const second = secondReadingsIn(HELD_OUT);
const gradings: Grading[] = [];
/** The levels that the two readers gave. */
const readLevels: [first: number, second: number][] = [];

const levelNamed = (name: string): number => LESSON_LEVELS.findIndex((level) => level === name);

function measure(labelled: LabelledStory): void {
  const options = { ...DEFAULT_OPTIONS, assumeStory: true };
  const [read] = review(labelled.text, rules, options).stories;
  if (!read) return;
  const { story, findings } = read;
  const marked = (letter: string, kind?: string): Span[] =>
    labelled.marks.filter((mark) => mark.letter === letter && (kind === undefined || mark.kind === kind));
  const dodges = findings.filter(({ category }) => category === 'deflection');
  tallied('dodges', overall).add(spansOf(dodges), marked('d'));
  tallied('own faults', overall).add(spansOf(story.ownedFaults), marked('o'));
  for (const finding of dodges) perRule.get(finding.rule)?.addFound([finding.span], marked('d'));
  for (const [kind, tally] of perKind) tally.add(spansOf(dodges), marked('d', kind));
  sameKind += story.dodges.filter(({ kind, span }) =>
    marked('d', kind).some((mark) => overlaps(mark, span)),
  ).length;
  const labelledLevel = levelNamed(labelled.lesson);
  levels.push([levelNamed(story.lesson.level), labelledLevel]);
  const other = second.get(labelled.id);
  if (!other) return;
  readLevels.push([labelledLevel, levelNamed(other.lesson)]);
  const { overall: whole, dimensions } = grade(story, findings);
  const ours = DIMENSIONS.map((name) => [name, dimensions[name].score] as const);
  gradings.push({
    ours: { ...Object.fromEntries(ours), overall: whole },
    first: labelled.grades,
    second: other.grades,
  });
}

for (const story of stories) measure(story);
console.log(`${stories.length} held-out stories`);
print('Altogether', overall);
print('Findings of each rule that mark a dodge', perRule);
console.log('\nDodges of each kind that are heard, whatever the rule');
for (const [kind, { hit, wanted }] of perKind) console.log(`  ${kind.padEnd(26)} ${hit} of ${wanted}`);
console.log(`\nThe kind is right for ${sameKind} of ${overall.get('dodges')?.right ?? 0} dodges heard.`);
console.log(
  `Lessons: weighted kappa ${weightedKappa(levels, LESSON_LEVELS.length).toFixed(2)}; two readers with each other ${weightedKappa(readLevels, LESSON_LEVELS.length).toFixed(2)}`,
);

console.log(`\nGrades of ${gradings.length} stories, rank correlation`);
for (const name of GRADED) {
  const by = (who: keyof Grading): number[] => gradings.map((grading) => grading[who][name] ?? 0);
  const pair = (a: keyof Grading, b: keyof Grading): string => rankCorrelation(by(a), by(b)).toFixed(2);
  console.log(
    `  ${name.padEnd(12)} with the first reader ${pair('ours', 'first')}, with the second ${pair('ours', 'second')}; the readers with each other ${pair('first', 'second')}`,
  );
}
