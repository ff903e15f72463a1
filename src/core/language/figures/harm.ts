/** What one is glad not to have had, as data: a "no" before it is an outcome. */
import { words } from '../lexicon.ts';

/** Singular; a plural in s is looked up without it. */
export const HARM_NOUNS = words(`
  absence accident alarm alert attrition backlog bleed bleeding blocker breach breakage breakdown bug cancellation casualty
  casualties claim complaint conflict crash damage death defect delay discrepancy dispute downtime dropout duplicate error
  escalation failure fall fatality fatalities fault fine finding fire flaw fraud glitch harm hitch incident infection injury
  injuries interruption issue lawsuit leak loss losses miss mistake mix-up no-show nonconformity outage overrun overtime penalty
  penalties problem queue recall redundancy redundancies regression rejection relapse resignation return rework rollback
  sev shortage slip spill stockout strike surprise theft ticket turnover violation waste wastage write-off`);

/** Past forms and participles of what goes wrong, and of people who go. */
export const HARM_VERBS = words(`
  abandoned bounced broke broken cancelled canceled cheated collapsed complained crashed damaged delayed died dropped duplicated
  escalated exposed failed faltered fell fined fled forgotten harmed hurt ill injured jammed killed lapsed late leaked leave left
  lost missed missing misplaced misrouted overlooked overran quit quitted rejected reopened resigned returned sacked skipped
  slipped spilled spoiled stolen sued suffered tipped unpaid walked withdrew wrong wronged`);
