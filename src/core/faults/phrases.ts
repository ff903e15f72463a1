/**
 * Patterns over the words of a sentence, written as data: slots with spaces between, each at most once a line.
 *
 * - `word` that word · `a|b|c` one of them · `~miss` any form of it · `@duty` a word of that class, in any form
 * - `?slot` may be left out · `*` up to four words of any kind, `**` up to twelve, within a stretch of the sentence
 *
 * A pattern cannot begin with a gap. Gaps are bounded, so that a search is linear in the sentence.
 */
import { perReading } from '../language/per-reading.ts';
import type { SentenceReading } from '../language/sentence.ts';
import { PatternIndex } from './pattern-index.ts';
import { endOfMatch, Pattern, type WordClasses } from './pattern.ts';

export type { WordClasses };

/** Token indices, half-open, and the words that stood in the pattern's gaps and classes are inside. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/** Patterns that are looked for together. Sets live as long as the program: each is made once, beside its rule. */
export class Phrases {
  readonly patterns: readonly Pattern[];

  constructor(patterns: readonly string[], classes: WordClasses = NO_CLASSES) {
    this.patterns = patterns.map((pattern) => new Pattern(pattern, classes));
    sets.push(this);
    search = null;
  }

  /** Every place where a pattern matches, in the order of the text; the longest of those that begin together. */
  find(reading: SentenceReading): readonly Match[] {
    search ??= searchFor(sets);
    return search(reading).get(this) ?? NO_MATCHES;
  }

  /** True where a pattern matches anywhere between two tokens. */
  occursIn(reading: SentenceReading, from = 0, to = reading.tokens.length): boolean {
    return this.find(reading).some((match) => match.from >= from && match.to <= to);
  }

  /** The end of the longest match that begins at a token; -1 if there is none. */
  matchAt(reading: SentenceReading, from: number): number {
    return this.find(reading).find((match) => match.from === from)?.to ?? -1;
  }
}

const NO_CLASSES: WordClasses = {};
const NO_MATCHES: readonly Match[] = [];

type Matches = ReadonlyMap<Phrases, readonly Match[]>;

const NONE: Matches = new Map();

const sets: Phrases[] = [];
/** Finds the matches of all sets; null until it is asked for, and again when there is a new set. */
let search: ((reading: SentenceReading) => Matches) | null = null;

/** A search for all sets in one pass over a sentence, as most words begin a pattern of none of them. */
function searchFor(all: readonly Phrases[]): (reading: SentenceReading) => Matches {
  const index = new PatternIndex(all);
  return perReading((reading) => {
    let matches: Map<Phrases, Match[]> | null = null;
    const { tokens } = reading;
    for (let from = 0; from < tokens.length; from++) {
      const next = tokens[from + 1]?.lower ?? '';
      for (const { set, pattern, first } of index.candidates(tokens[from]?.lower ?? '', next)) {
        const to = endOfMatch(tokens, pattern, first, from);
        if (to > from) add((matches ??= new Map()), set, { from, to });
      }
    }
    return matches ?? NONE;
  });
}

/** Matches come in the order of their beginnings; of two that begin together the longer stays. */
function add(matches: Map<Phrases, Match[]>, set: Phrases, match: Match): void {
  const list = matches.get(set);
  const last = list?.at(-1);
  if (!list) matches.set(set, [match]);
  else if (last?.from !== match.from) list.push(match);
  else if (last.to < match.to) list[list.length - 1] = match;
}
