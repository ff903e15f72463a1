import type { Atom } from './atoms.ts';
import { lowerAt, phraseAt } from './match.ts';
import { IDIOMS } from './names.ts';

/** The sayings as words, by the first of them. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly (readonly string[])[]> = groupByFirst(
  IDIOMS.map((idiom) => idiom.split(' ')),
);

/** The words that a saying begins with. */
export const IDIOM_OPENERS: Iterable<string> = BY_FIRST_WORD.keys();

function groupByFirst(idioms: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>();
  for (const words of idioms) {
    const first = words[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), words]);
  }
  return groups;
}

/** The index after the saying that begins at `at`; `at` where there is none. */
export function idiomEnd(atoms: readonly Atom[], at: number): number {
  for (const words of BY_FIRST_WORD.get(lowerAt(atoms, at)) ?? []) {
    if (phraseAt(atoms, at, ...words)) return at + words.length;
  }
  return at;
}
