/** Edits that several rules offer. None brings a fact: where one is needed, a placeholder stands and stays marked. */
import type { Section, Story } from './story.ts';
import { type Span, span, type TextEdit } from './text.ts';

/** Takes the words out together with the space that would be left double, and keeps a sentence's capital. */
export function removeWords(source: string, words: Span): TextEdit {
  const before = source[words.start - 1] ?? '\n';
  const spacesAfter = /^[ \t]*/.exec(source.slice(words.end, words.end + 80))?.[0].length ?? 0;
  const opensSentence = /[A-Z]/.test(source[words.start] ?? '') && !/\w/.test(before);
  if (opensSentence) {
    const next = words.end + spacesAfter;
    return { span: span(words.start, next + 1), text: (source[next] ?? '').toUpperCase() };
  }
  if (/[ \t]/.test(before) && (spacesAfter > 0 || /[.,;:!?)\n\r]/.test(source[words.end] ?? '\n'))) {
    return { span: span(words.start - 1, words.end), text: '' };
  }
  return { span: span(words.start, words.end + spacesAfter), text: '' };
}

/** Adds a sentence after another one, or after the last one of a part. */
export const addSentence = (at: number, sentence: string): TextEdit => ({
  span: span(at, at),
  text: ` ${sentence}`,
});

/** Adds a sentence at the end of a part's text. */
export const addToSection = (section: Section, sentence: string): TextEdit =>
  addSentence(section.body.end, sentence);

/** Where a mark about the story as a whole stands: its title, or else the label of its last part, or its first words. */
export function storyPlace(story: Story): Span {
  if (story.title.span.end > story.title.span.start) return story.title.span;
  const label = story.sections.findLast((section) => section.label !== null)?.label;
  return label ?? story.sentences[0]?.span ?? story.span;
}

/** The words themselves, for messages: quotation marks around, shortened to `limit` characters. */
export function quoteOf(story: Story, words: Span, limit = 60): string {
  const text = story.source.slice(words.start, words.end).replace(/\s+/g, ' ').trim();
  return `“${text.length > limit ? `${text.slice(0, limit - 1).trimEnd()}…` : text}”`;
}
