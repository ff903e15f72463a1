import { quoteOf } from '../core/fixes.ts';
import { activeWithI } from './shared/active.ts';
import { defineDodgeRule } from './shared/dodge-rule.ts';

/** The past exonerative: the sentence tells what went wrong and leaves out who did it. */
export default defineDodgeRule({
  id: 'no-agentless-passive',
  summary: 'Marks a passive that tells of a failure and names no one who did it.',
  why: 'A passive lets the failure happen without anybody. The listener notices the gap and fills it with you, and with the thought that you avoided saying so.',
  example: {
    bad: 'The second signature was never checked.',
    good: 'I did not check the second signature, because the driver was waiting.',
  },
  probe: 'Who was it that did this, and where were you at that moment?',
  severity: 'warning',
  kind: 'passive',
  family: 'actorless',
  message: (story, { span }) => `No one is named in ${quoteOf(story, span)}. Was it you?`,
  fixes: (_story, { sentence, span }) => [activeWithI(sentence, span) ?? []].flat(),
});
