/** How verbs take other verbs, as base forms. */

/** "kept missing", "risked losing": an "-ing" word behind these is a verb even where a noun follows. */
export const ING_VERBS = `keep end start begin continue stop try finish quit resume avoid prevent resist cease consider risk
  enjoy hate like love suggest recommend mind postpone delay regret remember spend waste go involve mean propose imagine
  miss practise practice admit deny justify save stand catch find leave hear see watch notice`;

/** "stopped hiding", "avoided missing": the next verb did not happen, or no longer. */
export const CEASING = `stop avoid prevent quit resist cease refrain`;

/** "asked me to skip": the object of the first verb is the subject of the second. */
export const OBJECT_CONTROL = `advise allow ask assign authorise authorize beg cause challenge coach commission compel
  convince direct drive empower enable encourage expect forbid force get guide have hear help hire invite instruct
  lead let make mandate motivate need notice nudge oblige order permit persuade pay prepare press pressure prompt push
  recruit remind request require see send teach tell tempt train trust urge want warn watch`;

/** Verbs without an object: never passive, however they look. */
export const NEVER_PASSIVE = `agree apologise apologize appear argue arise arrive backfire be become begin belong bounce break
  cease collapse come complain consist cooperate crash decline depend deteriorate die differ disagree disappear
  emerge end escalate evolve exist expire fail fall falter flourish fluctuate freeze go grow happen hesitate improve
  increase laugh lapse last leave linger live look matter move negotiate occur panic participate persist plummet proceed
  procrastinate prosper quit react recover rely remain resign respond resurface rise run seem shrink sit sleep slide slip
  smile soar spike stall stand start stay stop struggle succeed suffer surge survive talk thrive vanish vary wait wake
  walk work worsen`;

/** Nouns of clock and calendar: "by Friday" names no agent. */
export const TIME_NOUNS = `monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
  then now today tomorrow tonight noon midnight morning evening afternoon end start beginning time spring summer autumn
  fall winter week month quarter year day night deadline eod eow lunchtime weekend easter christmas term semester
  date hour minute shift sprint close`;

/** Nouns of manner and amount: "by hand", "by a third". */
export const MANNER_NOUNS = `default design accident mistake chance hand hands phone email e-mail mail post law consensus
  means virtue way heart definition train car bus boat air far itself percent percentage % factor third half quarter
  fifth tenth order magnitude points point x ms seconds minutes hours days weeks months years fraction lot margin
  proxy nature rote sight fax foot degrees mouth vote`;
