import { words } from '../../core/language/lexicon.ts';

/** Patterns (`core/faults/phrases.ts`), verb first, of things that go wrong by themselves. */
export const GIVING_WAY: readonly string[] = [
  '~slide|~slip|~fall|~drop|~drift|~wander|~roll|~tumble|~get|~go|~melt|~fade|~run|~come ?right ?clean ?all ?quite off|away|out|through|apart|between|behind|loose|adrift|unstuck|undone|astray|under|missing|wrong|sideways|south|downhill|awry|amiss|over|aside|lost|forgotten',
  '~go|~pass|~stay|~remain unnoticed|unanswered|unread|unreported|unchecked|unsaid|undetected|unspoken|unresolved|open|undone|unfinished',
  '~break|~wind|~slow|~bog|~melt down|off|up',
  '~dry|~pile|~back|~seize|~blow up|out',
  '~turn ?out|into|to|sour ?to ?a ?be ?an sour|wrong|mess|muddle|late|flawed|disaster|cold',
  '~not|@not quite|just|really|get ?come|happen|done ?through ?out ?together',
];

/** What people plan, say and owe one another, as against machines, matter and markets. */
export const WORK_NOUNS: ReadonlySet<string> = words(`
  accuracy action afternoon agenda agreement alignment appointment approval arrangement atmosphere audit bill booking
  brief budget calendar campaign chain check checks collaboration commitment communication concept conversation
  cooperation coordination count course date dates day deadline deal decision delivery detail details discipline
  discussion effort estimate evening everything event exchange expectations feedback figures focus follow-up form
  handover idea information inspection inventory invoice job launch lesson letter list maintenance matter
  meeting memo message messages migration momentum mood morale morning night note number order orders ownership
  paperwork parts permit planning plan plans point preparation priorities priority process programme project promise
  proposal quality question quote record records relationship release reminder report request requirement requirements
  respect responsibility review rollout rota routine safety schedule scope season service shift side sign-off standard
  standards step story supervision survey task tasks team teamwork test tests thing things thread ticket time timeline
  timetable timing tone training trust update visit warning week work workload
`);

/** With "it" as subject only what can be meant of the work as a whole. */
export const WENT_WRONG: readonly string[] = [
  'it|this|that|all ?all ?just ?then ?simply ~go|~fall|~come wrong|apart|sideways|through|undone|awry|unnoticed|unstuck',
];

/** What only plans, groups and feelings do, so that any subject will do. */
export const IDIOMS: readonly string[] = [
  '~turn|~go ?a ?little ?rather sour',
  '~fall ?right through|between the|two cracks|cracks|stools|chairs',
  '~fall by the wayside',
  '~come apart at|there|from',
  '~sink|~vanish|~disappear|~evaporate|~dissolve without|into|in|from|down ?a|the ?thin ?trace|air|mist|nowhere|sight|view|radar|drain|hole|sands|sand|noise',
  '~wear|~run|~go thin|low|cold|quiet|flat|stale|adrift|missing|walkabout|silent|south|haywire|sour|pear-shaped|belly-up|astray|awry',
  '~turn ?out|into ?into ?a|an swamp|mess|nightmare|maze|circus|jungle|monster|muddle|battle|graveyard|desert|farce|mush|soup|minefield|jumble|sour|ugly',
  '~drift|~slip|~slide|~creep|~wander|~float|~crawl away|slowly|further|gently|quietly|apart|through|by|behind',
  '~fall ?right|just|simply|quietly ?clean by|through|between|off|from|into|out|apart|flat|asleep|silent ?the|our|a|every|two|of ?two wayside|cracks|crack|grid|gap|gaps|net|floor|radar|table|agenda|place|disuse|grace|arrears|hole|stools|chairs|sync|step|use|favour|tracks|stool',
  '~sort ?of|just|simply|somehow ~fall|~slip|~drop|~go ?through|by|away|off',
  '~stop|~cease|~quit happening|coming|working|arriving|running|meeting ?at|some|in|altogether|somewhere',
  'never ?quite|really|actually|even|properly|ever|fully ~come|~get|~take|~materialise|~materialize|~happen|~make|~work|~gel|~click|~leave|~find|~catch|~reach|~see off|together|out|its|on|past|up|fruition|the ?its ?the ?ground|light|drawing|way|place|board|feet',
  'never ?quite|really|actually ~materialise|~materialize|~happen|~gel|~click|~settle',
  '~creep|~sneak|~slip|~steal|~seep|~crawl ?quietly in|up|into|past|through|on|between ?on|the|our|everyone|us|somewhere',
  '~end|~wind|~land|~finish up ?in|on|under|at|with|behind|elsewhere|somewhere|nowhere|being ?the|a|some|somebody ?wrong|bin|spam|drawer|skip|pile|tray|folder|desk|bottom|basement|junk',
  '~get ?all ?somehow|simply|just|quite ?a ?bit lost|buried|mislaid|muddled|forgotten|stuck|tangled|crossed|delayed|dropped|mixed|confused|jumbled|swallowed|overtaken|crowded|squeezed|pushed|shunted|parked|shelved|skipped|missed|overlooked|left|put|thrown|poured|sent|sidetracked|snowed|watered|swept|snarled|bogged|derailed ?up ?out ?aside ?off ?in ?under ?between ?away',
  '~start|~begin to ~slip|~slide|~drift|~wobble|~crumble|~unravel|~fray|~fall|~show|~creak|~come|~go|~fade|~lag|~crack|~sag|~slacken|~bite',
  '~fray|~unravel|~crumble|~snowball|~spiral|~mushroom|~balloon|~implode|~stagnate|~fester|~sour|~curdle|~rot|~slacken|~sag|~wobble|~lapse|~falter|~stall|~founder|~flounder|~backfire|~misfire|~fizzle ?out|of|at|under|badly|from|in|into|away|control|hand|,|.|;|and|the|over|somewhere|on|by|quietly|down',
  '~have|~take|~develop a ?life|mind|will|momentum|habit ?of ?its|their own|of ?own',
  '~get on top of',
  '~get|~run ?clean|right|all away|ahead from|of|with',
  '~be ?fast|sound|half asleep at|on',
];

/** Whole statements that nothing and nobody did it. */
export const JUST_SO: readonly string[] = [
  'by the wayside',
  'sort|kind of fell|went|slipped|ran|got|faded|died|dropped|vanished|disappeared|drifted|stopped|dried|petered',
  'one thing|week|day ~lead|~follow to|another|the',
  'wires|lines|signals ~get|~be|~become crossed',
  'for reasons of its|their own',
  'time|money|weeks|days|hours|evening|energy|budget just|simply|somehow|suddenly|sort|kind ?of ~go|~run|~vanish|~disappear|~slip|~fly|~melt|~evaporate',
];
