/** Reads one sentence; readings of the same text are the same value. */
import { clausesOf } from './clauses.ts';
import { figuresIn } from './figures.ts';
import type { Clause, Figure, SentenceReading, Token } from './sentence.ts';
import { spokenWords } from './spoken.ts';
import { tagDrafts } from './tagger.ts';
import { draftTokens } from './tokens.ts';

/** Two long documents' worth of sentences: what was typed around stays read. */
const CACHE_SIZE = 2000;
const cache = new Map<string, SentenceReading>();

/** `text`: one sentence, its markup blanked. */
export function readSentence(text: string): SentenceReading {
  const known = cache.get(text);
  if (known) return known;
  if (cache.size >= CACHE_SIZE) cache.clear();
  const reading = new Reading(text);
  cache.set(text, reading);
  return reading;
}

/** All but tokens is found when it is first asked for. */
class Reading implements SentenceReading {
  readonly text: string;
  readonly tokens: readonly Token[];
  #clauses: readonly Clause[] | undefined;
  #figures: readonly Figure[] | undefined;
  #words: number | undefined;
  #spokenWords: number | undefined;

  constructor(text: string) {
    const drafts = draftTokens(text);
    tagDrafts(drafts);
    this.text = text;
    this.tokens = drafts;
  }

  get clauses(): readonly Clause[] {
    return (this.#clauses ??= clausesOf(this.tokens));
  }

  get figures(): readonly Figure[] {
    return (this.#figures ??= figuresIn(this));
  }

  get words(): number {
    return (this.#words ??= countWords(this.text));
  }

  get spokenWords(): number {
    return (this.#spokenWords ??= spokenWords(this));
  }
}

const countWords = (text: string): number =>
  text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
