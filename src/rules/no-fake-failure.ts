import { Phrases } from '../core/faults/phrases.ts';
import { defineRule } from '../core/rule.ts';
import { CLASSES } from './shared/classes.ts';
import { dodgesIn, draftOf } from './shared/deflection.ts';
import { statementsWith } from './shared/places.ts';
import { VIRTUES } from './words/virtues.ts';

const phrases = new Phrases(VIRTUES, CLASSES);

/** A virtue dressed as a fault. */
export default defineRule({
  id: 'no-fake-failure',
  category: 'deflection',
  summary: 'Marks a virtue told as a fault, or a failure told as a success.',
  why: 'Everybody has heard of the perfectionist. It reads as a refusal to answer the question.',
  example: {
    bad: 'My fault is that I care too much.',
    good: 'I stayed with one patient for an hour while three others waited.',
  },
  probe: 'What did it cost, and whom?',
  severity: 'warning',
  *check(story) {
    for (const dodge of dodgesIn(story, 'humblebrag', (reading) => statementsWith(reading, phrases))) {
      yield draftOf(dodge, 'This turns the fault into a virtue. What did it cost, and whom?');
    }
  },
});
