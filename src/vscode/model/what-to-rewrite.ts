/** What the writer wants rewritten: asked for by a code action, or picked. */
import * as vscode from 'vscode';
import type { StoryReview } from '../../core/review.ts';
import { findingTarget, partTarget, type RewriteTarget, sentenceTarget } from '../../llm/rewrite/target.ts';
import { cursorIn } from '../active-document.ts';
import { type Choice, pick } from '../commands/pick.ts';
import type { Services } from '../commands/services.ts';
import { storyTarget } from '../commands/target.ts';
import type { Engine } from '../reviews.ts';
import { storyAt } from '../story-at.ts';
import { nameOfParts } from '../words.ts';

export interface RewriteWish {
  readonly document: vscode.TextDocument;
  readonly target: RewriteTarget;
}

/** A sentence, a part, or a finding; undefined where the writer turns away or there is nothing to rewrite. */
export async function whatToRewrite(
  services: Services,
  [uri, offset, rule]: readonly unknown[],
): Promise<RewriteWish | undefined> {
  if (!(uri instanceof vscode.Uri) || typeof offset !== 'number') return picked(services);
  const document = await vscode.workspace.openTextDocument(uri);
  const { stories, engine } = await services.reviews.of(document);
  const review = storyAt(stories, offset);
  if (!review || !engine) return undefined;
  const finding = review.findings.find((one) => one.rule === rule && one.span.start === offset);
  const target = finding
    ? findingTarget(review.story, finding, engine.ruleById(finding.rule)?.why ?? '')
    : sentenceTarget(review.story, offset);
  return target ? { document, target } : nothing();
}

async function picked(services: Services): Promise<RewriteWish | undefined> {
  const found = await storyTarget(services);
  const engine = found?.reading.engine;
  if (!found || !engine) return undefined;
  const { document, review } = found;
  const choices = choicesIn(document, review, engine, cursorIn(document) ?? review.story.span.start);
  const make = await pick('What should be rewritten?', choices);
  if (!make) return undefined;
  const target = make();
  return target ? { document, target } : nothing();
}

function choicesIn(
  document: vscode.TextDocument,
  { story, findings }: StoryReview,
  engine: Engine,
  cursor: number,
): Choice<() => RewriteTarget | null>[] {
  const lineOf = (at: number): string => `Line ${document.positionAt(at).line + 1}`;
  return [
    {
      label: 'The sentence at the cursor',
      description: lineOf(cursor),
      value: () => sentenceTarget(story, cursor),
    },
    ...story.sections
      .filter(({ sentences }) => sentences.length > 0)
      .map((section) => ({
        label: nameOfParts(section.kinds),
        description: lineOf(section.span.start),
        value: () => partTarget(story, section),
      })),
    ...findings
      .filter(({ span: { start, end } }) =>
        story.sentences.some(({ span }) => span.start < end && start < span.end),
      )
      .map((finding) => ({
        label: finding.rule,
        description: lineOf(finding.span.start),
        detail: finding.message,
        value: () => findingTarget(story, finding, engine.ruleById(finding.rule)?.why ?? ''),
      })),
  ];
}

function nothing(): undefined {
  void vscode.window.showInformationMessage('There is no sentence here to rewrite.');
}
