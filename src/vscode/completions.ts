/** Parts on `#`, and the front matter's keys and values. Nothing is offered in a document that is no story. */
import * as vscode from 'vscode';
import type { StoryReview } from '../core/review.ts';
import { type Part, PARTS, sectionsOf } from '../core/story.ts';
import { type FrontMatterProposal, frontMatterProposals, isInFrontMatter } from './front-matter.ts';
import { AFTER_FIX } from './internal-commands.ts';
import { placeholderIn } from './placeholders.ts';
import { type Engine, isMarkdown, type Reviews } from './reviews.ts';
import { storyAt } from './story-at.ts';
import { capital } from './words.ts';

export const registerCompletions = (reviews: Reviews): vscode.Disposable =>
  vscode.languages.registerCompletionItemProvider(
    { language: 'markdown' },
    { provideCompletionItems: (document, position) => complete(reviews, document, position) },
    '#',
    ':',
  );

/** A line on which nothing stands but the beginning of a label. */
const LABEL_START = /^ {0,3}#{0,6} *\w{0,12}$/;

async function complete(
  reviews: Reviews,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  const line = document.lineAt(position.line).text;
  const inFrontMatter = isInFrontMatter(document.getText(), position.line);
  if (!isMarkdown(document) || (!inFrontMatter && !LABEL_START.test(line))) return [];
  const { stories, named, settings } = await reviews.of(document);
  if (stories.length === 0 && named !== 'story') return [];
  const engine = await reviews.engine();
  if (!inFrontMatter) return partItems(document, position, stories, engine);
  const profiles = [...engine.PROFILES, ...settings.profiles];
  const before = line.slice(0, position.character);
  return frontMatterProposals(document.getText(), before, { types: engine.QUESTION_TYPES, profiles }).map(
    (proposal) => frontMatterItem(proposal, position),
  );
}

/** The parts that the story at the cursor lacks, in the form of its other parts and in the order they are told. */
function partItems(
  document: vscode.TextDocument,
  position: vscode.Position,
  stories: readonly StoryReview[],
  engine: Engine,
): vscode.CompletionItem[] {
  const line = document.lineAt(position.line);
  const review = storyAt(stories, document.offsetAt(position));
  const missing = PARTS.filter((part) => !review || sectionsOf(review.story, part).length === 0);
  return missing.flatMap((part) => {
    const text = partText(part, review, engine);
    if (text === undefined) return [];
    const item = new vscode.CompletionItem(capital(part), vscode.CompletionItemKind.Struct);
    item.detail = 'Part that is missing in this story';
    item.insertText = text;
    item.range = line.range;
    item.filterText = line.text + capital(part);
    item.sortText = String(PARTS.indexOf(part));
    const start = document.offsetAt(line.range.start);
    item.command = {
      command: AFTER_FIX,
      title: 'Select the Placeholder',
      arguments: [document.uri, placeholderIn([{ span: { start, end: start }, text }])],
    };
    return [item];
  });
}

/** Label and prompts; undefined where the story's form takes nothing in. */
const partText = (part: Part, review: StoryReview | undefined, engine: Engine): string | undefined =>
  review
    ? engine.insertPart(review.story, part)?.edits[0]?.text.trim()
    : `## ${engine.PART_NAMES[part]}\n\n${engine.PROMPTS[part].join(' ')}`;

function frontMatterItem(
  { label, detail, text, from }: FrontMatterProposal,
  position: vscode.Position,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem({ label, description: detail }, vscode.CompletionItemKind.Property);
  item.insertText = text;
  item.range = new vscode.Range(position.line, from, position.line, position.character);
  item.filterText = text;
  return item;
}
