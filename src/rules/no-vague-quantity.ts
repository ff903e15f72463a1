import { quoteOf } from '../core/fixes.ts';
import { defineRule } from '../core/rule.ts';
import type { Part } from '../core/story.ts';
import { askForNumber, vagueClaims } from './shared/vague.ts';

/** A teaser such as "a costly mistake" is welcome in an opening. Text outside every part is not judged either. */
const UNMARKED: readonly Part[] = ['opening', 'connection'];

export default defineRule({
  id: 'no-vague-quantity',
  category: 'metrics',
  summary: 'Marks words that claim a size or a gain where the sentence holds no number.',
  why: 'Everyone says “significantly”. A listener cannot tell two percent from fifty, and takes the smaller.',
  example: {
    bad: 'Waiting times fell significantly.',
    good: 'Waiting times fell from 50 minutes to 20.',
  },
  probe: 'How much was that, and how do you know?',
  severity: 'warning',
  *check(story) {
    for (const sentence of story.sentences) {
      const { kinds } = sentence;
      if (kinds.every((part) => UNMARKED.includes(part))) continue;
      for (const claim of vagueClaims(story, sentence)) {
        yield {
          span: claim.span,
          message: `${quoteOf(story, claim.span)} leaves the size open: what is the number?`,
          fixes: [askForNumber(story.source, claim)],
          ...(kinds.includes('result') ? {} : { severity: 'information' }),
        };
      }
    }
  },
});
