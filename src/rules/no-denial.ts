import { Phrases } from '../core/faults/phrases.ts';
import type { SentenceReading } from '../core/language/sentence.ts';
import { defineRule } from '../core/rule.ts';
import type { Sentence, Story } from '../core/story.ts';
import type { Span } from '../core/text.ts';
import { CLASSES } from './shared/classes.ts';
import { dodgesIn, draftOf } from './shared/deflection.ts';
import { statementsWith, isMetAfter } from './shared/places.ts';
import { DENIALS } from './words/denials.ts';

const phrases = new Phrases(DENIALS, CLASSES);

/** Not my job, not in my power: the speaker steps out of the story. */
export default defineRule({
  id: 'no-denial',
  category: 'deflection',
  summary: 'Marks a denial of responsibility or control that no own act follows.',
  why: 'A limit of your control is a fact worth one clause. Left standing alone it says that you stopped there, and the listener asks what you did within the limit.',
  example: {
    bad: 'The staffing was outside my control.',
    good: 'I could not add staff, so I closed the second counter and told the customers why.',
  },
  probe: 'What was in your control at that point?',
  severity: 'warning',
  *check(story) {
    for (const dodge of dodgesIn(story, 'excuse', denialsIn)) {
      yield draftOf(dodge, 'This says that it was not yours to do. What was in your control?', [
        {
          title: 'Add what was in your control',
          edits: [
            {
              span: { start: dodge.sentence.span.end, end: dodge.sentence.span.end },
              text: ' What was in my control: [YOUR PART: what you could have done, and what you did].',
            },
          ],
        },
      ]);
    }
  },
});

/** In a story about going beyond one's role, "not my team's" sets the scene. */
function denialsIn(reading: SentenceReading, _sentence: Sentence, story: Story): Span[] {
  if (story.type === 'ownership') return [];
  return statementsWith(reading, phrases).filter((place) => !isMetAfter(reading, place));
}
