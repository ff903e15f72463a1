/** The one place where offsets of the core become positions of the editor, and back. */
import * as vscode from 'vscode';
import type { Finding } from '../core/finding.ts';
import { type Span, span, type TextEdit } from '../core/text.ts';

export const rangeOf = (document: vscode.TextDocument, { start, end }: Span): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end));

export const spanOf = (document: vscode.TextDocument, { start, end }: vscode.Range): Span =>
  span(document.offsetAt(start), document.offsetAt(end));

/** Edits as one undo step, in whichever editor shows the document. */
export function workspaceEdit(
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
): vscode.WorkspaceEdit {
  const result = new vscode.WorkspaceEdit();
  result.set(
    document.uri,
    edits.map((edit) => new vscode.TextEdit(rangeOf(document, edit.span), edit.text)),
  );
  return result;
}

const SEVERITIES: Readonly<Record<Finding['severity'], vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

export const severityOf = (severity: Finding['severity']): vscode.DiagnosticSeverity => SEVERITIES[severity];
