/**
 * Measures the language layer against labelled sentences, which are not part of this repository:
 *
 *     node test/core/language/measure.ts path/to/sentences.json [--errors]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSentence } from '../../../src/core/language/read-sentence.ts';
import type { Actor, Clause, SentenceReading } from '../../../src/core/language/sentence.ts';
import { sentenceSpans } from '../../../src/core/language/sentences.ts';

interface Labelled {
  readonly id: string;
  readonly set: string;
  readonly task: 'passive' | 'attribution' | 'metric' | 'split';
  readonly text: string;
  readonly pos?: readonly { readonly start: number; readonly word: string; readonly tag: string }[];
  readonly passives?: readonly { readonly participle: string; readonly agentHead: string | null }[];
  /** Who did the bad thing, and with which verb. */
  readonly who?: 'I' | 'we' | 'others' | 'none';
  readonly verb?: string | null;
  readonly sentences?: readonly { readonly start: number; readonly end: number }[];
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean' } },
});
const labelled = JSON.parse(readFileSync(positionals[0] ?? '', 'utf8')) as Labelled[];
const sets = [...new Set(labelled.map(({ set }) => set))];

const report = (item: Labelled, what: string, got: unknown): void => {
  if (values.errors) console.log(`${item.id} ${what}: ${item.text} → ${JSON.stringify(got)}`);
};

/** The classes that the labels name by their first letter; X is an auxiliary. */
const CLASSES = new Map([
  ['X', ['AUX']],
  ['V', ['VERB']],
  ['N', ['NOUN', 'PROPN']],
  ['J', ['ADJ']],
]);

function tags(items: readonly Labelled[]): string {
  let right = 0;
  let all = 0;
  for (const item of items) {
    const { tokens } = readSentence(item.text);
    for (const label of item.pos ?? []) {
      all++;
      const token = tokens.find(({ start }) => start === label.start);
      if (token && CLASSES.get(label.tag.charAt(0))?.includes(token.tag)) right++;
      else report(item, `tag of “${label.word}” is ${label.tag}`, token?.tag);
    }
  }
  return `${right}/${all}`;
}

function splits(items: readonly Labelled[]): string {
  let right = 0;
  const split = items.filter(({ task }) => task === 'split');
  for (const item of split) {
    const got = sentenceSpans(item.text).map(({ start, end }) => `${start}-${end}`);
    if (got.join() === item.sentences?.map(({ start, end }) => `${start}-${end}`).join()) right++;
    else report(item, 'split', got);
  }
  return `${right}/${split.length}`;
}

/** The labels leave out participles that only describe, "the plan agreed by the board". */
const isFullPassive = (reading: SentenceReading, clause: Clause): boolean =>
  clause.voice === 'passive' &&
  reading.tokens.some(
    ({ lower, tag }, index) => index < clause.verb && (tag === 'AUX' || /^g[eo]t/.test(lower)),
  );

const percent = (share: number): string => (share * 100).toFixed(0);

function passives(items: readonly Labelled[]): { f1: string; agents: string } {
  let hit = 0;
  let found = 0;
  let wanted = 0;
  let agents = 0;
  for (const item of items.filter(({ task }) => task === 'passive')) {
    const reading = readSentence(item.text);
    const got = reading.clauses.filter((clause) => isFullPassive(reading, clause));
    const labels = item.passives ?? [];
    found += got.length;
    wanted += labels.length;
    const matched = got.filter(({ verb }) =>
      labels.some(({ participle }) => participle === reading.tokens[verb]?.lower),
    );
    hit += matched.length;
    for (const { participle, agentHead } of labels) {
      const clause = matched.find(({ verb }) => reading.tokens[verb]?.lower === participle);
      const agent = reading.tokens[clause?.agent ?? -1]?.lower ?? null;
      if (clause && agent === agentHead) agents++;
      else report(item, `agent of “${participle}”`, agent);
    }
    if (matched.length < labels.length || got.length > matched.length) {
      report(
        item,
        'passives',
        got.map(({ verb }) => reading.tokens[verb]?.lower),
      );
    }
  }
  const precision = hit / found;
  const recall = hit / wanted;
  return {
    f1: `${percent(precision)}/${percent(recall)}/${percent((2 * precision * recall) / (precision + recall))}`,
    agents: `${agents}/${wanted}`,
  };
}

const GROUPS = new Map<Actor, string>([
  ['I', 'I'],
  ['we', 'we'],
  ['others', 'others'],
  ['nobody', 'others'],
]);

/** Given the verb, the class of its subject; sentences in which nobody does anything bad have no label for it. */
function subjects(items: readonly Labelled[]): string {
  let right = 0;
  const attributed = items.filter(({ task, verb }) => task === 'attribution' && verb);
  for (const item of attributed) {
    const reading = readSentence(item.text);
    const clause = reading.clauses.find(
      ({ verb }) => reading.tokens[verb]?.lower === item.verb?.toLowerCase(),
    );
    if (clause && GROUPS.get(clause.actor) === item.who) right++;
    else report(item, `subject of “${item.verb ?? ''}” is ${item.who ?? ''}`, clause?.actor);
  }
  return `${right}/${attributed.length}`;
}

console.log('set       tags      split   passive P/R/F1   agent    subject');
for (const set of sets) {
  const items = labelled.filter((item) => item.set === set);
  const { f1, agents } = passives(items);
  console.log(
    set.padEnd(10) +
      tags(items).padEnd(10) +
      splits(items).padEnd(8) +
      f1.padEnd(17) +
      agents.padEnd(9) +
      subjects(items),
  );
}
