import type { Facts } from '../facts.ts';
import { count, type Judge, judgement, sentence } from '../scoring.ts';

/** 1: the cause lies elsewhere · 3: an own part is named once · 5: several own decisions, and nothing points elsewhere. */
export const ownership: Judge = (facts) => {
  const { faults, dodges, hints } = facts;
  const places = dodges.length > faults.length ? [dodges, hints, faults] : [faults, dodges];
  return judgement(sentence(`${ownPart(facts)}${elsewhere(facts)}`), ...places);
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
