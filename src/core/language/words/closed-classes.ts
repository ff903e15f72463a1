/** Words whose class hardly depends on their neighbours. Where one word stands in two lists, the later list wins. */
export const CLOSED_CLASSES = {
  DET: `the a an this that these those my our your his her its their some any each every no both either neither another
    such all many several few much more most less fewer whose`,
  PRON: `i me we us you he him she it they them myself ourselves yourself yourselves himself herself itself themselves
    who whom whoever someone somebody anyone anybody everyone everybody nobody nothing something anything everything
    none mine ours yours theirs hers what whatever no-one oneself`,
  ADP: `of in on at by for with from into onto over under after before during through between across against about
    around without within despite until till since per via up down off out near behind beyond beneath beside besides
    above below along among amongst amid toward towards upon like as than except throughout alongside inside outside
    unlike regarding concerning including excluding`,
  CCONJ: `and or but nor yet & plus`,
  SCONJ: `because although though while whilst when whenever if unless whether where whereas wherever so how why once
    which cos`,
  ADV: `not never very too also just then there here now often always still even only again soon ever already almost
    quite rather back ahead away together later sooner instead however therefore maybe perhaps twice early late anyway
    sometimes well hard somehow seldom hardly rarely barely nearly afterwards eventually meanwhile nevertheless
    nonetheless otherwise thus hence elsewhere everywhere nowhere somewhere upstairs downstairs overnight today tomorrow
    yesterday tonight forward forwards backwards apart aside onsite offsite alone enough least longer halfway indeed
    anymore abroad straight far further thereby beforehand nowadays upfront sideways else`,
  PART: `to`,
  NUM: `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half
    third`,
} as const;

/** Adjectives that the dictionary calls something else first, or that name a state and not an act. */
export const MORE_ADJECTIVES = `clean open own due down live unable worth aware fine okay ok ready sure sorry glad wrong
  first second last next other same new old good bad better best worse worst main whole entire main own few key junior
  senior on-call full-time part-time end-to-end cross-functional high low big small short long full empty missing
  upcoming ongoing incoming outgoing outstanding`;

/** "-ing" words that name things before they name acts. */
export const ING_NOUNS = `warning meeting training hiring onboarding marketing engineering building pricing spending timing
  meaning feeling morning evening thing nothing anything something everything string spring king during staffing
  handwriting housing banking wedding opening clothing lighting wiring plumbing roofing flooring scaffolding ceiling
  nursing teaching accounting advertising billing booking briefing catering coaching cleaning budgeting bookkeeping beginning
  ending finding findings funding landing learning lettering manufacturing mentoring networking offering
  packaging painting parking planning processing procurement programming publishing purchasing ranking rating recording
  retailing ring screening seating setting shopping standing storytelling trading tracking tutoring understanding upbringing
  wording writing ping sibling ceiling railing awning sterling pudding dumpling duckling wing swing`;

/** "-ing" words that describe where they stand behind "was" with no object: "the tests were missing". */
export const VERBAL_ADJECTIVES = `willing missing lacking boring exciting challenging frustrating confusing demanding promising
  embarrassing misleading surprising disappointing overwhelming pressing outstanding upcoming ongoing interesting
  rewarding humbling exhausting worrying alarming tempting convincing concerning daunting devastating painful-looking
  shocking stunning lasting fitting insulting touching trying`;

/** Words that end in "-ed" and are no participles. */
export const NOT_PARTICIPLES = `hundred naked sacred kindred wicked rugged ragged moped biped red bed shed sled wed led
  infrared embed shred bred fled sped indeed exceed succeed proceed agreed-upon unprecedented`;
