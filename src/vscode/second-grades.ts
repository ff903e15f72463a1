/** What models graded since the window was opened, for the report to set beside the rubric's grade. */
import type { SecondGrade } from '../core/report/model.ts';
import type { Story } from '../core/story.ts';

/** More are not kept; the oldest goes. */
const MOST = 50;

/** A grade belongs to the words that it was given for: it is gone as soon as they change, and back when they are. */
export class SecondGrades {
  readonly #kept = new Map<string, SecondGrade>();

  keep(story: Story, grade: SecondGrade): void {
    const words = wordsOf(story);
    this.#kept.delete(words); // A new grade is the youngest.
    this.#kept.set(words, grade);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST && oldest !== undefined) this.#kept.delete(oldest);
  }

  /** The last grade that a model gave for these words; null where none did. */
  of(story: Story): SecondGrade | null {
    return this.#kept.get(wordsOf(story)) ?? null;
  }
}

const wordsOf = ({ source, span }: Story): string => source.slice(span.start, span.end);
