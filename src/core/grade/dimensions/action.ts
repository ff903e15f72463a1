import { count, dimensionGrade, each, type Judge, sentence } from '../scoring.ts';

/** From this many on, steps are a course of action that can have reasons. */
const COURSE = 3;

/** 1: no own step · 3: ordered own steps · 5: steps with reasons, alternatives turned down and work with people. */
export const action: Judge = ({ steps, reasons, alternatives, peopleWork, sharedDecisions, dodges }) => {
  const isCourse = steps.length >= COURSE;
  const depth = each(reasons, 0.5, 1) + each(alternatives, 0.5, 0.5) + each(peopleWork, 0.25, 0.5);
  const points = 1 + each(steps, 1, 1) + each(steps, 0.3, 1.5) + (isCourse ? depth : 0);
  return dimensionGrade(
    points - each(sharedDecisions, 0.5, 1) - each(dodges, 0.25, 1),
    sentence(
      `${count(steps, 'own step')}, ${count(reasons, 'reason')}, ${count(alternatives, 'alternative')} weighed`,
    ),
    alternatives,
    reasons,
    steps,
    sharedDecisions,
  );
};
