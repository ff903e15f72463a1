import { Phrases } from '../core/faults/phrases.ts';
import type { SentenceReading } from '../core/language/sentence.ts';
import { defineRule } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { CLASSES } from './shared/classes.ts';
import { dodgesIn, draftOf } from './shared/deflection.ts';
import { isMetAfter, statementsWith } from './shared/places.ts';
import { SELF_PITY } from './words/self-pity.ts';

const phrases = new Phrases(SELF_PITY, CLASSES);

/** A feeling or a trait stands where an act was asked for. */
export default defineRule({
  id: 'no-self-pity',
  category: 'deflection',
  summary: 'Marks a feeling or a bad trait in place of what you did about it.',
  why: 'A bad trait cannot be repaired, an act can. Pity moves the talk from what happened to how you felt.',
  example: {
    bad: 'I am just not cut out for a stage.',
    good: 'I had not rehearsed the second half, and I asked the altos for an evening.',
  },
  probe: 'What did you do the next morning?',
  severity: 'information',
  *check(story) {
    for (const dodge of dodgesIn(story, 'self-pity', pityIn)) {
      yield draftOf(dodge, 'This tells how bad you felt or are. What did you do about it?');
    }
  },
});

/** "I was ashamed, so I wrote to all of them": one honest feeling, and an act. */
const pityIn = (reading: SentenceReading): Span[] =>
  statementsWith(reading, phrases).filter((place) => !isMetAfter(reading, place));
