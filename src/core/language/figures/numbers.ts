/** Numbers as words, as data. */

const UNITS_AND_TEENS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';

/** `zero` to `ninety`, each with its value. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS_AND_TEENS.split(' ').map((word, value): [string, number] => [word, value]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

/** Magnitudes that stand after a number: `3 million`, `two dozen`. */
export const MAGNITUDE_WORDS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['mn', 1e6],
  ['bn', 1e9],
]);

/** Magnitudes that are glued to digits; their case tells million from metre. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['mn', 1e6],
  ['B', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
  ['T', 1e12],
]);

/** An order of magnitude and no more: `dozens of calls`. */
export const ROUGH_NUMBERS: ReadonlySet<string> = new Set([
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'millions',
  'billions',
]);

/** Names of fractions; `half` goes by rules of its own. */
export const FRACTIONS: ReadonlySet<string> = new Set(
  'third thirds quarter quarters fifth fifths sixth sixths seventh sevenths eighth eighths ninth ninths tenth tenths twentieth fiftieth hundredth hundredths thousandth thousandths'.split(
    ' ',
  ),
);

/** Ordinals as words, for ranks and "every third". */
export const ORDINAL_WORDS: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth twentieth hundredth last'.split(
    ' ',
  ),
);

/** Words that multiply. */
export const MULTIPLIERS: ReadonlySet<string> = new Set(
  'doubled trebled tripled quadrupled quintupled halved doubling trebling tripling quadrupling halving halves triples quadruples twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold hundredfold'.split(
    ' ',
  ),
);
