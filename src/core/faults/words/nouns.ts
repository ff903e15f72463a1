/** Nouns and adjectives of things going wrong, and of what people owe. Singular, lower case. */
import { words } from '../../language/lexicon.ts';

/** A lapse: somebody did or omitted something, and the noun leaves out who. */
export const LAPSE_NOUNS = words(`
  absence blunder breakdown carelessness complacency confusion contradiction deficiency disconnect discord disregard
  error fault friction haste inattention incompetence inconsistency indecision lack laxity lapse misalignment
  miscalculation miscommunication miscount misinterpretation misjudgement misjudgment mismatch misperception misreading
  misstep mistake misunderstanding mix-up muddle neglect negligence omission oversight shortcoming slip slip-up
  slowness tension unawareness vagueness
`);

/** A bad effect, without an actor in it. */
const HARM_NOUNS = words(`
  accident breach casualty chaos complaint cost damage delay disaster disruption failure fiasco glitch harm hiccup
  incident issue loss mess outage penalty problem setback shortfall trouble crisis mishap
`);

/** What went wrong, for light verbs: make a mistake, cause a delay. */
export const FAULT_NOUNS = new Set([...LAPSE_NOUNS, ...HARM_NOUNS]);

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

/** What a job consists of, for "not my …" and "… was never part of my …". */
export const REMIT_NOUNS = words(`
  area authority brief business call charge competence concern contract control decision department desk domain duty
  fault field gift hand influence job jurisdiction mandate mistake model place post problem province purview reach
  remit responsibility role scope say task territory ticket turf turn watch
`);

/** What one relies on having in reserve: to have none is a lapse. */
export const RESERVE_NOUNS = words(`
  alternative backup drawing list map sketch back-up buffer check copy cover insurance replacement shelter checklist contingency evidence fallback fall-back margin measure method monitoring owner
  plan process reason reserve rollback safeguard slack source spare test time day
`);
