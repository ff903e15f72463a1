import { defineRule } from '../core/rule.ts';
import { type Part, type Story, sectionsOf } from '../core/story.ts';
import { asksForOwnPart, ownPart } from './shared/fixes.ts';

/** Question types that ask for an error of the speaker's own. */
const ASK_FOR_A_FAULT = new Set(['failure', 'mistake']);

const TOLD: readonly Part[] = ['opening', 'action'];

/** A failure story in which the speaker did nothing wrong. */
export default defineRule({
  id: 'missing-ownership',
  category: 'ownership',
  summary: 'Marks a failure or mistake story in which no sentence says what you did wrong.',
  why: 'The question asks for your error. A failure without one is heard as somebody else’s story, or as an error you do not see.',
  example: {
    bad: 'The order was late and the shop opened without bread.',
    good: 'I sent the order after the cut-off, and the shop opened without bread.',
  },
  probe: 'Which of your own decisions would you take back?',
  severity: 'warning',
  *check(story) {
    if (!ASK_FOR_A_FAULT.has(story.type) || asksForOwnPart(story, story.span)) return;
    const sentence = lastToldIn(story);
    if (!sentence) return;
    if (story.ownedFaults.length === 0) {
      yield {
        span: sentence.span,
        message: 'No sentence says what you did wrong. What was your part?',
        fixes: [ownPart(sentence)],
      };
    } else if (faultsTold(story) === 1) {
      yield {
        span: story.ownedFaults[0]?.span ?? sentence.span,
        message: 'This is the only sentence that says what you did wrong. What led up to it?',
        fixes: [ownPart(sentence)],
        severity: 'information',
        probe: 'What did you know at that moment, and what did you leave undone?',
      };
    }
  },
});

/** Where a part of one's own belongs: at the end of the action, or of the story. */
function lastToldIn(story: Story): Story['sentences'][number] | undefined {
  return sectionsOf(story, 'action').at(-1)?.sentences.at(-1) ?? story.sentences.at(-1);
}

/** Own faults in the opening and the action. */
function faultsTold(story: Story): number {
  const told = story.sentences.filter(({ kinds }) => TOLD.some((part) => kinds.includes(part)));
  return story.ownedFaults.filter((fault) =>
    told.some(({ span }) => span.start <= fault.span.start && fault.span.start < span.end),
  ).length;
}
