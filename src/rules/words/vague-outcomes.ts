import type { VaguePhrase } from './vague-quantities.ts';

/** Amounts that are vague where the outcome is told; elsewhere the same words set the scene. */
export const OUTCOME_AMOUNTS: readonly VaguePhrase[] = [
  {
    pattern: 'any number|no end|no shortage of',
    hit: 'It saved us any number of visits.',
    miss: 'I did not have any number to call.',
  },
  {
    pattern: 'any|no number|end|shortage of',
    hit: 'We had no end of calls.',
    miss: 'I saw no end to it.',
  },
  {
    pattern: "the|a good|best|better|greater|larger|lion|major|main|fair ?'s part|share|portion|half of",
    hit: 'The hotel kept the greater part of the deposit.',
    miss: 'I played the better part.',
  },
  {
    pattern: 'quite a few|number',
    hit: 'Quite a few parents wrote to us.',
    miss: 'A few chairs stayed.',
  },
  {
    pattern: 'a fair|good few|number',
    hit: 'A fair few parents wrote to us.',
    miss: 'A few chairs stayed.',
  },
  {
    pattern: 'more than a few|handful ?of',
    hit: 'More than a few families left.',
    miss: 'It was more than a nuisance.',
  },
  {
    pattern: 'more|less @counted',
    hit: 'The depot had less waste.',
    miss: 'No more waste came in that day.',
  },
  {
    pattern: 'shorter|longer|higher|lower|faster|slower|better|worse ?and ?@better @counted|@levels',
    hit: 'The depot had shorter queues.',
    miss: 'He was no longer on call.',
  },
  {
    pattern: 'fewer ?and ?fewer @things',
    hit: 'Fewer pupils stayed away.',
    miss: 'I have few friends.',
  },
  {
    pattern:
      'almost|nearly|virtually|practically all|every|everyone|everybody|everything|nobody|nothing|none|no',
    hit: 'Almost everyone signed.',
    miss: 'Everyone signed.',
  },
  {
    pattern: 'next|close to nothing|no|none',
    hit: 'The repair brought in next to nothing.',
    miss: 'She sat next to me.',
  },
  {
    pattern: 'very|too|precious|surprisingly few|little ?of',
    hit: 'Very few guests came back.',
    miss: 'The few guests came back.',
  },
  {
    pattern: 'a ?long ?steady ?whole string|stream|flood|wave|trickle|torrent|rash|spate|backlog of',
    hit: 'We had a steady stream of visitors.',
    miss: 'I fished in a stream.',
  },
  {
    pattern: 'in droves',
    hit: 'Members left in droves.',
    miss: 'I left in tears.',
  },
  {
    pattern:
      'a ?very small|tiny|little|large|big|huge|sizeable|sizable|fair|decent|tidy|hefty|healthy|goodly|generous number|share|fraction|percentage|proportion|minority|slice|swathe|quantity|amount of',
    hit: 'We lost a small fraction of the seed.',
    miss: 'I took a small slice.',
  },
  {
    pattern:
      'a ?very small|large|huge|vast|substantial|significant|sizeable|sizable|considerable|fair|decent|tidy|hefty|goodly|generous sum|amount|minority|majority',
    hit: 'We paid back a tidy sum.',
    miss: 'I did a sum.',
  },
  {
    pattern: 'growing|mounting|rising|falling|shrinking|increasing @counted',
    hit: 'The works ended with mounting costs.',
    miss: 'The rising sun woke me.',
  },
  {
    pattern: 'less|more|fewer and less|more|fewer',
    hit: 'The leak came back less and less.',
    miss: 'It was more or less my desk.',
  },
  {
    pattern: 'a bit of time|money|work|effort|stock|trouble',
    hit: 'It saved us a bit of money.',
    miss: 'I had a bit of bread.',
  },
  {
    pattern: 'hardly|barely|scarcely a day|week|month|shift|night|morning',
    hit: 'Hardly a week went by without a call.',
    miss: 'It was hardly a surprise.',
  },
  {
    pattern: 'some|few of the|our|my|their|his|her|its ?@any ?@any @persons',
    hit: 'Some of our oldest members left.',
    miss: 'I ate some of the bread.',
  },
  {
    pattern: 'a few|couple ?of ?the|our|my ?@any @persons',
    hit: 'A few parents left.',
    miss: 'I waited a few breaths.',
  },
  {
    pattern: 'the larger|greater|bigger|smaller|lesser part|share|half',
    hit: 'The insurer paid the larger part.',
    miss: 'She took the other half.',
  },
  {
    pattern:
      'a|an ?@very painful|hefty|frightening|shocking|alarming|disappointing|respectable|good|fair|small sum|amount',
    hit: 'The repair cost a painful sum.',
    miss: 'I liked the painful part.',
  },
  {
    pattern:
      'a|an ?@very frightening|shocking|alarming|disappointing|respectable|good|fair|tiny|small|certain part|piece|share|portion|chunk|stretch|volume of',
    hit: 'A frightening part of the store was wet.',
    miss: 'She had a small part in the play.',
  },
];

/** Changes and comparisons that leave open how far the outcome moved. */
export const OUTCOME_DEGREES: readonly VaguePhrase[] = [
  {
    pattern: '@compared|@timely than ** @wished',
    hit: 'They forgave me sooner than I had any right to expect.',
    miss: 'I left with no more than I came with.',
  },
  {
    pattern: 'more|less|fewer @things than',
    hit: 'We had more guests than rooms.',
    miss: 'She had more patience than I deserved.',
  },
  {
    pattern: 'more|less @adjective|often than',
    hit: 'The stove was less economical than the old one.',
    miss: 'I was more than grateful.',
  },
  {
    pattern: 'nowhere near|nearly ?as ?so @any',
    hit: 'The new saw was nowhere near as loud.',
    miss: 'She was nowhere to be seen.',
  },
  {
    pattern: 'beyond|above|below|against ?all ?any ?our ?my ?their expectations|expectation|hopes',
    hit: 'The bazaar went beyond all expectations.',
    miss: 'I asked for their expectations.',
  },
  {
    pattern:
      '~exceed|~surpass|~beat|~outstrip ?all ?any ?our|my|their|the|its ?@any expectations|hopes|targets|forecasts|target|forecast',
    hit: 'The bazaar exceeded our hopes.',
    miss: 'I had hopes.',
  },
  {
    pattern: '~be|~become|~get|~grow|~run|~turn ?now ?also ?already @compared',
    hit: 'The canteen is quieter now.',
    miss: 'I was younger then.',
  },
  {
    pattern:
      '@counted|@levels ?of|from|about|at|in|on|for ?the|our|my|their|its ?@any ?@any ?has|have|had|also|slowly|gradually @moved',
    hit: 'Complaints about the lift fell.',
    miss: 'The tree fell.',
  },
  {
    pattern:
      '@counted|@levels ?has|have|had|also|slowly|gradually ~go|~creep|~shoot|~pick|~tail|~dry ?back ?right up|down|off',
    hit: 'Sales picked up.',
    miss: 'I went down to the yard.',
  },
  {
    pattern: '@push ?down ?up ?the|our|my|their ?number|rate|level ?of ?@any ?@any @counted|@levels',
    hit: 'We cut the waiting time.',
    miss: 'I cut the bread.',
  },
  {
    pattern: 'by some|far ?considerable margin|distance|way',
    hit: 'We beat the limit by some margin.',
    miss: 'I stood by some chairs.',
  },
  {
    pattern: 'to a ?very @big|lesser|greater|certain|limited extent|degree',
    hit: 'The noise was down to a large extent.',
    miss: 'I went to a large hall.',
  },
  {
    pattern: 'out|beyond ?of ?all proportion|recognition',
    hit: 'The ward changed beyond recognition.',
    miss: 'I live beyond the hill.',
  },
  {
    pattern: 'all but|more|largely|mostly|almost|nearly ?or ?less ?entirely @gone',
    hit: 'The leaks all but ceased.',
    miss: 'I told all but one.',
  },
  {
    pattern: 'more|less than ** @planned',
    hit: 'It cost more than the committee had budgeted.',
    miss: 'I said more than I knew.',
  },
  {
    pattern: 'better|worse now|since|already|afterwards',
    hit: 'The bread is better now.',
    miss: 'I knew better.',
  },
  {
    pattern: 'a fair|good bit',
    hit: 'It set us back a fair bit.',
    miss: 'I kept a bit of it.',
  },
  {
    pattern: '~wait|~complain|~use|~waste|~walk|~pay|~spend|~cost ?us ?them less|fewer|longer',
    hit: 'Patients wait less.',
    miss: 'I paid more heed to her.',
  },
  {
    pattern: '@counted ~be|~stay ?well ?@strongly up|down',
    hit: 'Takings were up.',
    miss: 'The time was up.',
  },
  {
    pattern: '@counted|@levels ?has|have|had|also|slowly|gradually ~come ?back ?right down',
    hit: 'Sick leave and turnover came down.',
    miss: 'The complaint came up in the meeting.',
  },
  {
    pattern: '@counted|@levels ~be|~stay good|poor|strong|weak|rare|frequent|few',
    hit: 'Complaints were rare.',
    miss: 'She was up early.',
  },
  {
    pattern: '~be|~become ?very ?now ?a rare|scarce|rarity|infrequent',
    hit: 'Falls became a rarity.',
    miss: 'I saw a rare bird.',
  },
  {
    pattern: '@shift ?off|up|down|away|back ?out ?quite ?very @strongly',
    hit: 'Visits dropped off sharply.',
    miss: 'I set off early.',
  },
  {
    pattern: 'a long|good|fair way ?@timely short|off|from|below|above|ahead|behind',
    hit: 'The yield was a long way below the plan.',
    miss: 'It is a long way home.',
  },
  {
    pattern: 'a far cry from',
    hit: 'The new ward is a far cry from the old one.',
    miss: 'I heard a cry from the yard.',
  },
  {
    pattern: 'for the most part',
    hit: 'The walls were dry for the most part.',
    miss: 'I waited for the part.',
  },
  {
    pattern: 'overwhelmingly|largely|mostly|broadly|generally positive|negative|favourable|good|bad',
    hit: 'The letters were overwhelmingly positive.',
    miss: 'I was mostly alone.',
  },
  {
    pattern:
      'noticeably|markedly|visibly|clearly|considerably|significantly|distinctly|appreciably|notably|slightly|somewhat @comparative',
    hit: 'Members were noticeably keener.',
    miss: 'The sign was clearly under the roof.',
  },
  {
    pattern: 'far|much|way|rather|all too @sized|slowly|quickly|often|seldom',
    hit: 'The refund went out far too slowly.',
    miss: 'It was far to go.',
  },
  {
    pattern: '@counted|@outcomes ~be @sized|negligible|minimal|modest|huge|tiny|slight|considerable',
    hit: 'The price was steep.',
    miss: 'The horse was slow.',
  },
  {
    pattern:
      '~eat|~cut|~bite into ?our|the|my|their reserves|reserve|margin|margins|profit|profits|budget|savings|stock',
    hit: 'The repairs ate into our reserves.',
    miss: 'I cut into the bread.',
  },
  {
    pattern: 'never ?been ?looked ?so better|worse|@compared',
    hit: 'Sales have never been better.',
    miss: 'I never knew her.',
  },
  {
    pattern:
      '~be|~go|~come|~drop|~stay ?also ?now way|well|right|far|much down|up|ahead|behind|under|over|above|below',
    hit: 'My numbers were way down.',
    miss: 'I was right.',
  },
  {
    pattern:
      '~like|~help|~use|~improve|~change|~grow|~slow|~cost ?us ?me ?our|the|it|my|their ?@any ?quite a lot',
    hit: 'The jury liked our stove a lot.',
    miss: 'I liked the lot.',
  },
  {
    pattern: '~like|~help|~use|~improve|~change|~grow ?our|the|it|my|their ?@any very much',
    hit: 'The bread has improved very much.',
    miss: 'I liked it as much.',
  },
];
