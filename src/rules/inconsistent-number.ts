import type { Fix } from '../core/finding.ts';
import { quoteOf } from '../core/fixes.ts';
import { type Draft, defineRule } from '../core/rule.ts';
import type { Sentence, Story } from '../core/story.ts';
import { type Span, span } from '../core/text.ts';
import { type Contradiction, contradictionsBetween, contradictionsIn } from './shared/contradictions.ts';
import { changedShares, levelShares, type Share } from './shared/percents.ts';
import { metricPlaceholder } from './shared/vague.ts';

/** Only what arithmetic decides. Which of two numbers is right only the writer knows, so the fix asks for it. */
export default defineRule({
  id: 'inconsistent-number',
  category: 'consistency',
  summary:
    'Marks numbers that contradict one another: a percent against its from and to, parts against their whole.',
  why: 'Interviewers who work with numbers check them as you speak. One sum that does not come out makes them doubt the others.',
  example: {
    bad: 'The wait fell from 50 minutes to 20, a drop of 40%.',
    good: 'The wait fell from 50 minutes to 20, a drop of 60%.',
  },
  probe: 'Can you take me through how you arrived at that number?',
  severity: 'warning',
  *check(story) {
    let before: Sentence | null = null;
    for (const sentence of story.sentences) {
      for (const found of contradictionsIn(sentence.reading)) yield draftFor(found, sentence, sentence);
      const across = before ? contradictionsBetween(before.reading, sentence.reading) : [];
      for (const found of across) yield draftFor(found, sentence, before ?? sentence);
      before = sentence;
    }
    yield* levelsAsChanges(story);
  },
});

/** `told` is the sentence with the figure that is contradicted. */
function draftFor(
  { place, message, question, step }: Contradiction,
  sentence: Sentence,
  told: Sentence,
): Draft {
  const words = placeIn(sentence, place);
  return {
    span: words,
    message,
    fixes: [askAgain(words, question)],
    related: step ? [{ span: placeIn(told, step), message: 'It is said of this.' }] : [],
  };
}

const placeIn = (sentence: Sentence, { start, end }: Span): Span =>
  span(sentence.span.start + start, sentence.span.start + end);

const askAgain = (place: Span, question: string): Fix => ({
  title: 'Replace it by a placeholder for the number',
  edits: [{ span: place, text: metricPlaceholder(question) }],
});

/** "The bounce rate rose by 30%" and, somewhere else, "a bounce rate of 30%". */
function* levelsAsChanges(story: Story): Iterable<Draft> {
  const changes = new Map<string, Span>();
  for (const sentence of story.sentences) {
    for (const share of changedShares(sentence.reading)) changes.set(keyOf(share), placeIn(sentence, share));
  }
  if (changes.size === 0) return;
  for (const sentence of story.sentences) {
    for (const level of levelShares(sentence.reading)) {
      const change = changes.get(keyOf(level));
      if (change) yield levelDraft(story, level, placeIn(sentence, level), change);
    }
  }
}

const levelDraft = (story: Story, { number }: Share, level: Span, change: Span): Draft => ({
  span: level,
  message: `${quoteOf(story, level)} is a level here and a change elsewhere: was it by ${number}% or to ${number}%?`,
  fixes: [askAgain(level, 'from … to …')],
  related: [{ span: change, message: 'Here it is a change.' }],
});

const keyOf = ({ of, number }: Share): string => `${number} ${of}`;
