/** Claims of size without a number, as patterns (`core/faults/phrases.ts`) over the classes of `vague-classes.ts`. */

/** A pattern with a sentence in which it is found and one that comes close and is not. */
export interface VaguePhrase {
  readonly pattern: string;
  readonly hit: string;
  readonly miss: string;
  /** A claim only where outcomes are told; elsewhere it sets the scene. */
  readonly where?: 'result';
}

/** Amounts: the words themselves stand for a number that could stand there. */
export const VAGUE_AMOUNTS: readonly VaguePhrase[] = [
  {
    pattern: 'a|an|quite lot|bunch|ton|load|pile|mountain|raft|host|wealth of',
    hit: 'A lot of tenants moved out.',
    miss: 'I bought a lot on the edge of town.',
  },
  {
    pattern: 'lots|tons|tonnes|loads|heaps|piles|masses|plenty|mountains|oodles of',
    hit: 'We threw away tonnes of bread.',
    miss: 'The piles stood on clay.',
  },
  {
    pattern: 'dozens|scores|hundreds|thousands|millions of',
    hit: 'We lost dozens of orders.',
    miss: 'We lost a dozen orders.',
  },
  {
    pattern: 'a great|good deal of',
    hit: 'It saved the night shift a great deal of walking.',
    miss: 'I learned a great deal.',
  },
  {
    pattern: 'a great|good many',
    hit: 'A great many letters came back.',
    miss: 'I asked how many letters came back.',
  },
  {
    pattern:
      'a large|big|huge|great|good|vast|high|significant|substantial|considerable|sizeable|sizable|fair|growing|large number|share|part|portion|amount|proportion|majority|chunk|percentage|fraction|sum of',
    hit: 'A large part of the harvest rotted.',
    miss: 'She gave me a large part in the play.',
  },
  {
    pattern: 'a number|majority|handful|fraction|variety of',
    hit: 'A number of patients wrote to thank us.',
    miss: 'I asked for a number to call.',
  },
  {
    pattern: 'the ?vast ?overwhelming bulk|majority of',
    hit: 'The bulk of the delays were mine.',
    miss: 'We shipped it in bulk.',
  },
  {
    pattern: 'most of our|my|the|his|her|their|its|it|them',
    hit: 'The repair ate most of our reserve.',
    miss: 'The most recent order was fine.',
    where: 'result',
  },
  {
    pattern: 'so|very|too|great many',
    hit: 'So many parents signed up that we opened a second group.',
    miss: 'I asked how many had signed up.',
  },
  {
    pattern: 'many|numerous|countless|innumerable ?@any @things',
    hit: 'Many summer guests came back.',
    miss: 'It is a many-to-many relation.',
  },
  {
    pattern: 'several|various ?@any @things',
    hit: 'Several guests came back.',
    miss: 'Each of us saw it in another way.',
    where: 'result',
  },
  {
    pattern: 'most @things',
    hit: 'Most guests came back.',
    miss: 'The most loyal guest came back.',
    where: 'result',
  },
  {
    pattern: 'hardly|barely|scarcely any|anyone|anybody|anything',
    hit: 'Hardly anyone complained.',
    miss: 'I hardly knew her.',
    where: 'result',
  },
  {
    pattern: 'many|several of the|our|my|their|his|her|its|them',
    hit: 'Many of the guests came back.',
    miss: 'One of the many came back.',
    where: 'result',
  },
];

/** Degrees: how much more, how far above, how strongly it moved. */
export const VAGUE_DEGREES: readonly VaguePhrase[] = [
  {
    pattern: '@degree @more',
    hit: 'The night shift became far calmer.',
    miss: 'The calmer night shift stayed on.',
  },
  {
    pattern: 'a|quite lot|bit|deal @more',
    hit: 'The lift was a lot louder.',
    miss: 'A bit of paint would have done.',
  },
  {
    pattern: 'a great|good deal @more',
    hit: 'The yard was a good deal tidier.',
    miss: 'The yard was a good deal at that price.',
  },
  {
    pattern: '~go|~come|~move down|up ?by ?quite a ?great ?good lot|deal|bit',
    hit: 'The heating bill went down quite a lot.',
    miss: 'I went down a road I did not know.',
  },
  {
    pattern: '~take|~last|~wait forever|ages',
    hit: 'The handover took ages.',
    miss: 'Nothing lasts.',
  },
  {
    pattern: 'quite a bit|lot @more',
    hit: 'The bread kept quite a bit fresher.',
    miss: 'It hurt quite a bit.',
  },
  {
    pattern: 'far|much|way too @level',
    hit: 'The ramp was far too steep.',
    miss: 'I came too late to say no.',
  },
  {
    pattern: '@change ?by ?up ?down ?quite @strongly',
    hit: 'Complaints dropped significantly.',
    miss: 'The difference was statistically significant.',
  },
  {
    pattern: '@change ?by ?quite a ?great ?good lot|deal',
    hit: 'The mood improved a lot.',
    miss: 'I grew herbs on a lot by the river.',
  },
  {
    pattern: '~go|~come|~move down|up|back ?quite @strongly',
    hit: 'Sick leave went down sharply.',
    miss: 'I went down to the yard.',
  },
  {
    pattern: 'almost|nearly|virtually|practically ?all ?entirely disappeared|vanished|stopped|gone',
    hit: 'The complaints almost disappeared.',
    miss: 'I nearly missed the bus.',
  },
  {
    pattern:
      '~cost|~lose|~save|~pay|~make ?us ?them ?me ?the ?company|firm|owner|council|school a ?small fortune',
    hit: 'It cost the firm a fortune.',
    miss: 'He told my fortune at the fair.',
  },
  {
    pattern: '@strongly @change',
    hit: 'We significantly reduced the waiting list.',
    miss: 'I firmly refused.',
  },
  {
    pattern:
      'well|badly|far|way|slightly|seriously|comfortably after|before|inside|within|under|over|above|below|behind|beyond|ahead ?of ?the|our|my|their|its ?date|plan|budget|schedule|target|limit|tolerance|time|deadline|promise',
    hit: 'We finished well inside the limit.',
    miss: 'I left just after she did.',
  },
  {
    pattern: 'slightly|very|quite|rather|fairly|really|somewhat late|early|slow|high|low|long|short|busy',
    hit: 'The bus left slightly early.',
    miss: 'I was late once.',
  },
  {
    pattern:
      '@more than we|i|they|anyone|anybody|she|he ?had ?ever planned|expected|promised|hoped|feared|thought|liked|agreed|wanted',
    hit: 'The repair took longer than we had planned.',
    miss: 'I would sooner leave than sign.',
  },
  {
    pattern: '@more than before|ever|expected|usual|anyone|planned|anybody|previously',
    hit: 'The queue was shorter than before.',
    miss: 'I would rather walk than drive.',
  },
  {
    pattern: 'through the roof',
    hit: 'Bookings went through the roof.',
    miss: 'Rain came through the ceiling.',
  },
  {
    pattern: 'off the charts|scale',
    hit: 'Demand was off the charts.',
    miss: 'I took the chart off the wall.',
  },
  {
    pattern: '~skyrocket|~soar|~plummet|~rocket',
    hit: 'Sales soared.',
    miss: 'The hawk circled above the yard.',
  },
  {
    pattern: 'leaps and bounds',
    hit: 'The apprentices improved by leaps and bounds.',
    miss: 'The deer leaps the fence.',
  },
];

/** Levels: a judgement of the outcome where its measure could stand. */
export const VAGUE_LEVELS: readonly VaguePhrase[] = [
  {
    pattern:
      '~be ?very ?quite ?rather ?fairly ?really ?extremely ?too expensive|costly|pricey|considerable|substantial|significant|enormous|huge|massive|immense',
    hit: 'The repair was expensive.',
    miss: 'I bought the expensive one for her.',
    where: 'result',
  },
  {
    pattern: 'very|really|extremely|incredibly|hugely|super|so|exceptionally @pleased',
    hit: 'The parents were really pleased.',
    miss: 'I was happy to go.',
    where: 'result',
  },
  {
    pattern: 'very|really|extremely|incredibly|remarkably @well',
    hit: 'The new team worked very quickly.',
    miss: 'She very kindly drove me home.',
    where: 'result',
  },
  {
    pattern: 'a|an|the ?really ?very @big ?@any @difference',
    hit: 'It was a huge improvement.',
    miss: 'It was a difference of opinion.',
    where: 'result',
  },
  {
    pattern: '@good ?@any @measured',
    hit: 'We ended with a good pass rate.',
    miss: 'It was a good day.',
    where: 'result',
  },
];
