/** Quick fixes that several rules on ownership offer. None brings a fact: what only the writer knows is a placeholder. */
import type { Fix } from '../../core/finding.ts';
import { addSentence } from '../../core/fixes.ts';
import type { Sentence, Story } from '../../core/story.ts';
import { type Span, overlaps } from '../../core/text.ts';

/** How the placeholder for the speaker's own part begins. */
export const YOUR_PART = '[YOUR PART:';
const OWN_PART = `My part was ${YOUR_PART} what you did or did not do, and why].`;

/** Keeps the sentence as a fact and adds the speaker's own part after it. */
export const ownPart = (sentence: Sentence): Fix => ({
  title: 'Add what your part was',
  edits: [addSentence(sentence.span.end, OWN_PART)],
});

/** True where the prompt for the speaker's own part stands already: it stays marked by itself until it is filled. */
export const asksForOwnPart = (story: Story, place: Span): boolean =>
  story.placeholders.some(
    (prompt) => overlaps(prompt, place) && story.source.startsWith(YOUR_PART, prompt.start),
  );
