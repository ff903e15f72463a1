import { words } from '../lexicon.ts';
import { type Atom, isCapital } from './atoms.ts';
import { lowerAt } from './match.ts';
import type { Numeral } from './numeral.ts';
import { MONTHS } from './names.ts';
import { TIME_UNITS } from './units.ts';

/** What is counted: the end of the noun phrase after a number. */
export interface CountedNoun {
  readonly next: number;
  readonly time: boolean;
}

/** A noun phrase longer than this is two. */
const PHRASE_LIMIT = 5;

/** Words that end in s and are no plural. */
const NO_PLURAL = words(
  'this was is has its as us less does yes plus across always perhaps versus thus class process business access success status focus news gas bus glass loss boss cross press mess guess address series afterwards',
);

const IRREGULAR_PLURALS = words(
  'people men women children staff data criteria personnel feet teeth mice geese sheep fish aircraft crew cattle police firemen workmen salesmen foremen craftsmen nurserymen fishermen tradesmen women policewomen draftsmen media',
);

/** Words that belong to no noun phrase after a number; tags miss some of them. */
const STOPS = words(
  'of or and to in at on by was were is are that which who for with from as than but it we i he she they this these those my our his her their a an the per not had has have when while where after before until since if so because then there about into over under out up down off again only just also still too later ago earlier early late',
);

/**
 * Finds the noun that a number counts: `12 retired school nurses`, `26-bed`. "One" takes a singular; any other number
 * takes a plural, or a singular joined by a hyphen.
 */
export function countedNoun(atoms: readonly Atom[], numeral: Numeral, hyphen: number): CountedNoun | null {
  const first = numeral.next + hyphen;
  if (hyphen) {
    const word = atoms[first];
    return word?.kind === 'word' && !STOPS.has(word.lower)
      ? { next: first + 1, time: TIME_UNITS.has(word.lower) }
      : null;
  }
  let end = -1;
  for (let at = first; at < first + PHRASE_LIMIT; at++) {
    const atom = atoms[at];
    if (!atom || !standsInPhrase(atom)) break;
    if (isJoint(atom)) continue;
    if (numeral.value === 1) {
      if (isNoun(atom) && !isPlural(atom)) end = at;
      else if (end >= 0) break;
    } else if (isPlural(atom) || (lowerAt(atoms, at - 1) === '-' && /[^s]s$/.test(atom.lower))) end = at;
    else if (end >= 0 && !isNoun(atom)) break;
  }
  const last = atoms[end];
  return last ? { next: end + 1, time: TIME_UNITS.has(last.lower) } : null;
}

const isNoun = (atom: Atom): boolean => atom.tag === 'NOUN' || atom.tag === 'PROPN';

export function isPlural(atom: Atom): boolean {
  if (atom.kind !== 'word') return false;
  if (IRREGULAR_PLURALS.has(atom.lower)) return true;
  return (
    atom.lower.length > 3 && /[^s'u]s$/.test(atom.lower) && !NO_PLURAL.has(atom.lower) && atom.tag !== 'AUX'
  );
}

/** "sign-ups", "A/B tests". */
const isJoint = (atom: Atom): boolean => atom.lower === '-' || atom.lower === '/';

function standsInPhrase(atom: Atom): boolean {
  if (isJoint(atom)) return true;
  if (atom.kind === 'name') return true;
  if (atom.lower.length === 1 && isCapital(atom)) return true;
  if (atom.kind !== 'word' || STOPS.has(atom.lower) || MONTHS.has(atom.lower)) return false;
  return (
    atom.tag !== 'PRON' &&
    atom.tag !== 'DET' &&
    atom.tag !== 'ADP' &&
    atom.tag !== 'CCONJ' &&
    atom.tag !== 'AUX'
  );
}
