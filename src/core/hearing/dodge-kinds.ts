/** The sixteen ways to dodge (`domain.md` D01–D16), one rule for each. */
export const DODGE_KINDS = [
  'passive',
  'happened',
  'noun',
  'blame',
  'denial',
  'victim',
  'minimise',
  'hedge',
  'counterfactual',
  'group',
  'humblebrag',
  'selfpity',
  'rant',
  'justify',
  'unclear',
  'generic',
] as const;
export type DodgeKind = (typeof DODGE_KINDS)[number];
