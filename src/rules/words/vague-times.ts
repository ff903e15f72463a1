import type { VaguePhrase } from './vague-quantities.ts';

/** How long it took, how soon it came and how often it happens: vague where the outcome is told, a scene elsewhere. */
export const VAGUE_TIMES: readonly VaguePhrase[] = [
  {
    pattern: '?for ?rather|quite a ?very ?rather good|long|great|fair while|stretch',
    hit: 'The pool stayed shut for a good while.',
    miss: 'I sat down for a while.',
  },
  {
    pattern: '?for ?after ?quite ?rather a|an ?@any long|considerable time',
    hit: 'The roof was bare for a long time.',
    miss: 'I met her a long time ago.',
  },
  {
    pattern: '?for quite a while',
    hit: 'It was quite a while before they called again.',
    miss: 'It was a while before they called again.',
  },
  {
    pattern: '?for quite|rather some|considerable ?considerable time|while',
    hit: 'The lift was out for quite some time.',
    miss: 'I had some time to spare.',
  },
  {
    pattern:
      '~take|~last|~wait|~need|~spend|~lose ?us ?me ?them ?for ?many ?an weeks|months|years|days|hours|eternity|age',
    hit: 'The repairs took months.',
    miss: 'The weeks passed.',
  },
  {
    pattern: 'for|within ?many ?some weeks|months|years|days|hours',
    hit: 'The gate stood open for weeks.',
    miss: 'The weeks passed.',
  },
  {
    pattern: 'weeks|months|days|hours late|behind|overdue|ahead|early|longer|sooner|on ?end',
    hit: 'The crates arrived weeks late.',
    miss: 'Weeks later I met her again.',
  },
  {
    pattern: '~drag ?on ?out ?into',
    hit: 'The claim dragged on.',
    miss: 'The claim was paid.',
  },
  {
    pattern:
      '~run|~go|~come|~finish|~open|~arrive ?in ?out ?very ?well ?badly ?way ?far over|under|behind budget|schedule|time',
    hit: 'The job ran over budget.',
    miss: 'I ran under the bridge.',
  },
  {
    pattern: 'ahead|short of ?the ?our ?my schedule|plan|target|budget|time|forecast',
    hit: 'We finished ahead of schedule.',
    miss: 'She walked ahead of me.',
  },
  {
    pattern: '~overrun|~overspend',
    hit: 'The works overran.',
    miss: 'I ran over to her.',
  },
  {
    pattern: 'in|within ?next ?to no|record|good time',
    hit: 'The ward was full again in no time.',
    miss: 'I had no time for her.',
  },
  {
    pattern: 'before long',
    hit: 'Before long the tables were full.',
    miss: 'I had been there long before.',
  },
  {
    pattern: 'within|after|in a ?very|fairly short|long time|while|period',
    hit: 'Within a short time the tables were full.',
    miss: 'Within the time the tables were full.',
  },
  {
    pattern: 'almost|nearly|virtually|practically at|immediately|instantly|overnight ?once',
    hit: 'The calls stopped almost at once.',
    miss: 'I rang him at once.',
  },
  {
    pattern: '@begin ?up ?again ?very ?quite ?fairly ?more ?so @quickly',
    hit: 'Deliveries resumed quickly.',
    miss: 'I walked quickly to the yard.',
  },
  {
    pattern: 'quickly|swiftly|slowly|rapidly @begin',
    hit: 'The rooms were quickly filled.',
    miss: 'I quickly found my coat.',
  },
  {
    pattern: '@compared|@timely than',
    hit: 'The patients slept longer than in the old ward.',
    miss: 'I called more than once.',
  },
  {
    pattern: 'a little|bit|touch|shade|tad @better|@timely',
    hit: 'The bus was a touch later.',
    miss: 'I gave her a little more time.',
  },
  {
    pattern: 'rather|slightly|even @better|@timely',
    hit: 'The pupils slept rather better.',
    miss: 'I would rather walk.',
  },
  {
    pattern: 'by a ?very @big|wide|long|comfortable|fair|good|narrow margin|distance|way|stretch|mile|chalk',
    hit: 'We beat the limit by a comfortable margin.',
    miss: 'I left by a wide door.',
  },
  {
    pattern: 'hardly|scarcely|barely|almost|practically|virtually ever|never|always',
    hit: 'The pump hardly ever fails.',
    miss: 'I hardly knew her.',
  },
  {
    pattern: 'more|less|very|quite|fairly|rather|too often|frequently|regularly|rarely|seldom',
    hit: 'The crews talk more often.',
    miss: 'I often asked her.',
  },
  {
    pattern: 'now|only rarely|seldom|occasionally',
    hit: 'The alarm goes off only rarely.',
    miss: 'I had seldom been so tired.',
  },
  {
    pattern: 'most days|nights|weeks|mornings|evenings|times|shifts|months',
    hit: 'The hall is full most nights.',
    miss: 'I slept for the nights.',
  },
  {
    pattern: 'most|much of the time',
    hit: 'The lift worked most of the time.',
    miss: 'I made the most of it.',
  },
  {
    pattern: 'from time to time',
    hit: 'The alarm still goes off from time to time.',
    miss: 'I asked her for the time.',
  },
  {
    pattern: 'rather|somewhat|slightly|considerably|little more|less than',
    hit: 'It cost rather more than the board had set aside.',
    miss: 'I asked for more than that.',
  },
  {
    pattern: '~run|~drag|~stretch|~go ?on into|to weeks|months|years|days|hours|thousands|hundreds',
    hit: 'The delay ran into months.',
    miss: 'I ran into the yard.',
  },
  {
    pattern: 'with time|room|days|weeks|hours|minutes|plenty to spare',
    hit: 'We were ready with time to spare.',
    miss: 'I had a key to spare.',
  },
  {
    pattern: 'in large|great|good part|measure',
    hit: 'The loss was in large measure mine.',
    miss: 'I took part.',
  },
  {
    pattern: 'fairly|quite|pretty|very|surprisingly soon|promptly|swiftly|quickly',
    hit: 'The kitchen was open again fairly soon.',
    miss: 'I soon knew.',
  },
  {
    pattern: 'in ?a ?matter ?of ?mere|just days|hours|minutes',
    hit: 'The crates were replaced in hours.',
    miss: 'It was the best summer in years.',
  },
  {
    pattern: 'by|after|for|within some days|weeks|months|years|hours|minutes|time',
    hit: 'The launch slipped by some weeks.',
    miss: 'I waited for some tea.',
  },
];
