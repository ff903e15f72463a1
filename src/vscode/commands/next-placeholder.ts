import * as vscode from 'vscode';
import type { Span } from '../../core/text.ts';
import { cursorIn, editorOf } from '../active-document.ts';
import { rangeOf } from '../convert.ts';
import { placeholderAfter } from '../placeholders.ts';
import type { Services } from './services.ts';
import { storyTarget } from './target.ts';

/** Selects the next thing to fill in, so that typing replaces it. */
export async function nextPlaceholder(services: Services): Promise<void> {
  const target = await storyTarget(services);
  if (!target) return;
  const { document, reading } = target;
  const placeholders = reading.stories.flatMap(({ story }) => story.placeholders);
  const next = placeholderAfter(placeholders, cursorIn(document) ?? -1);
  if (next) await select(document, next);
  else void vscode.window.showInformationMessage('Every placeholder of this story is filled in.');
}

/** Selects a place in the text editor that shows the document, or opens one. */
export async function select(document: vscode.TextDocument, place: Span): Promise<void> {
  const range = rangeOf(document, place);
  const viewColumn = editorOf(document)?.viewColumn;
  await vscode.window.showTextDocument(document, {
    selection: range,
    ...(viewColumn !== undefined && { viewColumn }),
  });
}

/** After a fix: selects the placeholder that it brought. An editor that shows no cursor is left as it is. */
export function selectAfterFix(uri: unknown, place: unknown): void {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isSpan(place) || !(uri instanceof vscode.Uri)) return;
  if (editor.document.uri.toString() !== uri.toString()) return;
  const range = rangeOf(editor.document, place);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range);
}

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' &&
  value !== null &&
  'start' in value &&
  'end' in value &&
  typeof value.start === 'number' &&
  typeof value.end === 'number';
