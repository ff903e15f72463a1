import type { Facts } from '../facts.ts';
import { count, dimensionGrade, each, type Judge, sentence } from '../scoring.ts';

/** Where no fault is asked for, this many own steps show as much of the teller's part as one fault owned. */
const STEPS_PER_FAULT = 3;

/** 1: the cause lies elsewhere · 3: an own part is named once · 5: several own decisions, and nothing points elsewhere. */
export const ownership: Judge = (facts) => {
  const { faults, dodges, hints, steps, aboutFault } = facts;
  const owned = aboutFault ? faults.length : faults.length + steps.length / STEPS_PER_FAULT;
  const points = 2 + Math.min(3, Math.floor(owned)) - each(dodges, 0.75, 3) - each(hints, 0.25, 1);
  const places = dodges.length > faults.length ? [dodges, hints, faults] : [faults, dodges];
  return dimensionGrade(points, sentence(`${ownPart(facts)}${elsewhere(facts)}`), ...places);
};

function ownPart({ faults, steps, aboutFault }: Facts): string {
  if (!aboutFault) return `${count(steps, 'own step')} and ${count(faults, 'own fault')} are named`;
  return `${count(faults, 'fault')} of your own ${faults.length > 1 ? 'are' : 'is'} named`;
}

function elsewhere({ dodges }: Facts): string {
  if (dodges.length === 0) return '';
  return dodges.length === 1
    ? ', and 1 place points elsewhere'
    : `, and ${dodges.length} places point elsewhere`;
}
