import type { Fix } from '../core/finding.ts';
import { defineRule } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { wholeWordsIn } from './shared/whole-words.ts';

const PLACEHOLDER = '[NAME]';

/**
 * The whole text of the story is looked over, notes and code included: a name is given away wherever it stands. No
 * message repeats the word, because messages end up in logs.
 */
export default defineRule({
  id: 'no-confidential',
  category: 'privacy',
  summary: 'Marks words that the front matter lists under `confidential`.',
  why: 'You put this word on your own list. Who tells a former employer’s secrets will tell the next one’s too.',
  example: {
    bad: 'I moved the accounts of Brightwater Ferries to the new system.',
    good: 'I moved the accounts of a ferry company to the new system.',
  },
  probe: 'Are you free to tell me who that was?',
  severity: 'warning',
  *check(story) {
    for (const place of wholeWordsIn(story.source, story.span, story.confidential)) {
      yield {
        span: place,
        message: 'This word is on your list of confidential words.',
        fixes: [replaceByPlaceholder(place)],
      };
    }
  },
});

const replaceByPlaceholder = (place: Span): Fix => ({
  title: `Replace it by ${PLACEHOLDER}`,
  edits: [{ span: place, text: PLACEHOLDER }],
  preferred: true,
});
