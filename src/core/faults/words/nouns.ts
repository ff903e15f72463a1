/** Adjectives and adverbs of things going wrong. */
import { words } from '../../language/lexicon.ts';

/** Adjectives and adverbs that make an act or a state a bad one. */
export const BAD_QUALITIES = words(`
  absent-minded arrogant badly bad blind blunt broken careless carelessly clueless clumsy cocky complacent
  cowardly curt deaf defensive disorganised disorganized dismissive faulty flawed foolish greedy hasty hastily
  ill-prepared impatient imprecise inadequate inaccurate incomplete incompetent incorrect incorrectly inept inflexible
  insensitive lax lazy late lenient mistaken naive narrow negligent overconfident over-confident poor poorly rash
  reckless rude selfish short-sighted shoddy sloppy slow stubborn superficial tardy thoughtless uncooperative
  underprepared unclear unfair unfit unhelpful unorganised unprepared unprofessional unreasonable unreliable unresponsive
  untidy untrained vague vain wrong wrongly
`);
