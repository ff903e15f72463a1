/** Takes confidential words out of what is sent and puts them back into what comes back. */

/** The words to hide, each with the name that stands for it outside. */
export interface Aliases {
  readonly hide: (text: string) => string;
  /** Null where the text names an alias that was never given out. */
  readonly restore: (text: string) => string | null;
  /** Finds the words, in the order of the text; `alias` stands for them. */
  readonly find: (
    text: string,
  ) => readonly { readonly start: number; readonly end: number; readonly alias: string }[];
}

/** More than a person would list. */
const MOST_WORDS = 200;

/** A word of fewer letters is hidden only where it stands alone: "art" is not hidden in "artist". */
const LONG_ENOUGH = 4;

/** A text in capitals with a number, which models leave as it is, and which no story holds already. */
export function aliasesFor(words: readonly string[], story: string): Aliases {
  const terms = [...new Set(words.map((word) => word.trim()).filter((word) => /[\p{L}\p{N}]/u.test(word)))]
    .slice(0, MOST_WORDS)
    .toSorted((a, b) => b.length - a.length);
  const stem =
    ['CONFIDENTIAL', 'CONFIDENTIAL_WORD', 'CONFIDENTIAL_TERM'].find((one) => !story.includes(`${one}_`)) ??
    'HIDDEN';
  const patterns = terms.map(patternOf);
  const any = new RegExp(patterns.map((pattern, at) => `(?<t${at}>${pattern})`).join('|') || '(?!)', 'giu');
  const find: Aliases['find'] = (text) =>
    Array.from(text.matchAll(any), (match) => {
      const at = terms.findIndex((_, index) => match.groups?.[`t${index}`] !== undefined);
      return { start: match.index, end: match.index + match[0].length, alias: `${stem}_${at + 1}` };
    });
  const names = new RegExp(String.raw`${stem}_(\d{1,6})`, 'g');
  return {
    find,
    hide: (text) => {
      let result = '';
      let from = 0;
      for (const { start, end, alias } of find(text)) {
        result += text.slice(from, start) + alias;
        from = end;
      }
      return result + text.slice(from);
    },
    restore: (text) => {
      let known = true;
      const restored = text.replace(names, (_, number: string) => {
        const term = terms[Number(number) - 1];
        known &&= term !== undefined;
        return term ?? '';
      });
      return known && !/CONFIDENTIAL_/i.test(restored) ? restored : null;
    },
  };
}

/** In any case, with any gap between its parts, and with the endings that words take. */
function patternOf(term: string): string {
  const parts = term.split(/[\s_\p{Pd}]+/u).filter((part) => part !== '');
  const body = parts
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replace(/['’]/g, "['’]"))
    .join(String.raw`[\s_\p{Pd}]{0,3}`);
  return term.length >= LONG_ENOUGH
    ? String.raw`(?<![\p{L}\p{N}])${body}`
    : String.raw`(?<![\p{L}\p{N}])${body}(?![\p{L}\p{N}])`;
}
