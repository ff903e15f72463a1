/** Who counts as a person, a group of people, or neither. All in the singular where there is one. */

/** People, offices and organisations that act, beyond the dictionary's persons. */
export const PEOPLE = `account-manager agency analyst architect auditor authority board boss ceo cfo cio ciso client
  co-founder cofounder coach co-worker colleague committee company competitor consultancy consultant contractor coworker
  coo counterpart crew cto customer department designer developer dev director employee engineer everybody everyone
  executive exec expert firm founder freelancer friend government group guy head helpdesk hospital hr intern investor
  landlord lawyer lead leader leadership man management manager mentor midwife ministry nurse officer ops
  owner parent partner peer people person pm po predecessor president principal producer procurement
  professor provider publisher qa regulator rep reviewer salesperson scientist somebody someone
  sponsor squad staff stakeholder student successor supplier supervisor teacher team teammate tester trainer
  union university user vendor volunteer vp woman dean chef captain editor council
  organization organisation bank school driver child member club couple trustee minister foreman forewoman builder subcontractor
  electrician plumber joiner bricklayer surveyor roofer plasterer site-manager headteacher head-teacher governor
  tutor pupil ward-manager matron consultant registrar gp pharmacist paramedic carer porter receptionist barista waiter
  waitress cashier shopper buyer merchandiser courier crowd public police neighbour neighbor family tenant resident guest agencies upper-management
  senior-management c-suite sysadmin sre dba devops data-team insider outsider others folk folks trainee
  operator scaffolder decorator glazier tiler rigger picker packer groundworker cleaner dietitian hygienist pilot proofreader welder maintainer planner approver commuter newbie reseller
  jobholder apprentice newcomer joiner hire mate kid dad mum mom wife husband brother sister son daughter`;

/** People where the word stands alone and acts, things otherwise: "Product refused", but "the product failed". */
export const DEPARTMENTS = `product sales security support legal finance engineering facilities marketing purchasing operations
  accounts payroll compliance communications it design research logistics maintenance accounting treasury audit quality
  editorial hq headquarters admin registry catering housekeeping reception radiology theatre warehouse dispatch data
  infrastructure platform growth training recruiting recruitment pharmacy`;

/** Groups that hold the speaker when "my" or "our" stands before them. */
export const OWN_GROUPS = `team squad group crew department company org organisation organization pod unit guild startup
  start-up class club cohort shift side office branch practice firm family band choir ward school committee project-team
  business agency faculty`;

/** Words that the dictionary calls persons and that in work stories are mostly things. */
export const THINGS = `server router container cluster computer folder filter number order letter error factor quarter power
  paper layer header buffer timer trigger cover offer matter monitor sensor indicator motor vector calendar star model
  guide reader host master slave browser dynamo mark record process queen king jack engine case template counter
  parser compiler printer scanner adapter handler listener wrapper linter runner scheduler loader controller logger tracker
  formatter validator tokenizer boiler blender mixer freezer cooler heater charger marker sticker poster
  primer opener closer extra crane ward stand subject object character figure example force post pilot pioneer draft match bomb
  hit mess picture ace anchor angle asset baby bar block blocker body bulldozer burden bug button card catch chicken client-side
  dish double dump eye face flash gem good goose hand hero-image issue item jewel joke juggernaut knife lamb load lump
  magnet mine mouth name nut page pain pair pawn peg piece pill pillar plant player-count point pole prize probe
  problem pump rag rat rock root scale scene second seed seal ship shot slice snake sort soul source spark spot stick stock
  stone strain stroke sucker tail target terror tool treasure trouble turkey type unit vessel voice wall winner-takes-all
  wood worm wreck zero bound creep drag drip flop fool-proof grind heavy light minor nerve plug screw second-in-line
  sleeper smash switch thing ticket toast total transfer turn whiz base deadline failure wash success disaster`;

/** Measures of a crowd: in "half of the team" the team acts. */
export const QUANTIFIERS = `one two three four five six seven eight nine ten half most some none all many several each both
  part majority rest couple few either neither any number lot bunch handful dozen plenty`;

/** Participles that name a state, not an act: "I was tired" is no passive. */
export const STATIVES = `accustomed annoyed ashamed bored burned-out certified committed concerned confused convinced dedicated
  delighted depressed determined disappointed embarrassed enthused excited exhausted experienced fascinated frustrated
  honored honoured impressed inclined interested intimidated involved irritated married motivated nervous overwhelmed
  overworked pleased prepared puzzled qualified relieved satisfied scared seasoned shocked skilled stressed stuck stunned
  supposed surprised terrified thrilled tired unprepared upset worried gone done based located related limited
  complicated mixed outdated broken unchanged crowded advanced dated detailed outnumbered amazed relaxed devastated flawed
  understaffed overstaffed swamped stretched underprepared underqualified overqualified unqualified overjoyed heartened
  humbled heartbroken mortified rattled aligned engaged invested panicked flustered ready-made fed situated`;

/** First halves of compounds that name a state: "well-known", "short-staffed". */
export const STATE_PREFIXES = `well ill short ready high low long tight clear self old cold open half so hard soft close`;

/** Participles that the dictionary calls adjectives first although "was …" with them is mostly a passive. */
export const TRUE_PARTICIPLES = `supervised standardized separated subsidized leveraged criminalized factored busted aborted
  abbreviated infected fractured unpacked unloaded seated pinpointed condensed simulated modernized
  generalized localized supercharged softened rounded shaded refreshed forgotten written spoken stolen hidden driven
  chosen frozen taken given known sworn undertaken woven proven overthrown overridden ridden shaken`;
