/** Fixes as code actions. What says no to a mark stands last, and names the place it writes to. */
import * as vscode from 'vscode';
import type { Fix } from '../core/finding.ts';
import { overlaps, type TextEdit } from '../core/text.ts';
import { workspaceEdit } from './convert.ts';
import type { Diagnostics, Mark } from './diagnostics.ts';
import { AFTER_FIX, NEXT_PLACEHOLDER, TURN_OFF_RULE } from './internal-commands.ts';
import { placeholderIn } from './placeholders.ts';
import type { Reading, Reviews } from './reviews.ts';
import { turnOffPlace } from './settings.ts';

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('starStories');

export function registerQuickFixes(diagnostics: Diagnostics, reviews: Reviews): vscode.Disposable {
  const markdown = { language: 'markdown' };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(
      markdown,
      { provideCodeActions: (_document, _range, context) => quickFixes(diagnostics, context) },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
    vscode.languages.registerCodeActionsProvider(
      markdown,
      { provideCodeActions: async (document) => fixAll(await reviews.of(document)) },
      { providedCodeActionKinds: [FIX_ALL] },
    ),
  );
}

function quickFixes(diagnostics: Diagnostics, context: vscode.CodeActionContext): vscode.CodeAction[] {
  const marked = context.diagnostics.flatMap((diagnostic) => {
    const mark = diagnostics.markOf(diagnostic);
    return mark ? [{ diagnostic, mark }] : [];
  });
  return [
    ...marked.flatMap(({ diagnostic, mark }) =>
      mark.finding.fixes.map((fix) => fixAction(fix, diagnostic, mark)),
    ),
    ...marked.filter(({ mark }) => onPlaceholder(mark)).map(({ diagnostic }) => nextPlaceholder(diagnostic)),
    ...marked.flatMap(({ diagnostic, mark }) => refusals(diagnostic, mark)),
  ];
}

function fixAction(fix: Fix, diagnostic: vscode.Diagnostic, { reading }: Mark): vscode.CodeAction {
  const action = quickFix(fix.title, diagnostic);
  action.edit = workspaceEdit(reading.document, fix.edits);
  action.isPreferred = fix.preferred === true;
  action.command = {
    command: AFTER_FIX,
    title: 'Select the Placeholder',
    arguments: [reading.document.uri, placeholderIn(fix.edits)],
  };
  return action;
}

const onPlaceholder = ({ finding, review }: Mark): boolean =>
  review.story.placeholders.some((placeholder) => overlaps(placeholder, finding.span));

function nextPlaceholder(diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const action = quickFix('Go to next placeholder', diagnostic);
  action.command = { command: NEXT_PLACEHOLDER, title: 'Next Placeholder' };
  return action;
}

/** Ignore here, in this file, everywhere. */
function refusals(diagnostic: vscode.Diagnostic, { finding, review, reading }: Mark): vscode.CodeAction[] {
  const { engine, document } = reading;
  if (!engine) return [];
  const edit = (title: string, edits: readonly TextEdit[]): vscode.CodeAction => {
    const action = quickFix(title, diagnostic);
    action.edit = workspaceEdit(document, edits);
    return action;
  };
  const off = quickFix(turnOffTitle(finding.rule, document.uri), diagnostic);
  off.command = { command: TURN_OFF_RULE, title: off.title, arguments: [finding.rule, document.uri] };
  return [
    edit(`Ignore ${finding.rule} here`, [engine.ignoreHere(review.story.source, finding.span, finding.rule)]),
    edit(`Ignore ${finding.rule} in this file`, [engine.ignoreInFile(review.story.source, finding.rule)]),
    off,
  ];
}

/** "Turn off no-blame in the settings of the folder stories". */
export function turnOffTitle(rule: string, uri: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const place =
    turnOffPlace(uri) === 'folder' && folder
      ? `the settings of the folder ${folder.name}`
      : 'your user settings';
  return `Turn off ${rule} in ${place}`;
}

function quickFix(title: string, diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  return action;
}

/** All fixes that change no meaning, in one step; of two that touch the same words, the first. */
function fixAll({ document, version, stories }: Reading): vscode.CodeAction[] {
  if (version !== document.version) return [];
  const edits: TextEdit[] = [];
  for (const fix of stories.flatMap(({ findings }) => findings).flatMap(mechanicalFix)) {
    if (!fix.edits.some((edit) => edits.some((taken) => collides(taken, edit)))) edits.push(...fix.edits);
  }
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction('Fix all that is mechanical', FIX_ALL);
  action.edit = workspaceEdit(document, edits);
  return [action];
}

const mechanicalFix = ({ fixes }: { readonly fixes: readonly Fix[] }): Fix[] =>
  fixes.filter((fix) => fix.mechanical).slice(0, 1);

const collides = (a: TextEdit, b: TextEdit): boolean =>
  overlaps(a.span, b.span) || a.span.start === b.span.start;
