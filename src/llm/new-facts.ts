/**
 * Numbers and names in a text that a story lacks. What a model adds to a story is refused, since the writer would have
 * to answer for it; so whatever may be a fact counts as one.
 */
import { COMMON_WORDS } from './words/common.ts';

/** What a story holds, as it was sent. */
export class KnownFacts {
  readonly #words: ReadonlySet<string>;
  readonly #figures: ReadonlySet<string>;

  constructor(story: string) {
    this.#words = new Set(wordsIn(story).map(({ word }) => bare(word)));
    this.#figures = new Set(figuresIn(story).flatMap(({ keys }) => keys));
  }

  /** The numbers and names of a text that the story lacks, each once, as they are written. */
  newIn(text: string): string[] {
    const words = withoutPlaceholders(text);
    const figures = figuresIn(words)
      .filter(({ keys: [exact = ''] }) => !this.#figures.has(exact))
      .map(({ written }) => written);
    const names = wordsIn(words)
      .filter((one) => mayBeName(one) && !this.#words.has(bare(one.word)))
      .map(({ word }) => word);
    return [...new Map([...figures, ...names].map((one) => [one.toLowerCase(), one])).values()];
  }
}

/** What a writer is asked to fill in claims nothing. */
const withoutPlaceholders = (text: string): string => text.replace(/\[[^[\]\r\n]{1,160}\]/g, ' ');

interface Word {
  readonly word: string;
  /** It opens a sentence, a quote or a line, where any word has a capital. */
  readonly opens: boolean;
}

function wordsIn(text: string): Word[] {
  return Array.from(
    text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*(?:[.'’&+/-][\p{L}\p{M}\p{N}_]+)*/gu),
    ({ index, 0: word }) => ({
      word,
      opens:
        /(?:^|[.!?:;…"“”'‘([–—•\n]|\s[-*])\s*$/.test(text.slice(Math.max(0, index - 8), index)) ||
        index === 0,
    }),
  );
}

/** In lower case, without the ending of a possessive or a contraction. */
const bare = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'(?:s|d|m|re|ve|ll)$|s'$/, '');

function mayBeName({ word, opens }: Word): boolean {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals === 0 || /^\p{N}/u.test(word)) return false;
  const lower = bare(word);
  // "I", "I'd", and the plain words that stand in capitals because a sentence begins with them.
  if (lower === 'i' || lower === 'star') return false;
  const isPlain = COMMON_WORDS.has(lower) || lower.split(/['-]/).every((part) => COMMON_WORDS.has(part));
  if (capitals > 1 && word.length > 1) return !(isPlain && word.includes('-'));
  if (!opens) return !PARTS.has(lower);
  const stems = [/s$/, /es$/, /d$/, /ed$/].map((ending) => lower.replace(ending, ''));
  return !isPlain && !/(?:ly|ing)$/.test(lower) && !stems.some((stem) => COMMON_WORDS.has(stem));
}

/** Parts of a story, which models write with a capital anywhere. */
const PARTS = new Set('opening situation task action result results lessons lesson connection'.split(' '));

interface FoundFigure {
  readonly written: string;
  /** What it says; further ones that it also proves, such as the number without its sign. */
  readonly keys: readonly string[];
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** Words of size that stand for themselves: "half" is proved by "half". */
const SIZES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    half: 'half',
    halved: 'half',
    halving: 'half',
    double: 'double',
    doubled: 'double',
    doubling: 'double',
    twice: 'double',
    twofold: 'double',
    triple: 'triple',
    tripled: 'triple',
    tripling: 'triple',
    thrice: 'triple',
    threefold: 'triple',
    quadrupled: 'quadruple',
    tenfold: 'tenfold',
    dozen: 'dozen',
    dozens: 'dozen',
    hundred: 'hundred',
    hundreds: 'hundred',
    thousand: 'thousand',
    thousands: 'thousand',
    million: 'million',
    millions: 'million',
    billion: 'billion',
    billions: 'billion',
    quarter: 'quarter',
    quarters: 'quarter',
    thirds: 'third',
  }),
);

/** "one of them", "the one", "no one": no number. */
const NO_NUMBER = /^(?:of|who|that|which|another|by|day|thing|more|else|or|and|[.,;:!?)]|$)/;
/** "two sentences": how to write, not what happened. */
const OF_WRITING =
  /^(?:\p{L}+ )?(?:sentences?|words?|lines?|steps?|reasons?|examples?|parts?|numbers?|figures?|facts?|details?|phrases?|paragraphs?|points?|questions?|lessons?|alternatives?|decisions?|faults?|mistakes?|moments?|clauses?|things?|practices?|metrics?)\b/u;

function figuresIn(text: string): FoundFigure[] {
  const lower = text.toLowerCase().replaceAll('\u00A0', ' ');
  return [...digitsIn(lower), ...numberWordsIn(lower)];
}

function digitsIn(text: string): FoundFigure[] {
  return Array.from(
    text.matchAll(
      /(?<sign>[$€£¥])?\s?(?<digits>\d+(?:[.,:]\d+)*)(?<percent>\s?(?:%|percent\b|per cent\b))?/g,
    ),
    ({ 0: written, groups = {} }) => {
      const value = valueOf(groups['digits'] ?? '');
      const unit = groups['percent'] ? '%' : groups['sign'] ? 'money' : '';
      return { written: written.trim(), keys: [`${value}${unit}`, value] };
    },
  );
}

/** "1,600" and "1600", "2.0" and "2", "01" and "1" are the same. */
const valueOf = (digits: string): string =>
  digits
    .replace(/,(?=\d{3}(?:\D|$))/g, '')
    .replace(/^0+(?=\d)/, '')
    .replace(/(?<=\.\d*)0+$/, '')
    .replace(/\.$/, '');

function numberWordsIn(text: string): FoundFigure[] {
  const found: FoundFigure[] = [];
  for (const { index, 0: written } of text.matchAll(/\p{L}+(?:-\p{L}+)?/gu)) {
    const rest = text.slice(index + written.length, index + written.length + 60).trimStart();
    const value = valueOfWord(written, text.slice(Math.max(0, index - 6), index), rest);
    if (value !== null) found.push({ written, keys: [value] });
  }
  return found;
}

function valueOfWord(word: string, before: string, rest: string): string | null {
  const size = SIZES.get(word);
  if (size !== undefined) return size;
  const [first = '', second] = word.split('-');
  const ten = TENS.indexOf(first);
  if (ten >= 0) {
    const unit = second === undefined ? 0 : SMALL.indexOf(second);
    return unit >= 0 && unit < 10 ? String((ten + 2) * 10 + unit) : null;
  }
  const small = SMALL.indexOf(word);
  if (small < 0) return null;
  if (
    small === 1 &&
    (NO_NUMBER.test(rest) || /\b(?:no|the|this|that|any|every|each|which|some) $/.test(before))
  )
    return null;
  return small <= 3 && OF_WRITING.test(rest) ? null : String(small);
}
