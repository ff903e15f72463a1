import type { Fix } from '../core/finding.ts';
import { addSentence, removeWords } from '../core/fixes.ts';
import type { Dodge, Sentence, Story } from '../core/story.ts';
import { covers, span } from '../core/text.ts';
import { defineDodgeRule } from './shared/dodge-rule.ts';

/** Words that can go without leaving a hole: "just", and a small word before the noun. */
const DELETABLE = new Set('just only merely simply small little minor slight tiny'.split(' '));

/** What went wrong is told as small. */
export default defineDodgeRule({
  id: 'no-minimizer',
  summary: 'Marks words that make a bad outcome look small.',
  why: 'Whoever bore the effect would not call it small. The listener takes the size from numbers and the belittling as a sign that you have not looked at it.',
  example: {
    bad: 'There was a tiny mix-up with two of the rooms.',
    good: 'Two families stood before a locked room for an hour, because I had mixed up the keys.',
  },
  probe: 'How did the people who were affected see it?',
  severity: 'warning',
  kind: 'minimise',
  family: 'minimiser',
  isMadeUpFor: isWeighed,
  message: 'This makes it look small. What did it cost, and whom?',
  fixes: (story, dodge) => [...withoutSmallWord(story, dodge), measuredEffect(dodge.sentence)],
});

/** "It was not a disaster, but eleven guests lost a night": what it cost is told in the same breath. */
function isWeighed({ sentence: { reading, span: place }, span: { end } }: Dodge): boolean {
  const next = reading.tokens.find(({ start, tag }) => place.start + start >= end && tag !== 'PUNCT');
  if (next === undefined || !TURNS.has(next.lower)) return false;
  return reading.figures.some(({ start }) => start >= next.end);
}

const TURNS = new Set(['but', 'yet', 'though']);

function withoutSmallWord(story: Story, dodge: Dodge): Fix[] {
  const offset = dodge.sentence.span.start;
  const small = dodge.sentence.reading.tokens.filter(
    (token) =>
      DELETABLE.has(token.lower) && covers(dodge.span, span(offset + token.start, offset + token.end)),
  );
  if (small.length === 0) return [];
  return [
    {
      title: `Delete ${small.map(({ text }) => `“${text}”`).join(' and ')}`,
      edits: small.map(({ start, end }) => removeWords(story.source, span(offset + start, offset + end))),
      mechanical: true,
    },
  ];
}

const measuredEffect = (sentence: Sentence): Fix => ({
  title: 'Add what it cost, and whom',
  edits: [addSentence(sentence.span.end, 'It cost [METRIC: how much or how long, and for whom].')],
});
