/** Which times measure something: "for three days" does, "at 3 pm", "three days ago" and "one day" do not. */
import { words } from '../lexicon.ts';
import type { Atom } from './atoms.ts';
import { lowerAt } from './match.ts';
import { CLOCK_WORDS } from './names.ts';
import type { Quantity } from './quantity.ts';
import { APPROXIMATIONS } from './widen.ts';

/** "at 3 pm", "at six", "10 o'clock", "half past ten". */
export function isClock(atoms: readonly Atom[], quantity: Quantity): boolean {
  const after = lowerAt(atoms, quantity.numeral.next);
  if (CLOCK_WORDS.has(after)) return true;
  if (after === 'a' && lowerAt(atoms, quantity.numeral.next + 1) === '.') return true;
  return (
    /^(?:past|to)$/.test(lowerAt(atoms, quantity.from - 1)) &&
    /^(?:quarter|half|ten|five|twenty)$/.test(lowerAt(atoms, quantity.from - 2))
  );
}

/** A time measures unless it is told from now or from then, is an age or is tenure. */
export function isMeasuredTime(atoms: readonly Atom[], { from, next, numeral }: Quantity): boolean {
  const after = lowerAt(atoms, next);
  if (after === 'in' && lowerAt(atoms, next + 1) === ',') return false;
  if (after === 'into' && lowerAt(atoms, from - 1) !== 'for') return false;
  if (after === 'of' && TENURES.has(lowerAt(atoms, next + 1))) return false;
  if (after === 'old' || (after === '-' && lowerAt(atoms, next + 1) === 'old')) return false;
  return numeral.value === 1 && numeral.written === 'words' ? isOneTime(atoms, from, next) : true;
}

/** "ten years of experience" describes a person. */
const TENURES = words('experience age service training practice marriage');

/** Words of which the time that follows is the measure. */
const LEADS = words(
  'in within for by after under over about around almost nearly only takes took take lasted lasts every each roughly just last with',
);

/** Verbs of which a time is the measure, a few words before it: "cost our crew a bad week". */
const COSTS = words(
  'cost costs lost lose loses saved save saves delayed took takes take gained wasted spent played stayed',
);

/** Words after a time that make it a difference. */
const DIFFERENCES = words('early late ahead behind longer shorter sooner slower faster instead of');

/** "the first time in a decade" says how rare it was, in a manner of speaking. */
const LIFETIMES = words('decade century lifetime generation');

/** "a week of 37 °C": the number measures, and the week is when. */
const isOfNumber = (atoms: readonly Atom[], of: number): boolean =>
  lowerAt(atoms, of) === 'of' && atoms[of + 1]?.kind === 'number';

/** How far before the time the verb may stand. */
const REACH = 5;

/** "an hour" and "one day" measure after a word that measures, or before one; "one day" alone is a turn of speech. */
function isOneTime(atoms: readonly Atom[], from: number, next: number): boolean {
  if (DIFFERENCES.has(lowerAt(atoms, next)) && !isOfNumber(atoms, next)) return true;
  const before = lowerAt(atoms, from - 1);
  if (lowerAt(atoms, from + 1) === 'more') return false;
  if (before === 'in' && LIFETIMES.has(lowerAt(atoms, next - 1))) return false;
  const lead = APPROXIMATIONS.has(before) ? from - 2 : from - 1;
  // "After about a month we …" says when; "back after an hour" says how long.
  if (lead === 0 && lowerAt(atoms, lead) === 'after') return false;
  if (LEADS.has(before)) return true;
  if (before === 'than') return /^(?:less|more)$/.test(lowerAt(atoms, from - 2));
  return atoms.slice(Math.max(0, from - REACH), from).some(({ lower }) => COSTS.has(lower));
}
