/** The commands by their ids. */
import * as vscode from 'vscode';
import { AFTER_FIX, GRADE_STORY, NEXT_PLACEHOLDER, TURN_OFF_RULE } from '../internal-commands.ts';
import { turnOffRule } from '../settings.ts';
import { gradeStory } from './grade-story.ts';
import { ignoreRule } from './ignore-rule.ts';
import { insertPart } from './insert-part.ts';
import { newStory } from './new-story.ts';
import { nextPlaceholder, selectAfterFix } from './next-placeholder.ts';
import { exportStory } from '../report/export.ts';
import type { Services } from './services.ts';

export function registerCommands(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    command('starStories.newStory', (args) => newStory(services, args)),
    command('starStories.insertPart', (part) => insertPart(services, part)),
    command(GRADE_STORY, (uri, index) => gradeStory(services, uri, index)),
    command('starStories.exportMarkdown', () => exportStory(services, 'markdown')),
    command('starStories.exportHtml', () => exportStory(services, 'html')),
    command(NEXT_PLACEHOLDER, () => nextPlaceholder(services)),
    command('starStories.ignoreRule', () => ignoreRule(services)),
    command('starStories.showLog', () => services.log.show()),
    command(AFTER_FIX, selectAfterFix),
    command(TURN_OFF_RULE, (rule, uri) =>
      typeof rule === 'string' && uri instanceof vscode.Uri ? turnOffRule(rule, uri) : undefined,
    ),
  );
}

/** Arguments come from key bindings and links too, so they are not known before they are looked at. */
const command = (id: string, run: (...args: unknown[]) => unknown): vscode.Disposable =>
  vscode.commands.registerCommand(id, run);
