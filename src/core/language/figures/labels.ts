/** Numbers that are labels: what stands before them says so. */
import { type Atom, isCapital } from './atoms.ts';
import { lowerAt } from './match.ts';
import { LABEL_NOUNS, MONTHS } from './names.ts';
import type { Quantity } from './quantity.ts';

/**
 * True where the number at `at` names something: `step 2`, `Windows 11`, `4 July`, `in 2019`. A number with a unit of its
 * own measures even there, except after a month.
 */
export function isLabel(atoms: readonly Atom[], at: number, quantity: Quantity | null): boolean {
  const before = atoms[at - 1];
  const measured = quantity !== null && quantity.form !== 'bare';
  if (before && MONTHS.has(before.lower) && isCapital(before) && atoms[at]?.kind !== 'word') {
    // "On March 14" is a day; "in March 14 nurses left" counts.
    return !measured || (quantity.form === 'count' && lowerAt(atoms, at - 2) !== 'in');
  }
  const after = atoms[quantity?.next ?? at + 1];
  if (after && MONTHS.has(after.lower) && isCapital(after)) return !measured;
  if (isYear(atoms, at, quantity)) return true;
  if (before && isLabelNoun(before) && quantity?.form === 'count' && quantity.numeral.written === 'digits')
    return true;
  if (!before || measured) return false;
  if (before.lower === '#' || before.lower === '-' || before.lower === '§' || before.lower === '№')
    return before.lower !== '#' || !isRank(atoms, at);
  return isLabelNoun(before) || endsLabelRange(atoms, at) || isNamed(atoms, at);
}

/** "table 6", but not "we table 6 motions". */
const isLabelNoun = ({ lower, tag }: Atom): boolean => LABEL_NOUNS.has(lower) && tag !== 'VERB';

/** A list of labels longer than this is none. */
const LIST_LIMIT = 8;

/** "chapters 4 to 9", "steps 1, 2 and 3". */
function endsLabelRange(atoms: readonly Atom[], at: number): boolean {
  let first = at;
  const farthest = Math.max(0, at - 2 * LIST_LIMIT);
  while (
    first > farthest &&
    /^(?:to|and|or|,|-|–)$/.test(lowerAt(atoms, first - 1)) &&
    atoms[first - 2]?.kind === 'number'
  )
    first -= 2;
  const noun = atoms[first - 1];
  return (
    first < at && noun !== undefined && (isLabelNoun(noun) || LABEL_NOUNS.has(noun.lower.replace(/s$/, '')))
  );
}

/** "#7 to #2" and "#3 of 40" are ranks; "PR #482" is not. */
const isRank = (atoms: readonly Atom[], at: number): boolean =>
  lowerAt(atoms, at + 1) === 'of' || lowerAt(atoms, at + 1) === 'in' || lowerAt(atoms, at + 1) === 'to';

/** A capital inside the sentence right before a number: `Pentium 4`, `Channel Four`, but not "last May two of us". */
function isNamed(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1];
  if (at < 2 || before?.kind !== 'word' || !isCapital(before) || before.tag === 'PRON') return false;
  const atom = atoms[at];
  return atom !== undefined && (atom.kind === 'number' || isCapital(atom));
}

function isYear(atoms: readonly Atom[], at: number, quantity: Quantity | null): boolean {
  const atom = atoms[at];
  if (atom?.kind !== 'number' || atom.number?.suffix !== '' || atom.end - atom.start !== 4) return false;
  if (atom.number.value < 1900 || atom.number.value >= 2100) return false;
  if (quantity === null || quantity.form === 'bare') return true;
  return (
    quantity.form === 'count' &&
    /^(?:in|since|until|till|by|during|from|of|late|early|mid|summer|spring|autumn|winter|the)$/.test(
      lowerAt(atoms, at - 1),
    )
  );
}
