/** What a command works on, or a clear answer why it cannot. */
import * as vscode from 'vscode';
import type { StoryReview } from '../../core/review.ts';
import { cursorIn } from '../active-document.ts';
import { isMarkdown, type Reading } from '../reviews.ts';
import { storyAt } from '../story-at.ts';
import type { Services } from './services.ts';

/** The active Markdown document. */
export async function markdownTarget({ active }: Services): Promise<vscode.TextDocument | undefined> {
  const document = await active.get();
  if (document && isMarkdown(document)) return document;
  void vscode.window.showInformationMessage(
    'Open a Markdown document first. STAR Stories reads nothing else.',
  );
  return undefined;
}

export interface StoryTarget {
  readonly document: vscode.TextDocument;
  readonly reading: Reading;
  readonly review: StoryReview;
}

/** The story at the cursor of the active document. */
export async function storyTarget(services: Services): Promise<StoryTarget | undefined> {
  const document = await markdownTarget(services);
  if (!document) return undefined;
  const reading = await services.reviews.of(document);
  const review = storyAt(reading.stories, cursorIn(document) ?? 0);
  if (review) return { document, reading, review };
  void vscode.window.showInformationMessage(
    'No story was found here. Label its parts, such as “## Situation”, or name the file “….story.md”.',
  );
  return undefined;
}
