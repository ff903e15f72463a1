import type { Dodge } from '../core/story.ts';
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
  isMadeUpFor: isNatures,
  message: 'Here it happens by itself. What did you do, or not do?',
});

/** What is nobody's doing. */
const FORCES = new Set(
  'wind gust storm gale rain snow ice frost hail flood river tide lightning fog heat drought'.split(' '),
);

/** "The storm came up and the tent slid off its poles": nobody did it, and nobody is left out. */
function isNatures({ sentence: { reading } }: Dodge): boolean {
  return reading.clauses.some(({ subject }) => FORCES.has(reading.tokens[subject]?.lower ?? ''));
}
