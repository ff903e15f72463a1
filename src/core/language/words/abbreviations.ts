/** What a full stop may follow without ending a sentence; all without their last stop. */

/** Never the end of a sentence. */
export const NEVER_LAST = `e.g i.e vs cf mr mrs ms mx dr prof st approx figs vol mt gen col rev jr sr viz resp messrs hon
  capt lt sgt`;

/** The end of a sentence only where the next word begins one. */
export const SELDOM_LAST = `etc inc ltd co corp llc plc dept est fri mon tue tues wed thu thur thurs sat sun jan feb mar apr
  jun jul aug sep sept oct nov dec a.m p.m u.s u.k e.u no nos sec fig min mins max hrs hr pts approx al ave ext incl excl
  misc ref tel temp wk wks yr yrs mo mos ph.d b.sc m.sc b.a m.a q.a d.c pp ch`;

/** Words that begin sentences more often than they are names. */
export const SENTENCE_STARTERS = `i we he she they it the a an this that these those my our his her their its then so but and
  in at on after before when as nobody nothing everyone everything no yes later next finally luckily sadly to two three
  what who why how did do was were is are there here you your if because although while once since with without for from
  by instead however still now one each every some most all both not only eventually meanwhile afterwards today
  i'd i'm i've i'll we'd we've we're it's that's they'd he'd she'd let first second third nor or yet looking having being`;

/** After a closing quotation mark these name who spoke: “Why me?” I thought. */
export const SPEECH_VERBS = `said says asked asks thought thinks replied answered shouted whispered wrote wondered told added
  insisted joked muttered yelled called cried repeated snapped`;
