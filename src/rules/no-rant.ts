import { Phrases } from '../core/faults/phrases.ts';
import type { SentenceReading } from '../core/language/sentence.ts';
import { defineRule } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { CLASSES } from './shared/classes.ts';
import { dodgesIn, draftOf } from './shared/deflection.ts';
import { statementsWith } from './shared/places.ts';
import { CONTEMPT } from './words/contempt.ts';

const phrases = new Phrases(CONTEMPT, CLASSES);

/** Contempt for others, which listeners carry over to the one who speaks. */
export default defineRule({
  id: 'no-rant',
  category: 'deflection',
  summary: 'Marks contempt for people or a workplace.',
  why: 'Listeners carry over to you what you say of others. Tell what was done and what it led to; they will judge it themselves.',
  example: {
    bad: 'The whole office was a circus.',
    good: 'Three people gave me different dates in one week.',
  },
  probe: 'What exactly did they do, and how did you answer?',
  severity: 'warning',
  *check(story) {
    for (const dodge of dodgesIn(story, 'rant', contemptIn)) {
      yield draftOf(dodge, 'This judges people. What exactly did they do, and what did it lead to?');
    }
  },
});

/** "I had never run a kitchen before" is told of oneself. */
const contemptIn = (reading: SentenceReading): Span[] =>
  statementsWith(reading, phrases).filter(
    ({ start, end }) => !/^(?:I|we) (?:had|have) (?:never|not)\b/i.test(reading.text.slice(start, end)),
  );
