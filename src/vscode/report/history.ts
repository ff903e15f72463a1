/** The history of one report: read once when the report is drawn, and again when the writer grades again. */
import * as vscode from 'vscode';
import { repositoryOf } from '../history/git.ts';
import { type HistoryReading, type Known, readHistory, sameText } from '../history/versions.ts';
import { optionsFor } from '../reviews.ts';
import type { GradedStory } from './story.ts';

const nothingYet = (note: string): HistoryReading => ({
  progress: { state: 'reading', note, versions: [] },
  versions: [],
});

export class History implements vscode.Disposable {
  readonly #uri: vscode.Uri;
  readonly #changed: () => void;
  readonly #known: Known = new Map();
  #stop: vscode.CancellationTokenSource | null = null;
  #reading: HistoryReading | null = null;

  /** `changed` is called when there is more to show. */
  constructor(uri: vscode.Uri, changed: () => void) {
    this.#uri = uri;
    this.#changed = changed;
  }

  /** What is known so far, with the text of today at the end; the first question begins the reading. */
  of(story: GradedStory): HistoryReading {
    if (!this.#reading) {
      this.#reading = nothingYet('Looking for versions in Git.');
      void this.#read(story);
    }
    return withToday(this.#reading, story);
  }

  /** Looks for new versions with the next drawing. */
  forget(): void {
    this.stop();
    this.#reading = null;
  }

  /** Grades every version anew, because the settings or the story are others. */
  forgetGrades(): void {
    this.#known.clear();
    this.forget();
  }

  /** Stops reading; what was read stays. */
  stop(): void {
    this.#stop?.cancel();
  }

  dispose(): void {
    this.stop();
    this.#stop?.dispose();
  }

  async #read({ engine, reading, review, index, assumed }: GradedStory): Promise<void> {
    const stop = new vscode.CancellationTokenSource();
    this.#stop = stop;
    const show = (found: HistoryReading): void => {
      if (this.#stop !== stop) return; // Another reading has begun.
      this.#reading = found;
      this.#changed();
    };
    const found = await repositoryOf(this.#uri);
    if ('none' in found) {
      show({ progress: { state: 'none', note: found.none, versions: [] }, versions: [] });
      return;
    }
    const options = optionsFor(reading.settings, reading.named === 'story', assumed);
    const which = { title: review.story.title.text, index, count: reading.stories.length };
    const done = await readHistory(
      found.repository,
      this.#uri.fsPath,
      (text) => engine.gradeEarlier(text, engine.rules, options, which),
      this.#known,
      stop.token,
      show,
    );
    show(done);
  }
}

/** The text on the screen is the last point of the line, unless it is what was committed last. */
function withToday({ progress, versions }: HistoryReading, story: GradedStory): HistoryReading {
  const newest = versions.at(-1);
  if (!newest || sameText(newest.text, story.document.getText())) return { progress, versions };
  const { engine, grade, review } = story;
  const today = { ...engine.scoresOf(grade), id: '', date: 'now', words: review.story.words };
  return { progress: { ...progress, versions: [...progress.versions, today] }, versions };
}
