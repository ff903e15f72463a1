/**
 * Finds the parts of a story told without labels. Each sentence gets a score for each part, from its cues, from who
 * does what in it, and from where it stands; the best way to cut the story into parts in the order they are told is
 * then found by dynamic programming over the sentences.
 */
import type { SentenceReading } from '../language/sentence.ts';
import type { Part } from '../story.ts';
import { PART_CUES } from './words/part-cues.ts';

export interface Unit {
  readonly reading: SentenceReading;
  /** A new part is likelier to begin with a paragraph than within one. */
  readonly opensParagraph: boolean;
}

/** The parts that can be told apart without labels, in their order. */
const TOLD = ['situation', 'task', 'action', 'result', 'lessons'] as const satisfies readonly Part[];

/** What it costs to begin a part, at a paragraph and within one, and to leave one out. */
const COST = { atParagraph: 0.2, within: 0.8, skipped: 0.65 } as const;

/** The part of each sentence. */
export function inferParts(units: readonly Unit[]): Part[] {
  let best: readonly number[] = TOLD.map((_, part) => -2 * part);
  const choices: number[][] = [];
  units.forEach((unit, index) => {
    const scores = scoresOf(unit.reading, units.length > 1 ? index / (units.length - 1) : 0);
    const arrivals = TOLD.map((_, part) => arrival(best, part, index === 0 ? null : unit));
    best = arrivals.map(({ value }, part) => value + (scores[part] ?? 0));
    choices.push(arrivals.map(({ from }) => from));
  });
  let part = best.indexOf(Math.max(...best));
  const parts: Part[] = [];
  for (let index = units.length - 1; index >= 0; index--) {
    parts.push(TOLD[part] ?? 'situation');
    part = choices[index]?.[part] ?? 0;
  }
  return parts.toReversed();
}

/** The best way to be in a part: to stay in it, or to come from an earlier one. */
function arrival(best: readonly number[], part: number, unit: Unit | null): { value: number; from: number } {
  let from = part;
  let value = best[part] ?? -Infinity;
  const cost = unit === null ? 0 : unit.opensParagraph ? COST.atParagraph : COST.within;
  for (let before = 0; before < part; before++) {
    const skipped = unit === null ? 0 : (part - before - 1) * COST.skipped;
    const other = (best[before] ?? -Infinity) - cost - skipped;
    if (other > value) [value, from] = [other, before];
  }
  return { value, from };
}

/** Where in a story each part has its middle, from 0 to 1. */
const CENTRES = [0.08, 0.25, 0.5, 0.78, 0.97];
/** What a sentence loses over the whole length between its place and the middle of a part. */
const DISTANCE = 2.4;

function scoresOf(reading: SentenceReading, position: number): number[] {
  const text = reading.text.toLowerCase().replaceAll('’', "'");
  const acts = actsOf(reading);
  return TOLD.map((part, index) => {
    let score = acts[part] - DISTANCE * Math.abs(position - (CENTRES[index] ?? 0.5));
    let cued = 0;
    for (const [cue, weight] of PART_CUES[part] ?? []) if (cue.test(text)) cued += weight;
    // A task is told in a sentence or two, and a lesson says that it is one.
    if ((part === 'task' || part === 'lessons') && cued + acts[part] === 0) score -= 0.6;
    return score + cued;
  });
}

/** Who does what: deeds of the speaker make the action, and what holds in general or today makes the lesson. */
function actsOf({ clauses }: SentenceReading): Record<(typeof TOLD)[number], number> {
  const acts = { situation: 0, task: 0, action: 0, result: 0, lessons: 0 };
  const told = clauses.filter((clause) => !clause.quoted);
  const main = told.filter((clause) => clause.subordinator < 0);
  const deeds = main.filter(({ voice, time, mood, lemma }) => {
    return voice === 'active' && time === 'past' && mood === 'plain' && lemma !== 'be' && lemma !== 'have';
  });
  if (deeds.some(({ actor }) => actor === 'I')) acts.action += 1.1;
  else if (deeds.some(({ actor }) => actor === 'we')) acts.action += 0.5;
  if (main.length > 0 && told.every(({ time }) => time !== 'past')) acts.lessons += 0.9;
  return acts;
}
