/** Reads one sentence; readings of the same text are the same value. */
import { Cache } from '../cache.ts';
import { clausesOf } from './clauses.ts';
import { figuresIn } from './figures.ts';
import type { Clause, Figure, SentenceReading, Token } from './sentence.ts';
import { spokenWords } from './spoken.ts';
import { tagDrafts } from './tagger.ts';
import { draftTokens } from './tokens.ts';

/** Two long documents' worth of sentences: what was typed around stays read. */
const CACHE_SIZE = 2000;
const cache = new Cache<SentenceReading>(CACHE_SIZE);

/** `text`: one sentence, its markup blanked. */
export function readSentence(text: string): SentenceReading {
  return cache.get(text) ?? cache.set(text, new Reading(text));
}

/** All but tokens is found when it is first asked for. */
class Reading implements SentenceReading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly kept: unknown[] = [];
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
    if (this.#spokenWords === undefined) {
      this.#spokenWords = spokenWords(this);
      this.#figures ??= figuresIn(this); // of the same atoms, as long as they are at hand
    }
    return this.#spokenWords;
  }
}

/** The stretches between white space that hold a letter or a digit. */
function countWords(text: string): number {
  let words = 0;
  let counted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code, text, at)) counted = false;
    else if (!counted && isWord(code, text, at)) {
      words++;
      counted = true;
    }
  }
  return words;
}

const isSpace = (code: number, text: string, at: number): boolean =>
  code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(text.charAt(at));

const isWord = (code: number, text: string, at: number): boolean =>
  code < 128
    ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
    : /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
