/** Marks in the text and in Problems. */
import * as vscode from 'vscode';
import type { Finding } from '../core/finding.ts';
import type { StoryReview } from '../core/review.ts';
import { cursorIn } from './active-document.ts';
import { rangeOf, severityOf } from './convert.ts';
import { beingWritten, headOf, isDeletion, leftOutMessage, nameOf, strongest, waits } from './marks.ts';
import { isMarkdown, type Reading, type Reviews } from './reviews.ts';
import { readSettings } from './settings.ts';

/** What stands behind a diagnostic, as of the version it was made from. */
export interface Mark {
  readonly finding: Finding;
  readonly review: StoryReview;
  readonly reading: Reading;
}

const SOURCE = 'STAR Stories';

/** A pause in typing after which a document is read, in milliseconds. */
const PAUSE = 300;

/** A longer one, after which the sentence being written is marked as well. */
const LONG_PAUSE = 2000;

export const pageOf = (rule: string): vscode.Uri =>
  vscode.Uri.parse(`https://github.com/star-stories/star-stories/blob/main/docs/rules/${rule}.md`);

/** What is known about an open document between two readings. */
interface Watched {
  timer?: ReturnType<typeof setTimeout>;
  /** Where the last change ended; stands for the cursor where no text editor shows the document. */
  lastChange: number;
  shown: ReadonlySet<string>;
  /** Some findings wait for the writer to finish the sentence. */
  waiting: boolean;
}

/** Publishes findings per document, while typing or on save, and drops results that the text has outrun. */
export class Diagnostics implements vscode.Disposable {
  readonly #reviews: Reviews;
  readonly #collection = vscode.languages.createDiagnosticCollection('star-stories');
  readonly #marks = new WeakMap<vscode.Diagnostic, Mark>();
  readonly #watched = new Map<vscode.TextDocument, Watched>();
  readonly #published = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable;

  /** The marks of a document are as new as its text, but for the sentence being written. */
  readonly onDidPublish = this.#published.event;

  constructor(reviews: Reviews) {
    this.#reviews = reviews;
    this.#subscriptions = vscode.Disposable.from(
      this.#collection,
      this.#published,
      vscode.workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#changed(event)),
      vscode.workspace.onDidSaveTextDocument((document) => this.#saved(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) =>
        this.#cursorMoved(textEditor.document),
      ),
    );
  }

  /** Marks every open document anew, at the start and after the settings have changed. */
  refresh(): void {
    for (const document of vscode.workspace.textDocuments) this.#opened(document);
  }

  /** Marks a document now, whatever `starStories.run` says. */
  async publish(document: vscode.TextDocument, finished = true): Promise<void> {
    const reading = await this.#reviews.of(document);
    if (reading.version !== document.version || document.isClosed) return;
    const watched = this.#watch(document);
    const shown = new Set<string>();
    let waiting = false;
    const cursor = finished ? undefined : (cursorIn(document) ?? watched.lastChange);
    const diagnostics = reading.stories.flatMap((review) => {
      const writing = cursor === undefined ? null : beingWritten(review.story, cursor);
      const { findings, left } = strongest(review.findings, reading.settings.maxFindings);
      const ready = findings.filter((finding) => !waits(review, finding, writing, watched.shown));
      waiting ||= ready.length < findings.length;
      for (const finding of ready) shown.add(nameOf(review, finding));
      const marks = ready.map((finding) => this.#mark({ finding, review, reading }));
      return left.length > 0 ? [...marks, noteOf(reading, review, left)] : marks;
    });
    watched.shown = shown;
    watched.waiting = waiting;
    this.#collection.set(document.uri, diagnostics.length > 0 ? diagnostics : undefined);
    this.#published.fire(document);
    if (waiting) this.#schedule(document, LONG_PAUSE, true);
  }

  /** The finding behind a diagnostic of ours, unless the text has changed since. */
  markOf(diagnostic: vscode.Diagnostic): Mark | undefined {
    const mark = this.#marks.get(diagnostic);
    return mark?.reading.version === mark?.reading.document.version ? mark : undefined;
  }

  /** The marks shown at a place. */
  marksAt(document: vscode.TextDocument, position: vscode.Position): Mark[] {
    return (this.#collection.get(document.uri) ?? [])
      .filter((diagnostic) => diagnostic.range.contains(position))
      .flatMap((diagnostic) => this.markOf(diagnostic) ?? []);
  }

  dispose(): void {
    for (const { timer } of this.#watched.values()) clearTimeout(timer);
    this.#watched.clear();
    this.#subscriptions.dispose();
  }

  #opened(document: vscode.TextDocument): void {
    if (!isMarkdown(document)) return;
    if (readSettings(document.uri).settings.run === 'manual') {
      this.#collection.delete(document.uri);
      this.#published.fire(document);
    } else {
      this.#schedule(document, 0, true);
    }
  }

  #changed({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const [change] = contentChanges;
    if (!change || !isMarkdown(document)) return;
    const watched = this.#watch(document);
    watched.lastChange = change.rangeOffset + change.text.length;
    watched.waiting = false;
    if (readSettings(document.uri).settings.run === 'onType') this.#schedule(document, PAUSE, false);
  }

  #saved(document: vscode.TextDocument): void {
    if (isMarkdown(document) && readSettings(document.uri).settings.run === 'onSave') {
      this.#schedule(document, 0, true);
    }
  }

  #closed(document: vscode.TextDocument): void {
    clearTimeout(this.#watched.get(document)?.timer);
    this.#watched.delete(document);
    this.#collection.delete(document.uri);
  }

  /** A finding that waits appears as soon as the cursor has left its sentence. */
  #cursorMoved(document: vscode.TextDocument): void {
    if (this.#watched.get(document)?.waiting) void this.publish(document, false);
  }

  #schedule(document: vscode.TextDocument, delay: number, finished: boolean): void {
    const watched = this.#watch(document);
    clearTimeout(watched.timer);
    watched.timer = setTimeout(() => void this.publish(document, finished), delay);
  }

  #watch(document: vscode.TextDocument): Watched {
    const kept = this.#watched.get(document) ?? { lastChange: 0, shown: new Set(), waiting: false };
    this.#watched.set(document, kept);
    return kept;
  }

  #mark(mark: Mark): vscode.Diagnostic {
    const { finding, reading } = mark;
    const diagnostic = new vscode.Diagnostic(
      rangeOf(reading.document, finding.span),
      finding.message,
      severityOf(finding.severity),
    );
    diagnostic.source = SOURCE;
    diagnostic.code = { value: finding.rule, target: pageOf(finding.rule) };
    diagnostic.relatedInformation = finding.related.map(
      ({ span, message }) =>
        new vscode.DiagnosticRelatedInformation(
          new vscode.Location(reading.document.uri, rangeOf(reading.document, span)),
          message,
        ),
    );
    if (isDeletion(finding)) diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
    this.#marks.set(diagnostic, mark);
    return diagnostic;
  }
}

function noteOf({ document }: Reading, { story }: StoryReview, left: readonly Finding[]): vscode.Diagnostic {
  const note = new vscode.Diagnostic(
    rangeOf(document, headOf(story)),
    leftOutMessage(left),
    vscode.DiagnosticSeverity.Information,
  );
  note.source = SOURCE;
  note.code = 'starStories.maxFindings';
  return note;
}
