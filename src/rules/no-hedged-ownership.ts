import { hedgeOver, hedgesIn } from '../core/faults/hedges.ts';
import { tokensOf } from '../core/faults/events.ts';
import { ownsUp, tellsError } from '../core/faults/own.ts';
import { type Match, Phrases } from '../core/faults/phrases.ts';
import type { Fix } from '../core/finding.ts';
import { removeWords } from '../core/fixes.ts';
import { perReading } from '../core/language/per-reading.ts';
import type { Clause, SentenceReading } from '../core/language/sentence.ts';
import { defineRule } from '../core/rule.ts';
import type { Story } from '../core/story.ts';
import { type Span, overlaps, span } from '../core/text.ts';
import { CLASSES } from './shared/classes.ts';
import { type Dodge, dodgesIn } from './shared/deflection.ts';
import { ownPart } from './shared/fixes.ts';
import { statementAround } from './shared/places.ts';
import { HEDGED_FAULTS } from './words/hedged-faults.ts';

const phrases = new Phrases(HEDGED_FAULTS, CLASSES);

/** The own error is said and taken back in the same breath. */
export default defineRule({
  id: 'no-hedged-ownership',
  category: 'deflection',
  summary: 'Marks a hedge on the speaker’s own error.',
  why: 'A hedge on a fact you cannot know is honest. A hedge on what you did yourself sounds as if you had not made up your mind whether it was your fault.',
  example: {
    bad: 'I guess I let the queue grow a bit too long.',
    good: 'I let the queue grow to forty people before I opened the second till.',
  },
  probe: 'Was it your error or not?',
  severity: 'warning',
  *check(story) {
    for (const dodge of dodgesIn(story, 'hedge', hedgedIn)) {
      yield {
        span: dodge.span,
        message: 'The hedge takes back what you own up to. Did you, or did you not?',
        fixes: [...withoutHedge(story, dodge), ownPart(dodge.sentence)],
        ...(dodge.severity && { severity: dodge.severity }),
      };
    }
  },
});

const hedgedIn = perReading((reading): Span[] => {
  const named = hedgesIn(reading).length > 0 && ownsUp(reading) ? hedgesIn(reading) : [];
  const statements = [...phrases.find(reading), ...named].map((match) => statementAround(reading, match));
  const clauses = reading.clauses.filter((clause) => isHedged(reading, clause));
  const places: Span[] = [];
  for (const place of [...clauses.map((clause) => withHedge(reading, clause)), ...statements]) {
    if (!places.some((one) => overlaps(one, place))) places.push(place);
  }
  return places;
});

/** The clause together with the hedge that hangs over it. */
function withHedge(reading: SentenceReading, clause: Clause): Span {
  const hedge = hedgeOver(reading, clause);
  const start = reading.tokens[hedge?.from ?? -1]?.start ?? clause.start;
  return span(Math.min(start, clause.start), clause.end);
}

function isHedged(reading: SentenceReading, clause: Clause): boolean {
  if (clause.quoted || !isOwn(reading, clause)) return false;
  if (clause.mood === 'possible' || clause.mood === 'unreal') return isPerhapsBetter(reading, clause);
  const hedge = hedgeOver(reading, clause);
  if (!hedge || clause.time === 'future' || (hedge.from <= clause.verb && clause.verb < hedge.to))
    return false;
  return (
    isFraming(hedge) || isPlayedDown(reading, clause) || tellsError(reading, { ...clause, time: 'past' })
  );
}

/** "Perhaps I was a touch relaxed", "maybe I did not quite look": hedged, and by degrees. */
const isPlayedDown = (reading: SentenceReading, clause: Clause): boolean =>
  clause.time === 'past' &&
  ((clause.negated && clause.lemma === 'be') ||
    reading.tokens
      .slice(tokensOf(reading, clause)[0], tokensOf(reading, clause)[1])
      .some(({ lower }) => DEGREES.has(lower)));

const DEGREES = new Set(
  'bit touch tad shade trifle slightly somewhat rather overly unduly quite fully'.split(' '),
);

/** "I may have rushed it", "I could have been clearer": about what was, and never said outright. */
function isPerhapsBetter(reading: SentenceReading, clause: Clause): boolean {
  if (!hasPerfect(reading, clause) || clause.subordinator >= 0) return false;
  if (clause.mood === 'possible' && tellsError(reading, { ...clause, mood: 'plain', time: 'past' }))
    return true;
  const [, to] = tokensOf(reading, clause);
  return reading.tokens.slice(clause.verb, to).some(({ lower }) => BETTER.has(lower));
}

const BETTER = new Set(
  'better clearer earlier sooner faster quicker kinder gentler differently more closer harder'.split(' '),
);

/** "I …", "my comments …". */
function isOwn(reading: SentenceReading, clause: Clause): boolean {
  if (clause.actor === 'I') return true;
  return reading.tokens.slice(tokensOf(reading, clause)[0], clause.verb).some(({ lower }) => lower === 'my');
}

/** "may have": about what was, not about what may come. */
const hasPerfect = (reading: SentenceReading, clause: Clause): boolean =>
  reading.tokens.slice(Math.max(0, clause.verb - 4), clause.verb).some(({ lower }) => lower === 'have');

/** "It could be argued that I …": a whole clause that only hedges. */
const isFraming = (hedge: Match): boolean => hedge.to - hedge.from >= 3;

function withoutHedge(story: Story, dodge: Dodge): Fix[] {
  const { reading, span: at } = dodge.sentence;
  const hedge = hedgesIn(reading).find(({ from, to }) => to - from <= 3 && to > from);
  const first = reading.tokens[hedge?.from ?? -1];
  const last = reading.tokens[(hedge?.to ?? 0) - 1];
  if (!hedge || !first || !last) return [];
  return [
    {
      title: `Delete “${reading.text.slice(first.start, last.end)}”`,
      edits: [removeWords(story.source, span(at.start + first.start, at.start + last.end))],
      preferred: true,
    },
  ];
}
