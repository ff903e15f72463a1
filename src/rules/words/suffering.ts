import { words } from '../../core/language/lexicon.ts';

/** What is done to the speaker with force or behind their back. */
export const FORCED: ReadonlySet<string> = words(`
  abandon ambush betray blindside bombard bully bypass corner deceive deprive drag dump dupe exclude force freeze hem
  ignore land lumber mislead outgun outmanoeuvre outmaneuver outnumber overload overrule pester pressure pressurise
  pressurize railroad saddle scapegoat shout sideline squeeze stonewall strand swamp throw torment trick undermine
`);

/** What the speaker would have needed and did not get. */
export const UNTOLD: ReadonlySet<string> = words(`
  allow ask brief consult give grant hear help inform instruct invite involve include listen offer show support teach
  tell train warn
`);

/** Participle first: being left with, handed or put into something that could not go well. */
export const LEFT_WITH: readonly string[] = [
  'left|stuck ?all alone|holding|with|without|hanging|standing|exposed|stranded',
  'left to ?cope|pick|clean|sort|carry|deal|face|fend',
  'set|hung|shut|cut up|out|off to|from|of|,|.',
  'kept in|out|from|waiting the|of ?dark ?loop',
  'handed|given|dealt|allotted|assigned|left no|nothing|hardly|little|neither|barely|half',
  'handed|given|dealt|allotted|assigned ** without|never|short|lacked|broken|untrained|nobody|promise|promises',
  'handed|given|dealt|assigned ?only one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a * and a|an|no ** that|who|which|short|without|never',
  'pulled|torn in|between ?every|all|two ?both direction|directions|sides',
];

/** The same without a passive. */
export const SUFFERING: readonly string[] = [
  'i had ?always to ~carry|~take|~face|~pay the can|fall|flak|heat|brunt|blame|price',
  'i|we|and|but ~get|~have|~receive|~find ?absolutely no|zero|little|hardly|precious|not ?any|one|a|little ?single ?real ?much support|backing|help|guidance|training|briefing|handover|backup|thanks|cover|voice|sympathy|word ?from|of|at',
  'nobody|none ?ever ?had ?ever ?once ?bothered ?to tell|told|warn|warned|inform|informed|train|trained|help|helped|support|supported|listen|listened|thank|thanked|back|backed|brief|briefed ?to me|us',
  'no one ?ever ?had ?ever ?once ?bothered ?to tell|told|warn|warned|inform|informed|train|trained|help|helped|support|supported|listen|listened|thank|thanked|back|backed|brief|briefed ?to me|us',
  'i|we ~get|~be ?simply ?once ?again ?as ?usual ?always ?just lumped|stuck|saddled|landed|lumbered|dumped|left|burdened|shafted|stiffed|sidelined|passed|hung|steamrollered|roped|pushed|shoved|dragged|thrown|sent|parked|blamed|punished|singled|picked|cornered|ambushed|dropped|volunteered with|in|on|into|over|out|off|to|by|at',
  'i|we ~be ?always ?simply ?suddenly stuck|lumbered|stranded|alone with|between',
  'all ?the|of ?fingers|eyes fingers|eyes|them ~point|~be|~turn|~look ?at ?to|on|at me|us',
  'no one|body ?ever ?there ~speak|~stand|~stick up ?for',
  'nobody ?ever ?there ~speak|~stand|~stick|~step up|in ?for ?me',
  'nobody|none ?ever ?had|has|once ?even ?ever ?thought|bothered|saw|cared ?to ?fit ~ask|~tell|~warn|~listen|~thank|~help|~support|~defend|~believe|~show|~train|~consult|~give|~lift me|us|to|my',
  'no one ?ever ?had|has|once ?even ?ever ?thought|bothered|saw|cared ?to ?fit ~ask|~tell|~warn|~listen|~thank|~help|~support|~defend|~believe|~show|~train|~consult|~give|~lift me|us|to|my',
  'they|he|she|@role ~give|~hand|~leave|~assign me|us ?only ?just ?all a|the|an|two|one|three|no|half|nothing ** that|nobody|no|without|already|never|impossible|had|to|but|who',
  'i|we ~be ?simply ?somehow|also|still|then expected|ordered|made ?just to ~do|~get|~run|~work|~carry|~cover|~perform|~make|~turn|~produce|~save|~fix|~smile|~manage|~cope|~jump|~stay ** alone|nobody|no|without|impossible|overnight|all|everything|both|miracle|miracles|same|exam|anyway|through|myself|single',
  'under|before|beneath the bus',
  'out to dry',
  'behind|without|over my|our|telling|asking|consulting ?back|backs|head|heads|me|us ,|.|and|;|me|us|,',
  '~be ?always ?somehow me who|that',
  '~be|~get ?all ?entirely|completely left ?quite ?to alone|by|on|myself|own ?my ?with ?in ?myself ?at',
  'on my own with|in|for|at|from|against',
  'i|we never ~stand|~have|~get|~receive ?a|the|any ?real ?fair ?slightest chance|hope|say|choice|credit|warning',
  "i ~be|~get|had|'d ?been ?simply thrown|pushed|dropped|plunged ?right|straight ?in in|into|at",
  '~take|~pull|~yank|~snatch|~move|~send * away from|off me|us|my|under ?under',
  'they|he|she|management ?just ?simply ?only ~stick|~dump|~park|~throw|~drop|~put|~land|~shove|~lumber|~plonk|~leave me|us on|in|with|at|into|there|alone|to',
  'i|we ~get ?simply ?just put|moved|given|handed|assigned|called|sent|told|picked|thrown ?in ?on ?into ?the ?a * at|with|without ?the ?any last|no|short|a|minutes|warning|notice',
];
