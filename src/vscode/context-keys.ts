/** Context keys, by which commands and menus know where they can run. */
import * as vscode from 'vscode';
import type { ActiveDocument } from './active-document.ts';
import { isMarkdown, type Reviews } from './reviews.ts';

/** Says for the active document whether it is Markdown, and whether it holds a story. */
export async function updateContextKeys(active: ActiveDocument, reviews: Reviews): Promise<void> {
  const document = await active.get();
  const markdown = document !== undefined && isMarkdown(document);
  const story = markdown && (await reviews.of(document)).stories.length > 0;
  await Promise.all([
    vscode.commands.executeCommand('setContext', 'starStories.activeIsMarkdown', markdown),
    vscode.commands.executeCommand('setContext', 'starStories.activeIsStory', story),
  ]);
}
