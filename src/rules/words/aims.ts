/** Words before a number that make it something to reach: as data. */
import { words } from '../../core/language/lexicon.ts';

/** Nouns of what is to be reached. */
export const GOAL_NOUNS = words('goal goals target targets aim objective objectives quota sla slo kpi');

/** Verbs of bringing something to a level. */
export const LEVEL_VERBS = words(`
  cut reduce lower decrease shrink halve bring get push take raise lift increase grow improve boost drive keep hold reach hit
  attain achieve deliver ship launch finish complete restore build open move clear close`);

/** Verbs of reaching a number of something. */
export const NUMBER_VERBS = words(
  'reach hit attain achieve sell sign win hire recruit raise collect save earn secure enrol enroll fill book',
);

/** What opens a purpose: "to cut", "must cut". */
export const PURPOSES = words('to must should');

/** What stands right before a level that is to be reached. */
export const DIRECTIONS = words('by to under below above over within least most than');

/** Verbs of which a level is the object: "wanted 15% more". */
export const WANTS = words('wanted want wants demanded expected promised pledged needed');
