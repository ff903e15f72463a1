export interface Threshold {
  readonly score: number;
  readonly recall: number;
}

/** The lowest score from which on so large a share of marks is right. */
export function thresholdFor(
  scores: readonly number[],
  labels: readonly boolean[],
  precision: number,
): Threshold {
  const order = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const wanted = labels.filter(Boolean).length;
  let best: Threshold = { score: Number.POSITIVE_INFINITY, recall: 0 };
  let right = 0;
  for (const [rank, at] of order.entries()) {
    if (labels[at] === true) right++;
    if (right / (rank + 1) >= precision) best = { score: scores[at] ?? 0, recall: right / wanted };
  }
  return best;
}
