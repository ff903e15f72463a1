/** The parts of a story laid end to end, as told and as budgeted, on one scale. */
import type { Section, Story } from '../story.ts';
import { budgetState, formatSeconds } from '../time.ts';
import { nameOfParts, wordsInWords } from './words.ts';

export interface Piece {
  readonly name: string;
  /** "A", or "S+T" for a part of two kinds. */
  readonly letter: string;
  /** Shares of the longer of the two ribbons, 0 to 1. */
  readonly from: number;
  readonly to: number;
  readonly state: 'within' | 'over' | 'under';
}

export interface Ribbon {
  readonly told: readonly Piece[];
  readonly budget: readonly Piece[];
  /** What each ribbon takes in all, in words; the second is null where no part has a budget. */
  readonly toldTotal: string;
  readonly budgetTotal: string | null;
}

/** Lays out the parts of a story. Where every budget counts words, so does the ribbon; else it counts seconds. */
export function ribbonOf(sections: readonly Section[], story: Pick<Story, 'words' | 'seconds'>): Ribbon {
  const budgets = sections.flatMap(({ budget }) => budget ?? []);
  const unit = budgets.length > 0 && budgets.every((one) => one.unit === 'words') ? 'words' : 'seconds';
  const told = sections.map((section) => section[unit]);
  const allowed = sections.map(({ budget }) => (budget?.unit === unit ? budget.high : 0));
  const longest = Math.max(1, sum(told), sum(allowed));
  const inWords = unit === 'words' ? wordsInWords : formatSeconds;
  return {
    told: piecesOf(sections, told, longest, budgetState),
    budget: piecesOf(sections, allowed, longest, () => 'within'),
    toldTotal: inWords(story[unit]),
    budgetTotal: sum(allowed) > 0 ? inWords(sum(allowed)) : null,
  };
}

function piecesOf(
  sections: readonly Section[],
  lengths: readonly number[],
  longest: number,
  stateOf: (section: Section) => Piece['state'],
): Piece[] {
  let at = 0;
  return sections.flatMap((section, index) => {
    const from = at;
    at += lengths[index] ?? 0;
    if (at === from) return [];
    return [
      {
        name: nameOfParts(section.kinds),
        letter: section.kinds.map((kind) => kind.charAt(0).toUpperCase()).join('+'),
        from: from / longest,
        to: at / longest,
        state: stateOf(section),
      },
    ];
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
