import * as vscode from 'vscode';
import { cursorIn } from '../active-document.ts';
import { isMarkdown, type Reading } from '../reviews.ts';
import { storyAt } from '../story-at.ts';
import { pick } from './pick.ts';
import type { Services } from './services.ts';
import { markdownTarget } from './target.ts';

/**
 * Opens the report beside the text: of the story asked for, the one at the cursor, or the one picked. Any Markdown
 * document can be graded; one that is no story is read as if it were.
 */
export async function gradeStory(services: Services, uri: unknown, asked: unknown): Promise<void> {
  const document = await documentFor(services, uri);
  if (!document) return;
  const reading = await services.reviews.of(document);
  if (reading.settings.run === 'manual') await services.diagnostics.publish(document);
  const index = typeof asked === 'number' ? asked : await chooseStory(reading, document);
  if (index !== undefined) await services.reports.show(document, index);
}

async function documentFor(services: Services, uri: unknown): Promise<vscode.TextDocument | undefined> {
  if (!(uri instanceof vscode.Uri)) return markdownTarget(services);
  const document = await vscode.workspace.openTextDocument(uri);
  return isMarkdown(document) ? document : markdownTarget(services);
}

async function chooseStory({ stories }: Reading, document: vscode.TextDocument): Promise<number | undefined> {
  const cursor = cursorIn(document);
  if (stories.length < 2) return 0;
  const here = cursor === undefined ? undefined : storyAt(stories, cursor);
  if (here && cursor !== undefined && cursor <= here.story.span.end && cursor >= here.story.span.start) {
    return stories.indexOf(here);
  }
  return pick(
    'Which story?',
    stories.map(({ story }, value) => ({
      label: story.title.text || `Story ${value + 1}`,
      description: `Line ${document.positionAt(story.span.start).line + 1}`,
      value,
    })),
  );
}
