/** The story that a report is about, read and graded as it is now. */
import * as vscode from 'vscode';
import type { Grade } from '../../core/grade/shape.ts';
import type { SecondGrade } from '../../core/report/model.ts';
import type { StoryReview } from '../../core/review.ts';
import type { Engine, Reading, Reviews } from '../reviews.ts';

export interface GradedStory {
  readonly document: vscode.TextDocument;
  readonly reading: Reading;
  readonly engine: Engine;
  readonly review: StoryReview;
  readonly grade: Grade;
  /** A model's, where one graded these words. */
  readonly second: SecondGrade | null;
  /** Its place among the stories of the document. */
  readonly index: number;
  /** The document is no story by itself; it was read as one because the writer asked. */
  readonly assumed: boolean;
}

/** Reads the n-th story of a document, or the last one; the whole of the document where it holds none. Never fails. */
export async function gradedStory(
  reviews: Reviews,
  uri: vscode.Uri,
  wanted: number,
): Promise<GradedStory | { readonly nothing: readonly string[] }> {
  let document: vscode.TextDocument;
  try {
    document = await vscode.workspace.openTextDocument(uri);
  } catch {
    return {
      nothing: ['The file of this report cannot be opened. It may have been moved, renamed or deleted.'],
    };
  }
  const found = await reviews.of(document);
  const assumed = found.stories.length === 0;
  const reading = assumed ? await reviews.assuming(document) : found;
  const { engine, stories, notes } = reading;
  const index = Math.max(0, Math.min(wanted, stories.length - 1));
  const review = stories[index];
  const grade = review && reviews.grade(reading, review);
  if (!engine || !review || !grade) return { nothing: notes };
  const second = reviews.seconds.of(review.story);
  return { document, reading, engine, review, grade, second, index, assumed };
}
