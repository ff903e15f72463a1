/** Takes off what hides words from a reader that looks for them and not from a model: other alphabets, gaps, codes. */

/** Characters without a place of their own: zero-width, direction marks, tags, variation selectors, soft hyphens. */
export const INVISIBLE =
  /\p{Cf}|\p{Co}|\p{Variation_Selector}|[\u{E0000}-\u{E007F}]|\u034F|\u115F|\u1160|\u3164|\uFFA0/gu;

/** Letters of other alphabets that look like Latin ones. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    ё: 'e',
    һ: 'h',
    і: 'i',
    ї: 'i',
    ј: 'j',
    к: 'k',
    ӏ: 'l',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    ԛ: 'q',
    г: 'r',
    ѕ: 's',
    т: 't',
    у: 'y',
    ѵ: 'v',
    ԝ: 'w',
    х: 'x',
    ʏ: 'y',
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ω: 'w',
    ɡ: 'g',
    ɪ: 'i',
    ı: 'i',
    ⅼ: 'l',
    ɴ: 'n',
    ʀ: 'r',
    ᴇ: 'e',
    ᴏ: 'o',
    ᴀ: 'a',
    ᴛ: 't',
    ᴜ: 'u',
    ʙ: 'b',
    ᴄ: 'c',
    ᴠ: 'v',
    ᴅ: 'd',
  }),
);

const DIGIT_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '@': 'a',
    $: 's',
    '!': 'i',
    '|': 'l',
  }),
);

/** A text in all the ways in which it can be meant, each in lower case and plain letters. */
export function readingsOf(text: string): string[] {
  const plain = plainLetters(text);
  const spoken = plain.replace(/[\p{L}\d@$!|]+/gu, lettersForDigits);
  const joined = spoken.replace(/(?<![\p{L}\d])(?:\p{L}[ .\-_*·]{1,2}){4,}\p{L}(?![\p{L}\d])/gu, (letters) =>
    letters.replace(/[ .\-_*·]/g, ''),
  );
  const all = [
    plain,
    spoken,
    joined,
    plain.split('').toReversed().join(''),
    rotated(plain),
    ...decoded(text).map(plainLetters),
  ];
  return [...new Set(all)];
}

/** Without markup, accents, entities and invisible characters. */
const plainLetters = (text: string): string =>
  withoutEntities(text)
    .replace(INVISIBLE, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[*_~`]/g, '')
    .toLowerCase()
    .replace(/\P{ASCII}/gu, (letter) => LOOKALIKES.get(letter) ?? letter)
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

const withoutEntities = (text: string): string =>
  text.replace(
    /&#(?:x(?<hex>[\da-f]{1,6})|(?<decimal>\d{1,7}));/gi,
    (entity, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    },
  );

/** "rubr1c", "5c0re": digits among letters are letters; a number by itself stays one. */
const lettersForDigits = (word: string): string =>
  /[a-z]/.test(word) && /[\d@$!|]./.test(word)
    ? word.replace(/[\d@$!|]/g, (digit) => DIGIT_LETTERS.get(digit) ?? digit)
    : word;

const rotated = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97));

/** Long words that are text in Base64 or in hexadecimal. */
function decoded(text: string): string[] {
  return (text.match(/[A-Za-z\d+/_-]{16,4000}={0,2}/g) ?? []).slice(0, 20).flatMap((word) => {
    const bytes = /^(?:[\da-f]{2})+$/i.test(word) ? fromHex(word) : fromBase64(word);
    // Other long words decode to bytes that nobody would read.
    return bytes !== null && /^[\x20-\x7E\s]{8,}$/.test(bytes) ? [bytes] : [];
  });
}

const fromHex = (word: string): string =>
  (word.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('');

function fromBase64(word: string): string | null {
  try {
    return atob(word.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return null;
  }
}
