/** What the committed versions say about the text of today. */
import type { Before } from '../../core/report/scores.ts';
import { type HistoryReading, sameText } from '../history/versions.ts';

/** The newest version that reads otherwise than the text does now; null where there is none. */
export function changesOf({ versions }: HistoryReading, text: string): Before | null {
  const version = versions.findLast((one) => !sameText(one.text, text));
  return version ? { since: `the version of ${version.date}`, scores: version } : null;
}
