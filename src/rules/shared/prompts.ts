/** Whether a writer has been asked already. A prompt stays marked by itself until it is filled, so nothing is asked twice. */
import type { Story } from '../../core/story.ts';
import { overlaps, type Span } from '../../core/text.ts';

/** True where something in the place is still to be filled in. */
export const hasPlaceholderIn = (story: Story, place: Span): boolean =>
  story.placeholders.some((placeholder) => overlaps(place, placeholder));

/** True where one of these prompts stands anywhere in the story. */
export const isPrompted = ({ source, placeholders }: Story, prompts: readonly string[]): boolean =>
  placeholders.some(({ start, end }) => prompts.includes(source.slice(start, end)));
