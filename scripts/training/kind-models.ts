/** Which of the sixteen a dodge is: each kind against the others. */
import { DODGE_KINDS, type DodgeKind } from '../../src/core/hearing/dodge-kinds.ts';
import { Columns } from './columns.ts';
import { crossScores, type Fit } from './cross.ts';
import { fitCues } from './cue-fit.ts';
import type { Example } from './examples.ts';
import { tableOf } from './table.ts';

/** A kind is told from fifteen others by what is usual in it. */
const FEWEST = 4;
const PENALTY = 2;
/** Weights nearer to zero are left out. */
const LEAST = 0.1;

export interface KindModels {
  readonly declaration: string;
  /** The kind of each of these examples, by models that had not seen it. */
  readonly kindsOf: (heard: readonly Example[]) => DodgeKind[];
}

export function fitKinds(examples: readonly Example[]): KindModels {
  const dodges = examples.filter(({ dodge }) => dodge !== null);
  const columns = new Columns(
    dodges.map(({ cues }) => cues),
    FEWEST,
  );
  const rows = dodges.map(({ cues }) => columns.rowOf(cues));
  const isOf = (kind: DodgeKind): boolean[] => dodges.map(({ dodge }) => dodge === kind);
  const fit: Fit = (some, labels) => fitCues(some, labels, { columns: columns.size, penalty: PENALTY });
  const fits = Object.fromEntries(DODGE_KINDS.map((kind) => [kind, fit(rows, isOf(kind))]));
  return {
    declaration: tableOf('KIND_WEIGHTS', columns.names, fits, LEAST),
    kindsOf: (heard) => {
      const all = [...rows, ...heard.map(({ cues }) => columns.rowOf(cues))];
      const bases = [...dodges, ...heard].map(({ base }) => base);
      const scores = DODGE_KINDS.map((kind) =>
        crossScores(all, [...isOf(kind), ...heard.map(() => false)], bases, fit, rows.length),
      );
      return heard.map((_, at) => {
        const own = scores.map((list) => list[rows.length + at] ?? 0);
        return DODGE_KINDS[own.indexOf(Math.max(...own))] ?? 'happened';
      });
    },
  };
}
