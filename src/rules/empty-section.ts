import { fillPart, PART_NAMES } from '../core/insert-part.ts';
import { defineRule } from '../core/rule.ts';
import { overlaps } from '../core/text.ts';

/** A label over placeholders is being written, and each placeholder has its own mark. */
export default defineRule({
  id: 'empty-section',
  category: 'structure',
  summary: 'Marks a label with no words under it.',
  why: 'An empty part is one that you would have to make up while you speak.',
  example: {
    bad: '**Result:**',
    good: '**Result:** The ward had three late doses a month instead of fourteen.',
  },
  probe: 'And what happened then?',
  severity: 'warning',
  *check(story) {
    for (const section of story.sections) {
      if (!section.label || section.words > 0 || section.sentences.length > 0) continue;
      if (story.placeholders.some((placeholder) => overlaps(placeholder, section.span))) continue;
      const name = section.kinds.map((kind) => PART_NAMES[kind]).join(' and ');
      yield {
        span: section.label,
        message: `The ${name} part has no words yet.`,
        fixes: [fillPart(story, section)],
      };
    }
  },
});
