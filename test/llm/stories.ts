/** Stories for the tests of the model layer, and an honest answer about them. */
import { review } from '../../src/core/review.ts';
import { DEFAULT_OPTIONS } from '../../src/core/options.ts';
import { grade, type Grade } from '../../src/core/grade.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Story } from '../../src/core/story.ts';
import { DIMENSIONS } from '../../src/core/grade/shape.ts';
import { rules } from '../../src/rules/index.ts';

export const SLUICE = `---
type: star-story
question-type: failure
---

# The gate I did not try

## Situation

In April 2024 I ran the night crew of a fish farm with 14 ponds and 9 people.

## Task

I had to bring 60,000 trout through the first warm week, and lose fewer than 300.

## Action

I did not try the gate of pond 6 before the shift, because it had worked the year before. At 02:10 it jammed. I called my deputy, opened the bypass by hand, and moved the fish in 4 hours. I had considered a spare pump in March and decided against it to save €900.

## Result

We lost 4,100 trout instead of 300. The owner paid €11,000 to a hatchery, and I told him the next morning what I had skipped.

## Lessons

I had taken one good year for a test. Now I try every gate with the crew on the first of the month. In June that found a cracked hinge on pond 2, and we lost no fish.
`;

export interface Graded {
  readonly story: Story;
  readonly findings: readonly Finding[];
  readonly rubric: Grade;
}

export function graded(text: string = SLUICE): Graded {
  const [first] = review(text, rules, { ...DEFAULT_OPTIONS, named: true }).stories;
  if (!first) throw new Error('The text holds no story.');
  return { ...first, rubric: grade(first.story, first.findings) };
}

type Scores = Partial<Record<(typeof DIMENSIONS)[number], number>>;

/** What a careful model might answer about the story above. */
export function honestAnswer(scores: Scores = {}, changes: Readonly<Record<string, unknown>> = {}): string {
  const quotes: Readonly<Record<string, readonly [string, string]>> = {
    structure: ['S1', 'I ran the night crew of a fish farm'],
    ownership: ['A1', 'I did not try the gate of pond 6 before the shift'],
    evidence: ['R1', 'We lost 4,100 trout instead of 300'],
    stakes: ['T1', 'lose fewer than 300'],
    action: ['A3', 'opened the bypass by hand'],
    honesty: ['R2', 'I told him the next morning what I had skipped'],
    learning: ['L2', 'I try every gate with the crew'],
    delivery: ['A2', 'At 02:10 it jammed'],
  };
  const dimensions = DIMENSIONS.map((dimension) => {
    const [sentence = '', quote = ''] = quotes[dimension] ?? [];
    return [
      dimension,
      {
        evidence: [{ sentence, quote }],
        missing: 'The reason for each step.',
        why: 'The words show it plainly.',
        score: scores[dimension] ?? 4,
      },
    ];
  });
  return JSON.stringify({
    dimensions: Object.fromEntries(dimensions),
    advice: [
      'Say why the gate seemed safe.',
      'Name the cost to the crew.',
      'Cut the second sentence of the Result.',
    ],
    questions: ['Who would have noticed the gate?'],
    control: { why: 'Nobody acts in it.', score: 1 },
    ...changes,
  });
}
