/** Versions of some sentences as a diff against the document, to accept, to leaf through, or to discard. */
import * as vscode from 'vscode';
import type { Rewrite } from '../../llm/rewrite/rewrite.ts';
import type { RewriteTarget } from '../../llm/rewrite/target.ts';
import { applyEdits, type Span, span } from '../../core/text.ts';
import { workspaceEdit } from '../convert.ts';
import { SHOWN } from './scheme.ts';
import { asText } from './say.ts';
import type { ShownTexts } from './shown.ts';

const ACCEPT = 'Accept';
const NEXT = 'Next Version';
const DISCARD = 'Discard';

/** One diff at a time. */
export class Versions {
  readonly #shown: ShownTexts;
  #open: OpenVersions | undefined;

  constructor(shown: ShownTexts) {
    this.#shown = shown;
  }

  async show(document: vscode.TextDocument, target: RewriteTarget, rewrite: Rewrite): Promise<void> {
    await this.discard();
    const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    const uri = this.#shown.add(name === '' ? 'Story.md' : name, '');
    const before = target.story.source.slice(target.span.start, target.span.end);
    this.#open = { document, uri, place: target.span, before, rewrite, at: 0 };
    this.#draw(this.#open);
    await vscode.commands.executeCommand('vscode.diff', document.uri, uri, `${name}: Rewrite`, {
      preview: true,
    });
    this.#ask();
  }

  async next(): Promise<void> {
    const open = this.#open;
    if (!open) return;
    this.#open = { ...open, at: (open.at + 1) % open.rewrite.versions.length };
    this.#draw(this.#open);
    this.#ask();
    await Promise.resolve();
  }

  /** Puts the version in, if the words that it replaces still stand there. */
  async accept(): Promise<void> {
    const open = this.#open;
    if (!open) return;
    const place = placeOf(open);
    if (!place) {
      void vscode.window.showWarningMessage(
        'The words have changed in the meantime, so the version was not put in.',
      );
      return;
    }
    const text = open.rewrite.versions[open.at]?.text ?? open.before;
    await vscode.workspace.applyEdit(workspaceEdit(open.document, [{ span: place, text }]));
    await this.discard();
  }

  /** Closes the diff and changes nothing. */
  async discard(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    if (!open) return;
    const tabs = vscode.window.tabGroups.all
      .flatMap((group) => group.tabs)
      .filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.scheme === SHOWN);
    await vscode.window.tabGroups.close(tabs);
  }

  #draw(open: OpenVersions): void {
    const place = placeOf(open) ?? open.place;
    const text = open.rewrite.versions[open.at]?.text ?? open.before;
    this.#shown.set(open.uri, applyEdits(open.document.getText(), [{ span: place, text }]));
  }

  /** The same three choices as in the title of the diff, where the keyboard finds them. */
  #ask(): void {
    const open = this.#open;
    if (!open) return;
    const { versions } = open.rewrite;
    const change = versions[open.at]?.change ?? '';
    const words = [
      `Version ${open.at + 1} of ${versions.length}.`,
      asText(change),
      ...droppedInWords(open.rewrite),
    ];
    const choices = versions.length > 1 ? [ACCEPT, NEXT, DISCARD] : [ACCEPT, DISCARD];
    void vscode.window
      .showInformationMessage(words.filter((one) => one !== '').join(' '), ...choices)
      .then((chosen) => {
        // An answer to a message about an earlier version or diff comes too late.
        if (this.#open !== open) return undefined;
        if (chosen === ACCEPT) return this.accept();
        if (chosen === NEXT) return this.next();
        return chosen === DISCARD ? this.discard() : undefined;
      });
  }
}

interface OpenVersions {
  readonly document: vscode.TextDocument;
  readonly uri: vscode.Uri;
  /** Where the words stood when the model was asked. */
  readonly place: Span;
  readonly before: string;
  readonly rewrite: Rewrite;
  readonly at: number;
}

/** Where the words stand now: in their old place, or in the only other one. */
function placeOf({ document, place, before }: OpenVersions): Span | null {
  const text = document.getText();
  if (text.slice(place.start, place.end) === before) return place;
  const at = text.indexOf(before);
  return at !== -1 && text.indexOf(before, at + 1) === -1 ? span(at, at + before.length) : null;
}

/** Why fewer versions are shown than came, in sentences. */
export function droppedInWords({ dropped }: Rewrite): string[] {
  const { newFacts, withNewFacts, unusable } = dropped;
  const versions = (count: number): string => (count === 1 ? '1 version was' : `${count} versions were`);
  return [
    withNewFacts > 0 &&
      `${versions(withNewFacts)} dropped for what the story lacks: ${newFacts.map(asText).join(', ')}.`,
    unusable > 0 && `${versions(unusable)} of no use.`,
  ].filter((one) => one !== false);
}
