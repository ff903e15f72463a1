import { Phrases } from '../core/faults/phrases.ts';
import { defineRule } from '../core/rule.ts';
import { CLASSES } from './shared/classes.ts';
import { dodgesIn, draftOf } from './shared/deflection.ts';
import { statementsWith } from './shared/places.ts';
import { UNCLEAR } from './words/unclear.ts';

const phrases = new Phrases(UNCLEAR, CLASSES);

/** It was never said whose it was, so it was nobody’s. */
export default defineRule({
  id: 'no-unclear-obligation',
  category: 'deflection',
  summary: 'Marks the excuse that it was never said whose job something was.',
  why: 'Unclear duties are the normal state of work. The listener asks why you did not clear them up.',
  example: {
    bad: 'It was never made clear whose turn it was.',
    good: 'I did not ask whose turn it was.',
  },
  probe: 'Whom could you have asked?',
  severity: 'warning',
  *check(story) {
    for (const dodge of dodgesIn(story, 'victim', (reading) => statementsWith(reading, phrases))) {
      yield draftOf(dodge, 'This says that nobody had made it clear. Did you ask?');
    }
  },
});
