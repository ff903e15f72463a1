import { type Match, Phrases } from '../core/faults/phrases.ts';
import { isQuoted } from '../core/faults/quotes.ts';
import type { Fix } from '../core/finding.ts';
import { removeWords } from '../core/fixes.ts';
import { perReading } from '../core/language/per-reading.ts';
import type { SentenceReading } from '../core/language/sentence.ts';
import { defineRule } from '../core/rule.ts';
import type { Sentence, Story } from '../core/story.ts';
import { type Span, covers, overlaps, span } from '../core/text.ts';
import { CLASSES } from './shared/classes.ts';
import { type Dodge, dodgesIn, draftOf } from './shared/deflection.ts';
import { isOutweighed, statementAround } from './shared/places.ts';
import { BELITTLING, SMALL, SMALL_FAULTS } from './words/minimizers.ts';

const phrases = new Phrases([...SMALL_FAULTS, ...BELITTLING], CLASSES);

/** Words that can go without leaving a hole: "just", and a small word before the noun. */
const DELETABLE = new Set(['just', 'only', 'merely', 'simply', ...SMALL]);

/** What went wrong is told as small. */
export default defineRule({
  id: 'no-minimizer',
  category: 'deflection',
  summary: 'Marks words that make a bad outcome look small.',
  why: 'Whoever bore the effect would not call it small. The listener takes the size from numbers and the belittling as a sign that you have not looked at it.',
  example: {
    bad: 'There was a tiny mix-up with two of the rooms.',
    good: 'Two families stood before a locked room for an hour, because I had mixed up the keys.',
  },
  probe: 'How did the people who were affected see it?',
  severity: 'warning',
  *check(story) {
    for (const dodge of dodgesIn(story, 'minimiser', belittledIn)) {
      yield {
        ...draftOf(dodge, 'This makes it look small. What did it cost, and whom?'),
        fixes: [...withoutSmallWord(story, dodge), measuredEffect(dodge.sentence)],
      };
    }
  },
});

const belittledIn = perReading((reading): Span[] => {
  const places: Span[] = [];
  for (const match of phrases.find(reading)) {
    if (isQuoted(reading, match.from) || isMisjudged(reading, match)) continue;
    const place = statementAround(reading, match);
    if (isOutweighed(reading, place)) continue;
    if (!places.some((one) => overlaps(one, place))) places.push(place);
  }
  return places;
});

/** "I told myself that it was just a scratch": the belittling is what the speaker owns up to. */
function isMisjudged(reading: SentenceReading, match: Match): boolean {
  const before = reading.tokens.slice(Math.max(0, match.from - 12), match.from);
  return (
    before.some(({ lower }) => JUDGING.has(lower)) &&
    before.some(({ lower }) => lower === 'i' || lower === 'my')
  );
}

const JUDGING = new Set(
  'told thought assumed treated dismissed called considered believed figured decided reckoned saw felt filed said'.split(
    ' ',
  ),
);

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
  edits: [
    {
      span: span(sentence.span.end, sentence.span.end),
      text: ' It cost [METRIC: how much or how long, and for whom].',
    },
  ],
});
