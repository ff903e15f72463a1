/** How people own up: patterns in the language of `phrases.ts`, held against the whole sentence. */
import { words } from '../../language/lexicon.ts';

/** Weaknesses and habits that one can only own by naming them. */
export const OWN_NOUNS = words(`
  arrogance complacency conceit cowardice doing ego fear greed guesswork haste hubris impatience laziness optimism
  overconfidence pride shortcut stubbornness vanity wish failing fault
`);

/** Nouns and phrases that put the fault with the speaker. */
export const MINE: readonly string[] = [
  'that|this|it|one|which ?error ?mistake ?part ?delay ~be ?all ?entirely ?squarely ?clearly ?solely ?plainly on|down ?to me',
  'my ?own ?first ?second ?big ?biggest ?real ?main ?worst ?other ?single @fault was|lay|cost|came|:',
  'i ought ?not ?never to have',
  'i ~tell|~say|~admit|~write|~add * that * ~be ?all mine|my',
  '~be ?all ?entirely ?clearly ?very ?much my ?own ?first @fault|choice|decision|handwriting|signature|work|setting|number|figure|code|design|call|idea',
  '@fault|blame|fault|hesitation|habit|gap|choice|signature|carelessness ?there ?here ~be ?all ?entirely ?clearly ?plainly mine|my',
  '@fault|lack ** on my part|side|end|account',
  'and so ~be the|that|my',
  '~be mine ?alone and it|that|i',
  'the|largest|biggest|main|real|root ?single cause|problem|reason|bottleneck|weak|weakest ?link ?point ~be ?in me|how|my|i|mine',
  'my name on|against ?it',
  'it ~be me ?who|that|and|,|.',
  '~be ?all ?entirely ?squarely down to me',
  'i ~be ?the|to one|blame|person who|for',
  'that|this|it ~be ?my ?just ?pure ?plain ?sheer ?simple ?simply vanity|pride|arrogance|laziness|hubris|cowardice|complacency|ego|stubbornness|carelessness|negligence|haste|guesswork|wishful|overconfidence|impatience|conceit|greed',
  '~sit|~lie|~stay|~wait|~gather|~remain ?unread|unopened ?there ?dust in|on|under|at my inbox|desk|drawer|tray|bag|pocket|car|van|phone|list|shelf|folder|in-tray|locker|coat|jacket|rucksack|bench',
  'what i did|had not|never ** ~be',
  'on my|our ?own part|side|account|conscience|watch',
  '@fault|half|part|decision|choice|error|omission|gap|idea|call|slip ** ~be ?all ?entirely ?only ?plainly mine|my ?own ?,|.|:|;|and|alone',
  'mistake|error|slip|blunder|decision|sentence|remark|habit|note|joke|promise of mine',
  'it|this|that|which ~take me ?another ?more ?than ?a|two|three|four|five|six|several|half ?a ?an ?long|few|week|weeks|month|months|days|hours|hour|day|year|time|weekend|too ?days|weeks|months|hours|long|time ?much to',
  "it|that never|not|hardly|didn't ?even ?once ~occur|~cross|~enter to|my ?me|mind|head",
  'it ?did never|not ?even ?once ~occur|~cross to|my',
  'i|and got|~get|~have|~do|~read|~hear|~put|~enter it|that|this|them|him|her|all|everything ?of ?it ?all ?badly ?completely ?quite wrong|backwards|muddled',
  'i ~be the one|person|reason who|that|why|it|they|we',
  'it ~be i|me who',
];

/** In the part about the lesson, the former self is told as a habit or a misconception. */
export const FORMER_SELF: readonly string[] = [
  'i used to',
  "what i ?once had|'d|took|called|thought ?called ?taken ?considered ?sold ?thought ?been",
];

/** Verbs of telling or finding before "that I had …". */
export const CONFESSIONS: readonly string[] = [
  '~tell|~say|~admit|~confess|~explain|~write|~realise|~realize|~discover|~acknowledge|~see|~own|~notice|~find|~understand|~learn|~know|~answer ?up ?out * that|why|how|to',
];
