/** Defects that no strength elsewhere makes up for: each caps the overall grade. */
import { lessonDemand } from '../lessons/demand.ts';
import type { Facts } from './facts.ts';
import type { Gate } from './shape.ts';

interface GateRule extends Gate {
  /** Completes "Capped: …". */
  readonly reason: string;
  readonly holds: (facts: Facts) => boolean;
}

const GATES: readonly GateRule[] = [
  {
    id: 'not-one-episode',
    cap: 1.9,
    reason: 'it is not one episode',
    holds: ({ notOneEpisode }) => notOneEpisode.length > 0,
  },
  {
    id: 'placeholder',
    cap: 2.4,
    reason: 'placeholders are left',
    holds: ({ placeholders }) => placeholders.length > 0,
  },
  {
    id: 'no-owned-fault',
    cap: 2.4,
    reason: 'no fault of your own is named',
    holds: ({ aboutFault, faults }) => aboutFault && faults.length === 0,
  },
  {
    id: 'dodges-outweigh-faults',
    cap: 2.4,
    reason: 'what points elsewhere outweighs what owns up',
    holds: dodgesOutweighFaults,
  },
  {
    id: 'one-owned-fault',
    cap: 2.9,
    reason: 'only one fault of your own is named',
    holds: ({ aboutFault, faults }) => aboutFault && faults.length === 1,
  },
  {
    id: 'no-outcome-metric',
    cap: 2.9,
    reason: 'no number says what came of it',
    holds: ({ outcomes, type }) => outcomes.length === 0 && !ABOUT_PEOPLE.has(type.id),
  },
  {
    id: 'no-mechanism',
    cap: 2.9,
    reason: 'no practice came of the lesson',
    holds: (facts) => lacksMechanism(facts, 'required'),
  },
  // What follows only keeps an answer from standing out.
  {
    id: 'dodge-without-fault',
    cap: 3.4,
    reason: 'a place points elsewhere, and none owns up',
    holds: ({ dodges, faults, type }) =>
      dodges.length > 0 && faults.length === 0 && lessonDemand(type) !== 'none',
  },
  {
    id: 'vague-outcome',
    cap: 3.4,
    reason: 'the result has more vague claims than numbers',
    holds: ({ vagueResults, outcomes }) => vagueResults.length > 1 && vagueResults.length > outcomes.length,
  },
  {
    id: 'no-outcome-metric',
    cap: 3.4,
    reason: 'no number says what came of it',
    holds: ({ outcomes, type }) => outcomes.length === 0 && ABOUT_PEOPLE.has(type.id),
  },
  {
    id: 'no-mechanism',
    cap: 3.4,
    reason: 'no practice came of the lesson',
    holds: (facts) => lacksMechanism(facts, 'advised'),
  },
];

/** The gates that hold, strictest first. */
export const gatesOf = (facts: Facts): Gate[] =>
  GATES.filter(({ holds }) => holds(facts)).map(({ id, cap }) => ({ id, cap }));

/** Why a gate caps the grade, in words that complete "Capped: …". */
export const gateReason = (id: string): string => GATES.find((gate) => gate.id === id)?.reason ?? id;

/** Where a fault is asked for, a dodge for each fault is enough; elsewhere it takes several, and more than faults. */
function dodgesOutweighFaults({ dodges, hints, faults, aboutFault }: Facts): boolean {
  const weight = dodges.length + hints.length / 2; // what is only information counts half
  return aboutFault ? weight >= Math.max(1, faults.length) : weight >= 2 && weight > faults.length;
}

/** Questions that ask how things stand between people afterwards, more than for a number. */
const ABOUT_PEOPLE: ReadonlySet<string> = new Set(['conflict', 'disagree-manager', 'feedback-given']);

const lacksMechanism = ({ lesson, type }: Facts, demand: ReturnType<typeof lessonDemand>): boolean =>
  lessonDemand(type) === demand && lesson.level !== 'mechanism' && lesson.level !== 'applied';
