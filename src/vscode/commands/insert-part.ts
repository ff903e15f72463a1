import * as vscode from 'vscode';
import { type Part, PARTS, sectionsOf } from '../../core/story.ts';
import { workspaceEdit } from '../convert.ts';
import { placeholderIn } from '../placeholders.ts';
import { capital } from '../words.ts';
import { select } from './next-placeholder.ts';
import { pick } from './pick.ts';
import type { Services } from './services.ts';
import { storyTarget } from './target.ts';

/** Puts a part in where it belongs, in the form of the story's other parts. The parts that are missing come first. */
export async function insertPart(services: Services, asked: unknown): Promise<void> {
  const target = await storyTarget(services);
  if (!target) return;
  const { document, review } = target;
  const engine = await services.reviews.engine();
  const part =
    PARTS.find((one) => one === asked) ??
    (await askForPart((one) => sectionsOf(review.story, one).length > 0));
  if (!part) return;
  const fix = engine.insertPart(review.story, part);
  if (!fix) {
    void vscode.window.showInformationMessage(
      'Parts cannot be put into this form, such as a table or a code block. Write the label by hand.',
    );
    return;
  }
  await vscode.workspace.applyEdit(workspaceEdit(document, fix.edits));
  const place = placeholderIn(fix.edits);
  if (place) await select(document, place);
}

const askForPart = (isThere: (part: Part) => boolean): Promise<Part | undefined> =>
  pick('Which part?', [
    ...PARTS.filter((part) => !isThere(part)).map((part) => ({ label: capital(part), value: part })),
    ...PARTS.filter(isThere).map((part) => ({
      label: capital(part),
      description: 'is there already',
      value: part,
    })),
  ]);
