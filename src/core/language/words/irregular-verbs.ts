/** Base form, past and past participle, between commas. */
export const IRREGULAR_VERBS = `
arise arose arisen, awake awoke awoken, be was been, bear bore borne, beat beat beaten, become became become,
begin began begun, bend bent bent, bet bet bet, bid bid bid, bind bound bound, bite bit bitten, bleed bled bled,
blow blew blown, break broke broken, breed bred bred, bring brought brought, broadcast broadcast broadcast,
build built built, burn burnt burnt, burst burst burst, buy bought bought, cast cast cast, catch caught caught,
choose chose chosen, cling clung clung, come came come, cost cost cost, creep crept crept, cut cut cut, deal dealt dealt,
dig dug dug, do did done, draw drew drawn, dream dreamt dreamt, drink drank drunk, drive drove driven, eat ate eaten,
fall fell fallen, feed fed fed, feel felt felt, fight fought fought, find found found, fit fit fit, flee fled fled,
fling flung flung, fly flew flown, forbid forbade forbidden, forecast forecast forecast, foresee foresaw foreseen,
forget forgot forgotten, forgive forgave forgiven, forgo forwent forgone, freeze froze frozen, get got got,
give gave given, go went gone, grind ground ground, grow grew grown, hang hung hung, have had had, hear heard heard,
hide hid hidden, hit hit hit, hold held held, hurt hurt hurt, keep kept kept, kneel knelt knelt, know knew known,
lay laid laid, lead led led, lean leant leant, leap leapt leapt, learn learnt learnt, leave left left, lend lent lent,
let let let, lie lay lain, light lit lit, lose lost lost, make made made, mean meant meant, meet met met,
mislay mislaid mislaid, mislead misled misled, misread misread misread, mistake mistook mistaken,
misunderstand misunderstood misunderstood, outgrow outgrew outgrown, overcome overcame overcome,
override overrode overridden, oversee oversaw overseen, oversleep overslept overslept, overtake overtook overtaken,
overthrow overthrew overthrown, pay paid paid, prove proved proven, put put put, quit quit quit, read read read,
rid rid rid, ride rode ridden, ring rang rung, rise rose risen, run ran run, say said said, see saw seen,
seek sought sought, sell sold sold, send sent sent, set set set, sew sewed sewn, shake shook shaken, shed shed shed,
shine shone shone, shoot shot shot, show showed shown, shrink shrank shrunk, shut shut shut, sing sang sung,
sink sank sunk, sit sat sat, sleep slept slept, slide slid slid, sling slung slung, slit slit slit, speak spoke spoken,
speed sped sped, spell spelt spelt, spend spent spent, spill spilt spilt, spin spun spun, spit spat spat,
split split split, spoil spoilt spoilt, spread spread spread, spring sprang sprung, stand stood stood, steal stole stolen,
stick stuck stuck, sting stung stung, strike struck struck, strive strove striven, swear swore sworn, sweep swept swept,
swell swelled swollen, swim swam swum, swing swung swung, take took taken, teach taught taught, tear tore torn,
tell told told, think thought thought, throw threw thrown, thrust thrust thrust, tread trod trodden,
undercut undercut undercut, undergo underwent undergone, understand understood understood, undertake undertook undertaken,
undo undid undone, uphold upheld upheld, upset upset upset, wake woke woken, wear wore worn, weave wove woven,
weep wept wept, win won won, wind wound wound, withdraw withdrew withdrawn, withhold withheld withheld,
withstand withstood withstood, wring wrung wrung, write wrote written, catch caught caught, hamstring hamstrung hamstrung,
overrun overran overrun, outdo outdid outdone, overdo overdid overdone, redo redid redone,
rerun reran rerun, recast recast recast, offset offset offset, input input input, overhear overheard overheard, babysit babysat babysat`;

/** Irregular verbs that the dictionary knows as nouns too, hardly ever meant: "the say", "a go". */
export const ALWAYS_VERBS = `go take make give get see say come keep bring tell know think mean let lose send become find`;

/** Verbs whose regular past is at least as usual as the irregular one: fixes write "learned", readers know both. */
export const REGULAR_TOO = `burn dream lean leap learn spell spill spoil fit input`;

/** Words that are more often a noun or an adjective than an irregular past: "the lead", "a left turn", "felt". */
export const IRREGULAR_LOOK_ALIKES = `lead felt found left rose fell shot spoke saw ground bore wound lay cost cut set run
  hit let put read split spread shed bet hurt cast broadcast upset quit reset bid fit input offset forecast thought burst
  rid slit thrust spat bound lit shone spring hide`;

/** Verbs that double their last consonant although the stress is not all they have: "referred", "cancelled". */
export const DOUBLING_VERBS = `abhor acquit admit allot annul begin cancel channel commit compel concur confer control
  counsel debug defer deter dial dispel distil duel enrol equip excel expel forget format fuel fulfil handicap incur infer
  inter kidnap label level marshal marvel model occur omit overlap patrol pedal permit prefer program propel quarrel
  rebel rebut recap recur refer regret remit repel reset rival shovel signal spiral submit total transfer transmit travel
  tunnel unplug unwrap upset worship`;
