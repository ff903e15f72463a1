import { Phrases } from '../core/faults/phrases.ts';
import { defineRule } from '../core/rule.ts';
import { CLASSES } from './shared/classes.ts';
import { dodgesIn, draftOf } from './shared/deflection.ts';
import { statementsWith } from './shared/places.ts';
import { JUSTIFYING } from './words/justifying.ts';

const phrases = new Phrases(JUSTIFYING, CLASSES);

/** Anyone would have done it, so it was no error. */
export default defineRule({
  id: 'no-justifying',
  category: 'deflection',
  summary: 'Marks an excuse that makes the error normal: anyone would have done it.',
  why: 'That others would have erred too says nothing about you. Why you believed it then, and what you had not checked, does.',
  example: {
    bad: 'Any teacher with thirty children would have done the same.',
    good: 'I thought that they were all in the hall; I had not counted them.',
  },
  probe: 'What had you not checked?',
  severity: 'warning',
  *check(story) {
    for (const dodge of dodgesIn(story, 'excuse', (reading) => statementsWith(reading, phrases))) {
      yield draftOf(dodge, 'This makes it normal. Why did you believe it, and what had you not checked?');
    }
  },
});
