/** Before anything goes to a place for the first time: what leaves, to where, and the writer's word. */
import * as vscode from 'vscode';
import type { Leaving } from '../../llm/consent.ts';
import type { Destination } from '../../llm/port.ts';
import { ModelProblem } from '../../llm/problem.ts';
import type { Keys } from './keys.ts';
import { asText } from './say.ts';
import type { ShownTexts } from './shown.ts';

const SEND = 'Send';
const SHOW = 'Show Request';

/** Asks once for each place; fails with a `ModelProblem` where the writer does not agree. */
export async function agreeTo(
  { origin }: Destination,
  { summary, request }: Leaving,
  keys: Keys,
  shown: ShownTexts,
): Promise<void> {
  if (keys.hasAgreed(origin)) return;
  const title = `Send this story to ${asText(origin)}?`;
  const detail = `${summary}\n\nYou are asked once for each place. Forget Key takes it back.`;
  let chosen: string | undefined = await vscode.window.showWarningMessage(
    title,
    { modal: true, detail },
    SEND,
    SHOW,
  );
  if (chosen === SHOW) {
    const document = await vscode.workspace.openTextDocument(shown.add('Request.txt', request));
    await vscode.window.showTextDocument(document, { preview: true });
    chosen = await vscode.window.showInformationMessage(title, SEND, 'Do Not Send');
  }
  if (chosen !== SEND) throw new ModelProblem('cancelled');
  await keys.agree(origin);
}
