/** The grades that the writer asked for while the report was open, to say what has changed since the last one. */
import type { Before, Scores } from '../../core/report/scores.ts';
import type { Engine } from '../reviews.ts';

export class Gradings {
  readonly #kept = new Map<number, Scores[]>();
  #asked = true;

  /** The next scores are those of a grading that was asked for. */
  ask(): void {
    this.#asked = true;
  }

  /** Other settings give other grades, which compare with none from before. */
  forget(): void {
    this.#kept.clear();
    this.#asked = true;
  }

  /** The last grading of a story whose figures were others; null where there is none. */
  before(index: number, scores: Scores, { sameScores }: Pick<Engine, 'sameScores'>): Before | null {
    const kept = this.#kept.get(index) ?? [];
    const last = kept.findLast((one) => !sameScores(one, scores));
    if (this.#asked || kept.length === 0) {
      this.#asked = false;
      if (kept.length === 0 || !sameScores(kept.at(-1) ?? scores, scores))
        this.#kept.set(index, [...kept.slice(-1), scores]);
    }
    return last ? { since: 'the last grading', scores: last } : null;
  }
}
