/** The commands of the optional model. What they do is loaded with the first of them, and the SDK with the first request. */
import * as vscode from 'vscode';
import type { Services } from '../commands/services.ts';
import type * as CommandsModule from './model-commands.ts';
import { readModelSettings } from './settings.ts';

export function registerModel(context: vscode.ExtensionContext, services: Services): vscode.Disposable {
  let loaded: Promise<CommandsModule.ModelCommands> | undefined;
  const load = async (): Promise<CommandsModule.ModelCommands> => {
    const { ModelCommands } = await import('./model-commands.ts');
    const commands = new ModelCommands(context, services);
    context.subscriptions.push(commands);
    return commands;
  };
  const command = (
    id: string,
    run: (commands: CommandsModule.ModelCommands, args: readonly unknown[]) => Promise<void>,
  ): vscode.Disposable =>
    vscode.commands.registerCommand(id, async (...args: readonly unknown[]) => {
      loaded ??= load();
      await run(await loaded, args);
    });
  return vscode.Disposable.from(
    command('starStories.setUpModel', (commands) => commands.setUp()),
    command('starStories.testModel', (commands) => commands.test()),
    command('starStories.forgetModelKey', (commands) => commands.forgetKey()),
    command('starStories.gradeWithModel', (commands) => commands.grade()),
    command('starStories.rewriteWithModel', (commands, args) => commands.rewrite(args)),
    command('starStories.acceptVersion', (commands) => commands.acceptVersion()),
    command('starStories.nextVersion', (commands) => commands.nextVersion()),
    command('starStories.discardVersions', (commands) => commands.discardVersions()),
    vscode.languages.registerCodeActionsProvider(
      { language: 'markdown' },
      {
        provideCodeActions: (document, range, actions) => rewriteActions(document, range, actions, services),
      },
      { providedCodeActionKinds: [REWRITE] },
    ),
  );
}

const REWRITE = vscode.CodeActionKind.RefactorRewrite.append('starStories');

/**
 * Offered only to those who have set a model up, in stories, and when they open the menu: a light bulb beside every
 * sentence would be in the way.
 */
async function rewriteActions(
  document: vscode.TextDocument,
  range: vscode.Range,
  { diagnostics, triggerKind }: vscode.CodeActionContext,
  { reviews }: Services,
): Promise<vscode.CodeAction[]> {
  if (triggerKind === vscode.CodeActionTriggerKind.Automatic) return [];
  if (!vscode.workspace.isTrusted || readModelSettings().provider === 'off') return [];
  const offset = document.offsetAt(range.start);
  const { stories } = await reviews.of(document);
  if (!stories.some(({ story: { span } }) => span.start <= offset && offset <= span.end)) return [];
  const action = (title: string, at: number, rule: string | null): vscode.CodeAction => {
    const result = new vscode.CodeAction(title, REWRITE);
    result.command = { command: 'starStories.rewriteWithModel', title, arguments: [document.uri, at, rule] };
    return result;
  };
  const marked = diagnostics.flatMap(({ source, code, range: place }) =>
    source === 'STAR Stories' && typeof code === 'object'
      ? [
          action(
            `Rewrite for ${code.value} with a model…`,
            document.offsetAt(place.start),
            String(code.value),
          ),
        ]
      : [],
  );
  return [...marked, action('Rewrite this sentence with a model…', offset, null)];
}
