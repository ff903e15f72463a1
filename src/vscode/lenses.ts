/** One line above each story and one above each part. */
import * as vscode from 'vscode';
import type { StoryReview } from '../core/review.ts';
import type { Section } from '../core/story.ts';
import { rangeOf } from './convert.ts';
import { GRADE_STORY } from './internal-commands.ts';
import { headOf } from './marks.ts';
import type { Engine, Reading, Reviews } from './reviews.ts';
import { budgetInWords, gradeInWords, nameOfParts, wordsInWords } from './words.ts';

export class Lenses implements vscode.CodeLensProvider, vscode.Disposable {
  readonly #reviews: Reviews;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.#changed.event;

  constructor(reviews: Reviews) {
    this.#reviews = reviews;
  }

  register(): vscode.Disposable {
    return vscode.languages.registerCodeLensProvider({ language: 'markdown' }, this);
  }

  /** Asks the editor to fetch the lenses anew, because the settings changed. */
  refresh(): void {
    this.#changed.fire();
  }

  async provideCodeLenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
    const reading = await this.#reviews.of(document);
    const { engine, settings } = reading;
    if (!engine || reading.version !== document.version) return [];
    return reading.stories.flatMap((review, index) => [
      ...(settings.storyLens ? this.#storyLenses(reading, engine, review, index) : []),
      ...(settings.partLens ? partLenses(document, engine, review) : []),
    ]);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #storyLenses(reading: Reading, engine: Engine, review: StoryReview, index: number): vscode.CodeLens[] {
    const grade = this.#reviews.grade(reading, review);
    if (!grade) return [];
    const { document } = reading;
    const { story } = review;
    const range = rangeOf(document, headOf(story));
    const summary = [gradeInWords(grade), wordsInWords(story.words), engine.formatSeconds(story.seconds)];
    const open = { command: GRADE_STORY, arguments: [document.uri, index] };
    return [
      new vscode.CodeLens(range, {
        ...open,
        title: summary.join(' · '),
        tooltip: 'Words, and time to say them',
      }),
      new vscode.CodeLens(range, { ...open, title: 'Grade', tooltip: 'Open the report beside the text' }),
    ];
  }
}

function partLenses(
  document: vscode.TextDocument,
  engine: Engine,
  { story }: StoryReview,
): vscode.CodeLens[] {
  return story.sections
    .filter(({ label, words }) => label !== null && words > 0)
    .map((section) => {
      const { start } = section.label ?? section.span;
      return new vscode.CodeLens(rangeOf(document, { start, end: start }), {
        command: '',
        title: timeInWords(section, engine),
      });
    });
}

/** "Action · 21 s, budget 50 s to 1 min 10 s: short". */
function timeInWords(section: Section, engine: Engine): string {
  const inWords = section.budget?.unit === 'words';
  const spent = inWords ? wordsInWords(section.words) : engine.formatSeconds(section.seconds);
  const budget = budgetInWords(section, engine.formatSeconds);
  const verdict = { over: ': too long', under: ': short', within: '' }[engine.budgetState(section)];
  return `${nameOfParts(section.kinds)} · ${spent}${budget ? `, budget ${budget}${verdict}` : ''}`;
}
