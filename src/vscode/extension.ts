/**
 * Puts the extension together. Loading the engine and answering the editor's questions wait for the first story: a window
 * without one gets commands and a few listeners.
 */
import * as vscode from 'vscode';
import { ActiveDocument } from './active-document.ts';
import { registerCommands } from './commands/index.ts';
import { registerCompletions } from './completions.ts';
import { updateContextKeys } from './context-keys.ts';
import { Diagnostics } from './diagnostics.ts';
import { registerHovers } from './hovers.ts';
import { Lenses } from './lenses.ts';
import { registerModel } from './model/register.ts';
import { registerQuickFixes } from './quick-fixes.ts';
import { ReportPanels } from './report/panel.ts';
import { Reviews } from './reviews.ts';
import { changesSettings } from './settings.ts';
import { Status } from './status.ts';

/** What the extension's own tests look at. */
export interface Api {
  /** How long `activate` took, in milliseconds. */
  readonly activationMs: number;
  /** Whether a story has been met, so that the rules are in memory. */
  readonly engineLoaded: () => boolean;
}

export function activate(context: vscode.ExtensionContext): Api {
  const started = performance.now();
  const log = vscode.window.createOutputChannel('STAR Stories', { log: true });
  const reviews = new Reviews(log);
  const active = new ActiveDocument();
  const diagnostics = new Diagnostics(reviews);
  const lenses = new Lenses(reviews);
  const status = new Status(active, reviews);
  const reports = new ReportPanels(context.extensionUri, reviews);

  const services = { log, active, reviews, diagnostics, reports };

  const showActive = (): void => {
    void status.refresh();
    void updateContextKeys(active, reviews);
  };
  context.subscriptions.push(
    log,
    reviews,
    active,
    diagnostics,
    lenses,
    status,
    reports,
    registerCommands(services),
    registerModel(context, services),
    reviews.onDidMeetStory(() =>
      context.subscriptions.push(
        lenses.register(),
        registerQuickFixes(diagnostics, reviews),
        registerHovers(diagnostics),
        registerCompletions(reviews),
      ),
    ),
    active.onDidChange(showActive),
    diagnostics.onDidPublish(showActive),
    vscode.window.onDidChangeTextEditorSelection(() => status.refreshSoon()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!changesSettings(event)) return;
      reviews.invalidate();
      diagnostics.refresh();
      lenses.refresh();
      reports.refresh();
      showActive();
    }),
  );
  // What is open already is read once VS Code has got its answer.
  queueMicrotask(() => {
    diagnostics.refresh();
    showActive();
  });

  return { activationMs: performance.now() - started, engineLoaded: () => reviews.engineLoaded };
}
