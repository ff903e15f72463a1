/** Words that link clauses and phrases. */
export const RELATIVE_PRONOUNS = `who whom which that whoever what whatever`;

/** Prepositions that open a clause where a subject and a verb follow: "after the vendor left". */
export const SUBORDINATING_PREPOSITIONS = `before after until till since as than like except`;

/** "about 40 people": these change a number and make no phrase. */
export const NUMBER_MODIFIERS = `about around over under up down nearly almost`;

/** Behind a verb these belong to it: "turned out", "carried out the audit". */
export const PARTICLES = `out up off down away over back`;

/** These take a whole clause as their object: "said the parser failed". */
export const COMPLEMENT_VERBS = `admit agree announce argue ask assume believe claim complain conclude confirm decide deny
  discover doubt ensure expect explain fear feel figure find forget guess hear hope imagine imply insist know learn mean
  mention notice point predict promise prove realise realize recall remember repeat reply report say see sense show
  suggest suppose suspect tell think understand warn wish worry`;

/** "helped find", "dare ask", "made us wait": a bare base form follows. */
export const BARE_INFINITIVE_VERBS = `help let make have dare need go come see hear watch`;
