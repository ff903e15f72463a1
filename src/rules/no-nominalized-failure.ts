import { defineDodgeRule } from './shared/dodge-rule.ts';

/** The verb of the failure has become a noun, and the one who did it is gone. */
export default defineDodgeRule({
  id: 'no-nominalized-failure',
  summary: 'Marks a failure told as a noun: “there was a lack of …”.',
  why: 'A lack, a gap or a misunderstanding has no author. The listener turns the noun back into a verb and asks who.',
  example: {
    bad: 'There was a lack of clarity about who locks the pool.',
    good: 'I had not agreed with the caretaker who locks the pool.',
  },
  probe: 'Who did not do what?',
  severity: 'warning',
  kind: 'noun',
  family: 'actorless',
  message: 'Nobody acts in this noun. Who did not do what?',
});
