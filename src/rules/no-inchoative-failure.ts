import { defineDodgeRule } from './shared/dodge-rule.ts';

/** A plan, a date or a talk that went wrong by itself. */
export default defineDodgeRule({
  id: 'no-inchoative-failure',
  summary: 'Marks a failure that happens by itself, as if a plan could slip on its own.',
  why: 'Plans do not slip: somebody lets them. With the thing as the one who acts, nobody learns what you would do otherwise.',
  example: {
    bad: 'Somehow the order fell between two chairs.',
    good: 'I did not ask who had placed the order.',
  },
  probe: 'What did you do, or not do, that let this happen?',
  severity: 'warning',
  kind: 'happened',
  family: 'actorless',
  message: 'Here it happens by itself. What did you do, or not do?',
});
