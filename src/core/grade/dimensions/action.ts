import { count, type Judge, judgement, sentence } from '../scoring.ts';

/** 1: no own step · 3: ordered own steps · 5: steps with reasons, alternatives turned down and work with people. */
export const action: Judge = ({ steps, reasons, alternatives, sharedDecisions }) =>
  judgement(
    sentence(
      `${count(steps, 'own step')}, ${count(reasons, 'reason')}, ${count(alternatives, 'alternative')} weighed`,
    ),
    alternatives,
    reasons,
    steps,
    sharedDecisions,
  );
