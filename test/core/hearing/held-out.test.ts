/** Stories that nothing was fitted to: what is heard in them must not get worse. `npm run accuracy` prints the tables. */
import assert from 'node:assert/strict';
import { HELD_OUT, type LabelledStory, storiesIn } from '../../../scripts/corpus/read.ts';
import { weightedKappa } from '../../../scripts/corpus/kappa.ts';
import { grade } from '../../../src/core/grade.ts';
import { DEFAULT_OPTIONS } from '../../../src/core/options.ts';
import { review, type StoryReview } from '../../../src/core/review.ts';
import { LESSON_LEVELS } from '../../../src/core/story.ts';
import { overlaps, type Span } from '../../../src/core/text.ts';
import { rules } from '../../../src/rules/index.ts';

interface Read extends StoryReview {
  readonly labelled: LabelledStory;
}

const share = (places: readonly Span[], among: readonly Span[]): number =>
  places.filter((one) => among.some((other) => overlaps(one, other))).length;

describe('held-out stories', () => {
  let stories: readonly Read[] = [];
  before(() => {
    stories = storiesIn(HELD_OUT).flatMap((labelled) =>
      review(labelled.text, rules, { ...DEFAULT_OPTIONS, assumeStory: true })
        .stories.slice(0, 1)
        .map((read) => ({ ...read, labelled })),
    );
  });

  /** Precision and recall of places found against marks with a letter. */
  function measured(letter: string, placesIn: (read: Read) => readonly Span[]): [number, number] {
    const counts = stories.map((read) => {
      const found = placesIn(read);
      const wanted = read.labelled.marks.filter((mark) => mark.letter === letter);
      return [share(found, wanted), found.length, share(wanted, found), wanted.length] as const;
    });
    const sum = (at: 0 | 1 | 2 | 3): number => counts.reduce((total, count) => total + count[at], 0);
    return [sum(0) / sum(1), sum(2) / sum(3)];
  }

  it('are all read', () => assert.ok(stories.length >= 80));

  it('have their dodges heard, and little else', () => {
    const [precision, recall] = measured('d', ({ findings }) =>
      findings.filter(({ category }) => category === 'deflection').map(({ span }) => span),
    );
    assert.ok(precision >= 0.85, `precision ${precision}`);
    assert.ok(recall >= 0.65, `recall ${recall}`);
  });

  it('have their own faults found', () => {
    const [precision, recall] = measured('o', ({ story }) => story.ownedFaults.map(({ span }) => span));
    assert.ok((2 * precision * recall) / (precision + recall) >= 0.64, `${precision} ${recall}`);
  });

  it('have their lessons placed as a reader places them', () => {
    const levels = stories.map(
      ({ story, labelled }) =>
        [
          LESSON_LEVELS.indexOf(story.lesson.level),
          LESSON_LEVELS.findIndex((level) => level === labelled.lesson),
        ] as const,
    );
    assert.ok(weightedKappa(levels, LESSON_LEVELS.length) >= 0.87);
  });

  it('get overall grades near to a reader’s', () => {
    const pairs = stories.map(
      ({ story, findings, labelled }) =>
        [Math.round(grade(story, findings).overall) - 1, (labelled.grades.overall ?? 1) - 1] as const,
    );
    assert.ok(weightedKappa(pairs, 5) >= 0.8);
  });
});
