/** What people do and products do not: tells that an unknown name, "Ama disagreed", is a person's. */
export const HUMAN_VERBS = `accuse acknowledge admit admire advise agree annoy apologise apologize appreciate argue ask assume
  attend beg believe bet blame boast bother brag care champion chat cheer choose coach comment complain concede
  confess confide congratulate consider convince criticise criticize decide decline delegate demand deny disagree
  discuss dislike dismiss doubt email encourage enjoy escalate explain fear feel fire forget frown fumble grumble
  guess hate hesitate hire hope ignore imagine insist insult interrupt interview invite join joke knock laugh learn lecture lie
  listen love manage mean mention mentor micromanage misjudge misread misunderstand nag negotiate nod object obsess
  offend offer overlook overpromise overreact oversell own panic persuade phone plead praise prefer pretend procrastinate
  promise propose protest quarrel quit realise realize rebuke recall reckon refuse regret remark remember remind
  reply reprimand resent resign retire row rush sabotage say scold scream sense shout shrug sigh sign smile snap sneer speak sulk
  suspect swear talk teach tell thank think threaten trust underestimate understand urge volunteer vouch vow want
  warn whisper wish wonder worry write yell`;

/** What figures and states do: with these "sales" and "security" are no people. */
export const CHANGE_VERBS = `be become break change come cost crash decline decrease depend double drop end exist fail fall go grow
  halve happen have improve increase involve jump last matter mean move peak plummet plunge recover remain require
  rise shrink slip slow soar stagnate stall start stay stop suffer take total triple turn work`;

/** Given names that many people bear, for names at the start of a sentence. */
export const GIVEN_NAMES = `aaron abdul abigail adam adrian ahmed aisha alan alex alexander alice alicia ali alison amanda amara amina amit
  amy ana anders andrea andreas andrew andy angela anil anita anjali ann anna anne annie anthony antonio arjun arthur
  asha ashley barbara bart becky ben benjamin bernard beth bill bob brandon brenda brian bruce caleb carl carla carlos
  carmen carol caroline carolyn catherine chad charles charlie charlotte chen cheryl chloe chris christian christina
  christine christopher claire clara colin connor craig cynthia daniel daniela dave david dawn deborah deepa denise dennis
  derek diana diane diego dmitri dominic donald donna doris dorothy doug douglas duncan dylan ed eddie edward eileen elaine
  elena eli elizabeth ella ellen emeka emily emma eric erik erin ethan eva evan evelyn fatima felix fernando fiona frank fred
  gabriel gareth gary george gerald gina giulia gloria gordon grace graham greg gregory hamza hana hannah harold harry
  hassan heather heidi helen henry hiroshi holly howard hugo ian ibrahim igor imran ines ingrid irene isaac isabel ivan jack
  jackson jacob jake james jamie jan jane janet jared jasmine jason javier jay jean jeff jeffrey jen jennifer jenny jeremy jerry
  jess jesse jessica jill jim jimmy joan joanna joe joel john johnny jon jonas jonathan jordan jorge jose joseph josh
  joshua joy joyce juan judith judy julia julian julie justin karen karl kate katherine kathleen kathy katie keith kelly
  kemi ken kenji kenneth kevin khalid kim kofi kumar kwame kyle lara larry laura lauren lee lena leo leon leslie liam lily linda
  lisa liz lopez louis louise lucas lucia lucy luis luke lydia magda malik mandy marco marcus margaret maria marie marina mario
  marta martha martin mary mateo matt matthew maya megan mehmet mei melanie melissa michael michelle miguel mike mira
  miriam mohamed mohammed molly monica moses nadia nancy naomi natalia natalie natasha nathan neha neil nia nicholas nick
  nicola nicole nigel nikhil nina noah noor nora norman oliver olivia olu omar oscar owen pablo pamela patricia patrick paul
  paula pedro peter phil philip phoebe pierre pooja priya rachel raj rajesh ralph ravi ray raymond rebecca rhys ricardo
  richard rita rob robert roberto robin rohan ronald rosa rose ross roy ruth ryan sally sam samantha samir samuel sandra sanjay
  sara sarah scott sean sebastian sergio shane shannon sharon sheila shirley simon sofia sonia sophia sophie stan
  stella stephanie stephen steve steven stuart sunita susan suzanne sven tanya tara ted teresa terry theo theresa thomas tim
  timothy tina todd tom tomas tony tracy trevor tyler uma valentina vanessa vera veronica victor victoria vijay vikram
  vincent virginia wei wendy will william xavier yan yasmin yuki yusuf yvonne zach zara zoe`;
