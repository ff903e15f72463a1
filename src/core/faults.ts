/** Who did what wrong: the entry to the analysis in `faults/`. */
export { ownedFaultsOf } from './faults/own.ts';
