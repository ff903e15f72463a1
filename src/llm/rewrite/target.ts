/** What is to be rewritten: sentences that stand together, and the reason where a finding gave one. */
import type { Finding } from '../../core/finding.ts';
import { privateSpans } from '../../core/leaving.ts';
import type { Section, Sentence, Story } from '../../core/story.ts';
import { overlaps, type Span, span } from '../../core/text.ts';
import { ModelProblem } from '../problem.ts';

export interface RewriteTarget {
  readonly story: Story;
  readonly sentences: readonly Sentence[];
  /** From the first letter of the first sentence to the last of the last. */
  readonly span: Span;
  /** What an interviewer would stumble over there; null where the writer only wants it better. */
  readonly finding: { readonly message: string; readonly why: string } | null;
}

/** The sentence at an offset, or the last one before it. */
export function sentenceTarget(story: Story, offset: number): RewriteTarget | null {
  const sentence =
    story.sentences.find(({ span: place }) => place.start <= offset && offset <= place.end) ??
    story.sentences.findLast(({ span: place }) => place.end <= offset);
  return sentence ? targetOf(story, [sentence], null) : null;
}

/** All sentences of a part. */
export const partTarget = (story: Story, section: Section): RewriteTarget | null =>
  section.sentences.length > 0 ? targetOf(story, section.sentences, null) : null;

/** The sentences that a finding marks; null where it marks a label or the story as a whole. */
export function findingTarget(story: Story, finding: Finding, why: string): RewriteTarget | null {
  const sentences = story.sentences.filter(({ span: place }) => overlaps(place, finding.span));
  return sentences.length > 0 ? targetOf(story, sentences, { message: finding.message, why }) : null;
}

function targetOf(
  story: Story,
  sentences: readonly Sentence[],
  finding: RewriteTarget['finding'],
): RewriteTarget {
  const place = span(
    Math.min(...sentences.map(({ span: { start } }) => start)),
    Math.max(...sentences.map(({ span: { end } }) => end)),
  );
  const between = story.source.slice(place.start, place.end);
  const hides = between.includes('<!--') || privateSpans(story.source).some((one) => overlaps(one, place));
  // A version takes the place of all of it, and what has not been sent cannot come back.
  if (hides)
    throw new ModelProblem(
      'not-allowed',
      {},
      'A comment or a private stretch stands in these words, so they are not rewritten as one.',
    );
  return { story, sentences, span: place, finding };
}
