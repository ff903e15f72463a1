/**
 * A first look that tells whether a document may hold a story, so that an editor need not load the reader for one that
 * cannot. It says "maybe" for everything the reader takes for a story, and for some more.
 */
import { LABEL_CLOSERS, LABEL_OPENERS, LABEL_WORDS, LETTERS } from './reading/words/labels.ts';

/** One pass over the text, without any reading of Markdown. `named`: the file's name says that it holds stories. */
export function mayHoldStory(text: string, named: boolean): boolean {
  if (named) return true;
  if (/^\uFEFF?---/.test(text) && text.slice(0, 20_000).includes('star-story')) return true;
  const found = new Set<string>();
  // A label stands at the start of a line or after something that is no word: a marker, a stop, a tag.
  let leads = true;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) {
      leads ||= code !== SPACE;
      at++;
      continue;
    }
    let end = at + 1;
    while (isLetter(text.charCodeAt(end))) end++;
    const word: string = leads && end - at <= LONGEST_WORD ? text.slice(at, end).toLowerCase() : '';
    leads = LABEL_OPENERS.has(word) || word === 'and';
    if (isSpoken(word, text, at)) found.add(String(found.size));
    if (found.size >= 3) return true;
    for (const { words, kinds } of PHRASES.get(word) ?? []) {
      if (!isLabel(text, at, end, words)) continue;
      leads = true;
      for (const kind of kinds) found.add(kind);
      if (found.size >= 3) return true;
    }
    at = end;
  }
  return false;
}

interface Phrase {
  readonly words: string;
  readonly kinds: readonly string[];
}

/** What a challenge stands for depends on the other labels, so it counts as both. */
const KINDS: readonly (readonly [keyof typeof LABEL_WORDS, readonly string[]])[] = [
  ['situation', ['situation']],
  ['task', ['task']],
  ['action', ['action']],
  ['result', ['result']],
  ['challenge', ['situation', 'task']],
];

/** The labels of the essential parts by their first word. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = byFirstWord();

const LONGEST_WORD = 20;
const SPACE = 32;
const TAB = 9;

function byFirstWord(): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  const add = (words: string, kinds: readonly string[]): void => {
    const first = /^[a-z]+/.exec(words)?.[0] ?? '';
    phrases.set(first, [...(phrases.get(first) ?? []), { words, kinds }]);
  };
  for (const [key, kinds] of KINDS) for (const words of LABEL_WORDS[key]) add(words, kinds);
  for (const [letter, kind] of LETTERS) if (kind !== 'lessons') add(letter, [kind]);
  return phrases;
}

/** Whether the words of a label stand at `start`, the first of them until `end`. */
function isLabel(text: string, start: number, end: number, words: string): boolean {
  if (words.length === end - start) return endsLabel(text, end);
  const ahead = text
    .slice(start, start + words.length + 12)
    .toLowerCase()
    .replace(/\s+/g, ' ');
  return ahead.startsWith(words);
}

/** "What I did", "How it ended", "My job": a label in the writer's own words, whatever part it stands for. */
function isSpoken(word: string, text: string, at: number): boolean {
  if (!SPOKEN_OPENERS.has(word)) return false;
  const label = /^[^\n:.*|<>]{2,60}(?=[\n:.*|<>]|$)/.exec(text.slice(at, at + 62))?.[0].toLowerCase() ?? '';
  return / (?:i|we|it|me|my|happened|was|were|changed|stayed|cost|job|part|share) ?/.test(`${label} `);
}

const SPOKEN_OPENERS: ReadonlySet<string> = new Set(['what', 'how', 'where', 'steps', 'things', 'my', 'why']);

/** Running text goes on with a word in lower case; a label does not, save for what may stand in it. */
function endsLabel(text: string, end: number): boolean {
  if (text.charCodeAt(end) !== SPACE && text.charCodeAt(end) !== TAB) return true;
  const next = /^[ \t]{1,4}(?<word>[a-z]+)/.exec(text.slice(end, end + 24))?.groups?.['word'];
  return next === undefined || next === 'and' || LABEL_CLOSERS.has(next);
}

const isLetter = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91);
