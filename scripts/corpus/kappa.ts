/**
 * Agreement on an ordered scale beyond chance, where a miss by two steps counts four times one by one (Cohen 1968): 1 is
 * full agreement, 0 what chance would give. `pairs`: grades from 0 to `levels` - 1.
 */
export function weightedKappa(pairs: readonly (readonly [a: number, b: number])[], levels: number): number {
  const counts = (side: 0 | 1): number[] =>
    Array.from({ length: levels }, (_, level) => pairs.filter((pair) => pair[side] === level).length);
  const [a, b] = [counts(0), counts(1)];
  const observed = pairs.reduce((sum, [x, y]) => sum + (x - y) ** 2, 0);
  let expected = 0;
  for (const [x, inA] of a.entries()) {
    for (const [y, inB] of b.entries()) expected += ((x - y) ** 2 * inA * inB) / pairs.length;
  }
  return expected === 0 ? 1 : 1 - observed / expected;
}
