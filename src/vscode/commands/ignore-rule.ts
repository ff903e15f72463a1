import * as vscode from 'vscode';
import type { Finding } from '../../core/finding.ts';
import { workspaceEdit } from '../convert.ts';
import { turnOffTitle } from '../quick-fixes.ts';
import { turnOffRule } from '../settings.ts';
import { pick } from './pick.ts';
import type { Services } from './services.ts';
import { type StoryTarget, storyTarget } from './target.ts';

/** Asks which of the story's marks to ignore and where; also for editors that offer no quick fixes. */
export async function ignoreRule(services: Services): Promise<void> {
  const target = await storyTarget(services);
  if (!target) return;
  const { document, review } = target;
  if (review.findings.length === 0) {
    void vscode.window.showInformationMessage('There is nothing to ignore: this story has no marks.');
    return;
  }
  const finding = await pick(
    'Which mark should be ignored?',
    review.findings.map((one) => ({
      label: one.rule,
      description: `Line ${document.positionAt(one.span.start).line + 1}`,
      detail: one.message,
      value: one,
    })),
  );
  if (finding) await ignore(target, finding);
}

async function ignore({ document, reading, review }: StoryTarget, finding: Finding): Promise<void> {
  const where = await pick('Where?', [
    { label: `Ignore ${finding.rule} here`, value: 'here' as const },
    { label: `Ignore ${finding.rule} in this file`, value: 'file' as const },
    { label: turnOffTitle(finding.rule, document.uri), value: 'settings' as const },
  ]);
  if (!where || !reading.engine) return;
  if (where === 'settings') return turnOffRule(finding.rule, document.uri);
  const { ignoreHere, ignoreInFile } = reading.engine;
  const edit =
    where === 'here'
      ? ignoreHere(review.story.source, finding.span, finding.rule)
      : ignoreInFile(review.story.source, finding.rule);
  await vscode.workspace.applyEdit(workspaceEdit(document, [edit]));
}
