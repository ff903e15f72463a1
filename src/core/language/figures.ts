import { type Atom, atomsOf } from './figures/atoms.ts';
import { changeAt } from './figures/changes.ts';
import { cueOf } from './figures/cues.ts';
import { idiomEnd } from './figures/idioms.ts';
import { isLabel } from './figures/labels.ts';
import type { Match } from './figures/match.ts';
import { multipleAt } from './figures/multiples.ts';
import { numeralAt } from './figures/numeral.ts';
import { plainAt } from './figures/plain.ts';
import { quantityAt } from './figures/quantity.ts';
import { rangeAt } from './figures/ranges.ts';
import { rankAt } from './figures/ranks.ts';
import { shareAt } from './figures/shares.ts';
import { isIdle, mayBegin } from './figures/starts.ts';
import { periodEnd, widen } from './figures/widen.ts';
import { zeroAt } from './figures/zeros.ts';
import type { Figure, SentenceReading } from './sentence.ts';

/** The patterns, the most specific first: the first that fits at a place takes its words. */
const PATTERNS: readonly ((atoms: readonly Atom[], at: number, found: readonly Match[]) => Match | null)[] = [
  changeAt,
  rangeAt,
  rankAt,
  shareAt,
  zeroAt,
  multipleAt,
  plainAt,
];

/** Every measured quantity of a sentence, in the order of the text; spans do not overlap. */
export function figuresIn(reading: SentenceReading): readonly Figure[] {
  const atoms = atomsOf(reading);
  const matches: Match[] = [];
  for (let at = 0; at < atoms.length;) {
    const atom = atoms[at];
    if (!atom || isIdle(atom)) {
      at++;
      continue;
    }
    const idiom = idiomEnd(atoms, at);
    const match = idiom > at || !mayBegin(atoms, at) ? null : matchAt(atoms, at, matches);
    if (match) matches.push(match);
    at = match?.next ?? Math.max(idiom, numeralAt(atoms, at)?.next ?? 0, at + 1);
  }
  if (matches.length === 0) return NO_FIGURES;
  return matches.map((match, index) => figureOf(atoms, widen(atoms, match, matches[index - 1]?.next ?? 0)));
}

const NO_FIGURES: readonly Figure[] = [];

function matchAt(atoms: readonly Atom[], at: number, found: readonly Match[]): Match | null {
  const quantity = quantityAt(atoms, at);
  if (quantity && isLabel(atoms, at, quantity)) return null;
  for (const pattern of PATTERNS) {
    const match = pattern(atoms, at, found);
    if (match) return { ...match, next: periodEnd(atoms, match.next) };
  }
  return null;
}

const figureOf = (atoms: readonly Atom[], match: Match): Figure => ({
  start: atoms[match.from]?.start ?? 0,
  end: atoms[match.next - 1]?.end ?? 0,
  form: match.form,
  strength: match.strength,
  cue: cueOf(atoms, match),
});
