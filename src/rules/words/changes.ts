/** Words of change, as data. */
import { words } from '../../core/language/lexicon.ts';

/** Verb forms that go down. Only these cannot go down by more than all there is. */
export const FALLING = words(`
  fell fall falls fallen falling dropped drop drops dropping cut cuts cutting reduced reduce reduces reducing decreased
  decrease decreases decreasing lowered lower lowers lowering shrank shrink shrunk shrinking sank sink sunk sinking declined
  decline slashed trimmed down`);

/** Verb forms that go up, or either way. */
export const RISING = words(`
  rose rise rises risen rising grew grow grows grown growing increased increase increases increasing climbed climb climbing
  jumped jump jumping went raised raise raising gained gain improved improve improving sped up`);

/** Nouns of a change, after its size: "a 60% drop". */
export const CHANGE_NOUNS = words(
  'drop fall cut reduction decrease decline saving rise increase growth gain jump improvement change',
);

/** Comparatives after a size: "60% faster". */
export const COMPARATIVES = words(
  'more less fewer faster slower higher lower shorter longer quicker cheaper smaller larger bigger better worse up down',
);

/** Words that may stand between a step and the percent that is said of it: "…, which is a rise of about …". */
export const LINKS = words(`
  a an the that this it which is was were are means meaning meant i.e so or some nearly almost about roughly around over more
  less than just only by of to down up from drop fall cut reduction decrease decline saving rise increase growth gain jump
  improvement change rose fell dropped grew climbed jumped`);

/** What is left of a loss can be less than nothing, and degrees have no zero. */
export const BELOW_ZERO = words(`
  profit profits margin margins earnings income balance result results cash cashflow equity surplus temperature temperatures return
  returns`);
