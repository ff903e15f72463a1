/** Which findings are shown now: not the one in the sentence being written, and not more than the writer asked for. */
import type { Finding } from '../core/finding.ts';
import type { StoryReview } from '../core/review.ts';
import type { Story } from '../core/story.ts';
import { covers, type Span, span } from '../core/text.ts';

export interface Shown {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** What the cap left out. */
  readonly left: readonly Finding[];
}

const STRENGTH: Readonly<Record<Finding['severity'], number>> = { error: 2, warning: 1, information: 0 };

/** Keeps the strongest, and of equals the first ones in the text. */
export function strongest(findings: readonly Finding[], limit: number): Shown {
  if (findings.length <= limit) return { findings, left: [] };
  const kept = new Set(
    findings.toSorted((a, b) => STRENGTH[b.severity] - STRENGTH[a.severity]).slice(0, limit),
  );
  return {
    findings: findings.filter((finding) => kept.has(finding)),
    left: findings.filter((finding) => !kept.has(finding)),
  };
}

/** "3 more marks are not shown: no-platitude (2), no-hedged-ownership." */
export function leftOutMessage(left: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of left) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rules = [...counts].map(([rule, count]) => (count > 1 ? `${rule} (${count})` : rule)).join(', ');
  const marks = left.length === 1 ? '1 more mark is' : `${left.length} more marks are`;
  return `${marks} not shown, so that the strongest come first: ${rules}.`;
}

/** The sentence at the cursor, or the part that is still empty there; null where nothing is being written. */
export function beingWritten(story: Story, cursor: number): Span | null {
  const touches = (place: Span): boolean => place.start <= cursor && cursor <= place.end;
  const sentence = story.sentences.find((one) => touches(one.span));
  if (sentence) return sentence.span;
  const section = story.sections.find((one) => one.sentences.length === 0 && touches(one.span));
  return section?.span ?? null;
}

/** A name for a finding that holds while the text around it moves. */
export const nameOf = ({ story }: StoryReview, { rule, span: { start, end } }: Finding): string =>
  `${rule}\n${story.source.slice(start, end)}`;

/** Whether a finding has to wait: it lies in the words being written, and was not shown before they were touched. */
export const waits = (
  review: StoryReview,
  finding: Finding,
  writing: Span | null,
  shownBefore: ReadonlySet<string>,
): boolean => writing !== null && covers(writing, finding.span) && !shownBefore.has(nameOf(review, finding));

/** Whether a fix does nothing but take the marked words out; they can be shown faded then. */
export const isDeletion = (finding: Finding): boolean =>
  finding.fixes.some(
    ({ edits }) =>
      edits.some((edit) => covers(edit.span, finding.span)) &&
      edits.every((edit) => edit.text.length <= 1 && edit.span.end - edit.span.start > edit.text.length),
  );

/** The first line of a story, where what concerns the whole of it is shown. */
export function headOf({ title, span: whole, source }: Story): Span {
  if (title.span.end > title.span.start) return title.span;
  const text = source.slice(whole.start, whole.start + 200);
  const end = /[\r\n]/.exec(text)?.index ?? text.length;
  return span(whole.start, whole.start + end);
}
