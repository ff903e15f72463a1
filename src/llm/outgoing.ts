/**
 * What of a story may leave: its sentences, numbered, as plain words. Markup, comments, code, front matter and other
 * stories stay; so do private stretches, confidential words, and sentences that speak to the grader.
 */
import { OBJECT } from '../core/language/sentence.ts';
import { leavingProblem, privateSpans } from '../core/leaving.ts';
import { type Part, PARTS, type Sentence, type Story } from '../core/story.ts';
import { overlaps, type Span, span } from '../core/text.ts';
import { type Aliases, aliasesFor } from './confidential.ts';
import { INVISIBLE } from './disguise.ts';
import { ModelProblem } from './problem.ts';
import { speaksToGrader } from './to-the-grader.ts';

interface OutgoingSentence {
  /** Letter of the part and number in it: `A7`. */
  readonly id: string;
  readonly part: Part | null;
  /** As it is sent. */
  readonly text: string;
  readonly sentence: Sentence;
  /** Where in the document each code unit of `text` comes from. */
  readonly places: readonly Span[];
}

export interface Outgoing {
  readonly story: Story;
  readonly sentences: readonly OutgoingSentence[];
  readonly aliases: Aliases;
  readonly withheld: Withheld;
}

/** Numbers of sentences that stay, and of confidential words that are replaced. */
export interface Withheld {
  readonly private: number;
  readonly toGrader: number;
  readonly replaced: number;
}

const LETTERS: Readonly<Record<Part, string>> = {
  opening: 'O',
  situation: 'S',
  task: 'T',
  action: 'A',
  result: 'R',
  lessons: 'L',
  connection: 'C',
};

/** Prepares a story for leaving; fails with a `ModelProblem` where its document says that it must not. */
export function outgoingOf(story: Story): Outgoing {
  const problem = leavingProblem(story.source);
  if (problem !== null) throw new ModelProblem('not-allowed', {}, problem);
  const secret = privateSpans(story.source);
  const aliases = aliasesFor(story.confidential, story.source);
  const open = story.sentences.filter(({ span: place }) => !secret.some((one) => overlaps(one, place)));
  const swaying = toGrader(story, open);
  const numbers = new Map<string, number>();
  let replaced = 0;
  const sentences = open
    .filter((sentence) => !swaying.has(sentence))
    .flatMap((sentence) => {
      const part = PARTS.find((one) => sentence.kinds.includes(one)) ?? null;
      const letter = part === null ? 'X' : LETTERS[part];
      const plain = plainWords(story, sentence);
      if (plain.text.replaceAll(UNREAD, '').trim() === '') return [];
      const hidden = withAliases(plain, aliases);
      replaced += hidden.count;
      const number = (numbers.get(letter) ?? 0) + 1;
      numbers.set(letter, number);
      return [{ id: `${letter}${number}`, part, text: hidden.text, places: hidden.places, sentence }];
    });
  if (sentences.length === 0)
    throw new ModelProblem('not-allowed', {}, 'Nothing of this story is left that could be sent.');
  return {
    story,
    sentences,
    aliases,
    withheld: { private: story.sentences.length - open.length, toGrader: swaying.size, replaced },
  };
}

/** All that is sent of the story, for looking up what occurs in it. */
export const wordsOf = ({ sentences }: Outgoing): string => sentences.map(({ text }) => text).join('\n');

/** Sentences that speak to the grader, by themselves or two in a row. */
function toGrader(story: Story, sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const found = new Set<Sentence>();
  const speaks = (...some: readonly Sentence[]): boolean =>
    [visible, joined].some((read) => speaksToGrader(some.map((one) => read(story, one)).join(' ')));
  for (const sentence of sentences) if (speaks(sentence)) found.add(sentence);
  for (const [at, sentence] of sentences.entries()) {
    const next = sentences[at + 1];
    if (next && !found.has(sentence) && !found.has(next) && speaks(sentence, next)) {
      found.add(sentence);
      found.add(next);
    }
  }
  return found;
}

const visible = (_story: Story, { reading }: Sentence): string => reading.text.replaceAll(OBJECT, ' ');

/** Without gaps where only markup stood: two asterisks in the middle of a word do not make it two. */
function joined({ source }: Story, { span: place, reading }: Sentence): string {
  let result = '';
  for (let at = 0; at < reading.text.length; at++) {
    const unit = reading.text[at] ?? '';
    if (unit === OBJECT) continue;
    if (unit !== ' ' || /\s/.test(source[place.start + at] ?? '')) result += unit;
  }
  return result;
}

interface Plain {
  readonly text: string;
  readonly places: readonly Span[];
}

/** Stands for code, a picture, an address. */
const UNREAD = '[…]';

/** The words of a sentence on one line, each code unit with its place in the document. */
function plainWords(story: Story, { span: place, reading }: Sentence): Plain {
  const text: string[] = [];
  const places: Span[] = [];
  const put = (words: string, at: Span): void => {
    for (const unit of words.split('')) {
      text.push(unit);
      places.push(at);
    }
  };
  for (let at = 0; at < reading.text.length; at++) {
    const unit = reading.text[at] ?? '';
    const start = place.start + at;
    if (unit === OBJECT) {
      let end = at;
      while (reading.text[end + 1] === OBJECT) end++;
      const whole = span(start, place.start + end + 1);
      put(story.placeholders.some((one) => overlaps(one, whole)) ? '[to be filled in]' : UNREAD, whole);
      at = end;
    } else if (/\s/.test(unit)) {
      if (text.length > 0 && text.at(-1) !== ' ') put(' ', span(start, start + 1));
    } else if (!isInvisible(reading.text, at)) put(unit, span(start, start + 1));
  }
  while (text.at(-1) === ' ') {
    text.pop();
    places.pop();
  }
  return { text: text.join(''), places };
}

/** Looks at the whole character that a code unit belongs to. */
function isInvisible(text: string, at: number): boolean {
  const low = /[\uDC00-\uDFFF]/.test(text[at] ?? '');
  const character = String.fromCodePoint(text.codePointAt(low ? at - 1 : at) ?? 0);
  return character.replace(INVISIBLE, '') === '' || /\p{Cc}/u.test(character);
}

function withAliases({ text, places }: Plain, aliases: Aliases): Plain & { readonly count: number } {
  let result = '';
  const moved: Span[] = [];
  let from = 0;
  const found = aliases.find(text);
  for (const { start, end, alias } of found) {
    result += text.slice(from, start) + alias;
    moved.push(...places.slice(from, start));
    const whole = span(places[start]?.start ?? 0, places[end - 1]?.end ?? 0);
    moved.push(...Array.from(alias, () => whole));
    from = end;
  }
  return { text: result + text.slice(from), places: [...moved, ...places.slice(from)], count: found.length };
}
