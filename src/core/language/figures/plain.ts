/** A quantity that stands alone: no change, no share, no multiple. */
import { words } from '../lexicon.ts';
import { type Atom, isCapital } from './atoms.ts';
import { lowerAt, type Match } from './match.ts';
import { DEICTIC_AFTER, ONE_OFF_NOUNS, TALK_NOUNS } from './names.ts';
import { MAGNITUDE_WORDS, ORDINAL_WORDS } from './numbers.ts';
import { isPlural } from './nouns.ts';
import type { Numeral } from './numeral.ts';
import { type Quantity, quantityAt } from './quantity.ts';
import { isClock, isMeasuredTime } from './times.ts';
import { SCORE_NAMES } from './units.ts';

/** Reads the quantity that begins at `at`, unless it is a time of day, a saying or a count of talk. */
export function plainAt(atoms: readonly Atom[], at: number, found: readonly Match[]): Match | null {
  const quantity = quantityAt(atoms, at);
  if (!quantity || isClock(atoms, quantity)) return null;
  if (isDeictic(atoms, quantity) && !isShift(atoms, quantity)) return null;
  if (!measures(atoms, quantity, found)) return null;
  return {
    from: at,
    next: quantity.next,
    form: quantity.form === 'bare' ? 'count' : quantity.form,
    strength: quantity.strength,
  };
}

/** "two winters ago", "an hour before"; but "the 40 miles back" are driven. */
const isDeictic = (atoms: readonly Atom[], { form, next }: Quantity): boolean =>
  form !== 'measure' && DEICTIC_AFTER.has(lowerAt(atoms, next));

/** "moved back by two weeks", "five days earlier than planned": a time that is compared, not told from now. */
const isShift = (atoms: readonly Atom[], { from, next }: Quantity): boolean =>
  lowerAt(atoms, from - 1) === 'by' || lowerAt(atoms, next + 1) === 'than';

function measures(atoms: readonly Atom[], quantity: Quantity, found: readonly Match[]): boolean {
  const before = lowerAt(atoms, quantity.from - 1);
  switch (quantity.form) {
    case 'bare':
      return isLevel(atoms, quantity, found);
    case 'duration':
      return isMeasuredTime(atoms, quantity);
    case 'count':
      return isCount(atoms, quantity, found);
    case 'measure':
      return found.length > 0 || lowerAt(atoms, quantity.from) !== 'one' || BOUNDS_OF_ONE.has(before);
    case 'rank':
      return !isTalk(atoms, quantity) || SCORE_LEADS.has(before);
    case 'percent':
      return !isConviction(atoms, quantity);
    default:
      return true;
  }
}

/** "by one metre" measures; "one foot in the door" does not. */
const BOUNDS_OF_ONE = words('by within under over about than to of');

/** "up two points" is a score; "I will make two points" is talk. */
const SCORE_LEADS = words('by of at to up down gained lost scored rose fell dropped');

/** "100% sure", "I gave 110%". */
function isConviction(atoms: readonly Atom[], { numeral, next, from }: Quantity): boolean {
  if (/^(?:sure|certain|behind|committed|honest|convinced)$/.test(lowerAt(atoms, next))) return true;
  return numeral.value > 100 && /^(?:gave|give|giving|it)$/.test(lowerAt(atoms, from - 1));
}

/** Words after which a number alone counts what was counted before: "60 parcels to the first depot and 45 to the second". */
const ELLIPSIS_LEADS = words(
  'and or , ; to than of was were been is are hit reached only all versus with had scored under over below above instead :',
);

/** A bare number is a level where a word of level or another figure leads to it: "rose to 88", "the six we agreed on". */
function isLevel(
  atoms: readonly Atom[],
  { from, next, numeral }: Quantity,
  found: readonly Match[],
): boolean {
  const before = lowerAt(atoms, from - 1);
  const after = atoms[next];
  if (numeral.written === 'rough' || after?.lower === '-' || numeral.value === 1) return false;
  if (SCORE_NAMES.has(before) || SCORE_NAMES.has(lowerAt(atoms, from - 2))) return true;
  if (numeral.written === 'digits' && numeral.value > 24 && LEVEL_LEADS.has(before))
    return !isAddress(atoms, from);
  // Digits in groups of three are never a name: "the hall seats 1,100".
  if (numeral.written === 'digits' && atoms[from]?.lower.includes(',')) return true;
  // "worth half a million": money or people, and in either case an amount.
  if (MAGNITUDE_WORDS.has(lowerAt(atoms, next - 1)) && numeral.value >= 1000) return true;
  if (numeral.written === 'digits' && !Number.isInteger(numeral.value) && READINGS.has(before)) return true;
  if (before === 'of' && isGrouped(atoms, from, next)) return true;
  if (countsAlone(atoms, from, next, numeral)) return true;
  if (found.length === 0) return false;
  if (before === 'the') return /^(?:we|i|they|that)$/.test(after?.lower ?? '');
  if (!ELLIPSIS_LEADS.has(before)) return false;
  if (numeral.written === 'digits') return true;
  return after === undefined || after.kind === 'sign' || /^(?:VERB|AUX|ADP)$/.test(after.tag);
}

/** Words before a number with decimals, which is read off something: "the gap was 2.31". */
const READINGS = words('was were is are measured weighed read showed stood averaged scored');

/** "in batches of thirty": how many there are to a group. */
const isGrouped = (atoms: readonly Atom[], from: number, next: number): boolean => {
  const group = atoms[from - 2];
  const after = atoms[next];
  return group !== undefined && isPlural(group) && (after === undefined || after.kind === 'sign');
};

/** "31 came", "the choir is thirty strong", "of the 52 who came", "ordered twelve": what is counted is understood. */
function countsAlone(atoms: readonly Atom[], from: number, next: number, { value }: Numeral): boolean {
  const before = lowerAt(atoms, from - 1);
  if (value < 4 || isAddress(atoms, from) || HOUR_LEADS.has(before)) return false;
  const after = atoms[next];
  if (after?.lower === 'strong' || (after?.lower === 'so' && lowerAt(atoms, next + 1) === 'far')) return true;
  if (before === 'the') return after?.lower === 'who' && lowerAt(atoms, from - 2) === 'of';
  if (COUNTERS.has(before)) return after === undefined || after.kind === 'sign' || after.tag === 'CCONJ';
  return COUNTED_ACTS.has(after?.lower ?? '') && atoms[from - 1]?.tag !== 'NOUN';
}

/** Before a number that is then an hour or a year. */
const HOUR_LEADS = words('at by until till since past around in on');

/** Verbs of which a number alone is the object. */
const COUNTERS = words('ordered got sold sent received returned served baked built printed shipped counted');

/** What those who are counted do, so that the number can be a subject of its own. */
const COUNTED_ACTS = words(
  'came stayed left signed passed failed arrived replied answered agreed refused returned joined enrolled cancelled attended qualified survived died voted were had turned went',
);

/** Words that lead to a level even where nothing was counted before: "fell to 62". */
const LEVEL_LEADS = words('for to at under over below above than by of all only');

/** "at 221 Long Lane": a capital after the number. */
function isAddress(atoms: readonly Atom[], from: number): boolean {
  const after = atoms[from + 1];
  return after?.kind === 'word' && isCapital(after);
}

/** "one tenant" counts beside other figures; "two lessons" and "the two of us" count talk and people at hand. */
function isCount(atoms: readonly Atom[], quantity: Quantity, found: readonly Match[]): boolean {
  const { from, next, numeral } = quantity;
  const noun = lowerAt(atoms, next - 1);
  if (isTalk(atoms, quantity) || isKnownPair(atoms, quantity) || lowerAt(atoms, next) === 'away')
    return false;
  if (numeral.value !== 1) return true;
  if (numeral.written !== 'words' || atoms[from]?.lower !== 'one') return numeral.written === 'digits';
  return found.length > 0 && !ONE_OFF_NOUNS.has(noun) && !isPronounOne(atoms, from);
}

/** "this one", "the next one", "the one real exception" point at a thing and count none. */
const isPronounOne = (atoms: readonly Atom[], from: number): boolean => {
  const before = lowerAt(atoms, from - 1);
  return ORDINAL_WORDS.has(before) || POINTERS.has(before);
};

const POINTERS = words('the this that no any every each which only next new old other another');

const isTalk = (atoms: readonly Atom[], { next, numeral }: Quantity): boolean =>
  TALK_NOUNS.has(lowerAt(atoms, next - 1)) && numeral.written === 'words' && numeral.value <= 10;

/** "the two managers", "two attempts": what is already on the scene, or what the tale is made of. */
const isKnownPair = (atoms: readonly Atom[], { from, next, numeral }: Quantity): boolean =>
  numeral.written === 'words' &&
  (numeral.value === 2 || numeral.value === 3) &&
  (lowerAt(atoms, from - 1) === 'the' ||
    lowerAt(atoms, from - 1) === 'first' ||
    /^(?:attempts|tries)$/.test(lowerAt(atoms, next - 1)));
