/** The status bar: the grade of the story at the cursor, and the reason where nothing is marked. */
import * as vscode from 'vscode';
import type { Grade } from '../core/grade/shape.ts';
import type { StoryReview } from '../core/review.ts';
import { type ActiveDocument, cursorIn } from './active-document.ts';
import { GRADE_STORY } from './internal-commands.ts';
import { isMarkdown, type Reading, type Reviews } from './reviews.ts';
import { storyAt } from './story-at.ts';
import { gradeInWords } from './words.ts';

/** Shows the grade as a status bar item; on other Markdown, why it is no story, where language states are listed. */
export class Status implements vscode.Disposable {
  readonly #active: ActiveDocument;
  readonly #reviews: Reviews;
  #items: Items | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(active: ActiveDocument, reviews: Reviews) {
    this.#active = active;
    this.#reviews = reviews;
  }

  /** Follows the cursor from story to story, at a distance, so that typing does not make it read again and again. */
  refreshSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.refresh(), 300);
  }

  async refresh(): Promise<void> {
    const document = await this.#active.get();
    if (!document || !isMarkdown(document)) {
      this.#items?.grade.hide();
      return;
    }
    const reading = await this.#reviews.of(document);
    if (reading.version !== document.version) return;
    const story = storyAt(reading.stories, cursorIn(document) ?? 0);
    const grade = story && this.#reviews.grade(reading, story);
    this.#items ??= makeItems();
    show(this.#items, reading, grade, reasonsOf(reading, story));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#items?.grade.dispose();
    this.#items?.language.dispose();
  }
}

/** The item in the status bar, and the one among the states of the language. */
interface Items {
  readonly grade: vscode.StatusBarItem;
  readonly language: vscode.LanguageStatusItem;
}

const GRADE = { command: GRADE_STORY, title: 'Grade This Story' };

function makeItems(): Items {
  const grade = vscode.window.createStatusBarItem('grade', vscode.StatusBarAlignment.Right, 90);
  grade.name = 'STAR Stories';
  grade.command = GRADE;
  const language = vscode.languages.createLanguageStatusItem('starStories', { language: 'markdown' });
  language.name = 'STAR Stories';
  language.text = 'STAR Stories';
  language.command = GRADE;
  return { grade, language };
}

function show(
  { grade: item, language }: Items,
  reading: Reading,
  grade: Grade | null | undefined,
  reasons: string[],
): void {
  const inWords = grade ? gradeInWords(grade) : (reasons[0] ?? 'No grade.');
  language.detail = reasons[0] ?? inWords;
  const concerned = grade || reading.named === 'story' || reading.notes.length > 0;
  if (!reading.settings.statusBar || !concerned) return item.hide();
  item.text = grade ? `$(mortar-board) ${grade.overall.toFixed(1)} ${grade.band}` : '$(mortar-board) –';
  item.tooltip = [grade ? `STAR Stories: ${inWords}` : 'STAR Stories', ...reasons].join('\n\n');
  item.accessibilityInformation = { label: `Story grade: ${inWords}`, role: 'button' };
  item.show();
}

/** Why nothing is marked, or what is left out, most decisive first. */
function reasonsOf(
  { named, settings, stories, notes, problems }: Reading,
  story: StoryReview | undefined,
): string[] {
  // Where the reader itself says why there is no story, such as another language, a guess of ours would be in its way.
  const own = stories.length === 0 && notes.length > 0 ? [] : silence(named, settings, stories, story);
  return [...own, ...notes, ...problems];
}

function silence(
  named: Reading['named'],
  settings: Reading['settings'],
  stories: Reading['stories'],
  story: StoryReview | undefined,
): string[] {
  if (named === 'excluded') return ['Nothing is marked: starStories.exclude names this file.'];
  if (stories.length === 0) {
    return settings.detection === 'marked' && named === null
      ? ['Nothing is marked: only files named in starStories.files or with type: star-story are read.']
      : ['Nothing is marked: this is not read as a story, because its parts are not labelled.'];
  }
  if (settings.run === 'manual') {
    return ['Marks appear when you run Grade This Story, because starStories.run is manual.'];
  }
  if (story?.findings.length === 0) {
    const off = Object.values(settings.rules).filter((severity) => severity === 'off').length;
    return [
      off > 0
        ? `Nothing stands out in this story; rules turned off: ${off}.`
        : 'Nothing stands out in this story.',
    ];
  }
  return [];
}
