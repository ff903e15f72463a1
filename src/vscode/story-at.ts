import type { StoryReview } from '../core/review.ts';

/** The story at an offset: the one around it, or else the last one before it, or else the first. */
export function storyAt(stories: readonly StoryReview[], offset: number): StoryReview | undefined {
  return stories.findLast(({ story }) => story.span.start <= offset) ?? stories[0];
}
