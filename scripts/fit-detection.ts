/**
 * Fits what tells a story from a document with the same headings: `node scripts/fit-detection.ts`. Prints a weight for
 * each trait, to be rounded into `src/core/reading/detect.ts`, and the documents that a fit without them gets wrong.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { blocksOf } from '../src/core/markdown/blocks.ts';
import { COUNTS, type Traits } from '../src/core/reading/detect.ts';
import { candidatesIn } from '../src/core/reading/drafts.ts';
import { openedFences } from '../src/core/reading/fences.ts';
import { labelsIn } from '../src/core/reading/labels.ts';

interface Example {
  readonly name: string;
  readonly isStory: boolean;
  /** Short notes count more, as they are few and hardest to tell. */
  readonly weight: number;
  readonly traits: readonly number[];
}

const root = new URL('../test/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** The documents of a file by name; marks of labelled stories are left out. */
const entries = (path: string): [string, string][] =>
  read(path)
    .split(/^=== /m)
    .slice(1)
    .map((entry) => [
      entry
        .slice(0, entry.indexOf('\n'))
        .replace(/ (?:none|platitude|insight|mechanism|applied) [yn] .*/, ''),
      entry.slice(entry.indexOf('\n') + 1).replace(/\{[a-z](?::[a-z+]+)?\||\}/g, ''),
    ]);

const corpus = readdirSync(new URL('corpus/', root));
const stories = corpus
  .filter((name) => name.startsWith('stories-'))
  .flatMap((name) => entries(`corpus/${name}`));
const others = readdirSync(new URL('corpus/non-stories/', root)).map((name): [string, string] => [
  name,
  read(`corpus/non-stories/${name}`),
]);

let names: (keyof Traits)[] = [];

function examplesOf([name, text]: [string, string], isStory: boolean): Example[] {
  const blocks = openedFences(text, blocksOf(text));
  return candidatesIn(text, blocks, labelsIn(text, blocks)).flatMap(({ traits }) => {
    if (!traits) return [];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The keys of a literal are those of its type.
    names = Object.keys(traits) as (keyof Traits)[];
    const values = names.map((key) => (isCount(key) ? Math.log1p(traits[key]) : traits[key]));
    const weight = isStory && text.split(/\s+/).length < SHORT ? 3 : 1;
    return [{ name, isStory, weight, traits: values }];
  });
}

/** In words. */
const SHORT = 200;

const isCount = (key: keyof Traits): boolean => COUNTS.some((count) => count === key);

const examples = [
  ...[...stories, ...entries('core/reading/detection/stories.txt')].flatMap((one) => examplesOf(one, true)),
  ...[...others, ...entries('core/reading/detection/non-stories.txt')].flatMap((one) =>
    examplesOf(one, false),
  ),
];

const ROUNDS = 6000;
const RATE = 2;
/** Keeps weights small that few documents speak for. */
const SHRINK = 4e-5;

/** Logistic regression by gradient descent, both classes with the same say. The first weight is the threshold's. */
function fit(data: readonly Example[]): number[] {
  const weights = [0, ...names.map(() => 0)];
  const count = { true: 0, false: 0 };
  for (const { isStory, weight } of data) count[`${isStory}`] += weight;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map(() => 0);
    for (const example of data) {
      const error = 1 / (1 + Math.exp(-scoreOf(weights, example))) - Number(example.isStory);
      const share = (0.5 * error * example.weight) / count[`${example.isStory}`];
      [1, ...example.traits].forEach((value, at) => (slope[at] = (slope[at] ?? 0) + share * value));
    }
    weights.forEach(
      (weight, at) => (weights[at] = weight - RATE * ((slope[at] ?? 0) + (at > 0 ? SHRINK * weight : 0))),
    );
  }
  return weights;
}

const scoreOf = (weights: readonly number[], { traits }: Example): number =>
  [1, ...traits].reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);

const FOLDS = 10;
const wrong = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = fit(examples.filter((_example, at) => at % FOLDS !== fold));
  return examples.filter(
    (example, at) => at % FOLDS === fold && scoreOf(weights, example) > 0 !== example.isStory,
  );
}).flat();

const [threshold = 0, ...weights] = fit(examples);
console.log(`threshold ${(-threshold).toFixed(1)}`);
names.forEach((name, at) => console.log(`${name} ${(weights[at] ?? 0).toFixed(1)}`));
console.log(`${wrong.length} of ${examples.length} wrong when left out of the fit:`);
for (const { name, isStory } of wrong) console.log(`  ${isStory ? 'missed' : 'false'} ${name}`);
