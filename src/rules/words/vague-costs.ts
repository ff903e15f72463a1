import type { VaguePhrase } from './vague-quantities.ts';

/** Cost, worth and success of the outcome, as judgements. */
export const OUTCOME_LEVELS: readonly VaguePhrase[] = [
  {
    pattern: 'at|for ?a ?very @big|some|high|vast ?@any cost|expense|loss|price',
    hit: 'The tank was replaced at considerable cost.',
    miss: 'The tank was replaced at my own cost.',
  },
  {
    pattern: 'at no small|little|mean cost|expense|loss',
    hit: 'The tank was replaced at no small expense.',
    miss: 'The tank was replaced at no cost.',
  },
  {
    pattern: '~be|~prove|~become|~turn|~get|~end|~work|~come|~grow ?out ?up ?to ?be ?@very @costly',
    hit: 'The move proved expensive.',
    miss: 'She wore an expensive coat.',
  },
  {
    pattern: 'a|an ?@very expensive|costly|pricey @spent',
    hit: 'It was an expensive week.',
    miss: 'She wore an expensive coat.',
  },
  {
    pattern:
      '~cost|~lose|~save|~pay|~make|~spend|~earn ?@whom ?@whom ?rather|quite a ?small|great|good|pretty|tidy|lot fortune|packet|bomb|mint|penny|sum|lot|deal',
    hit: 'The leak cost the club a packet.',
    miss: 'I bought a packet of tea.',
  },
  {
    pattern: '~cost|~pay ?@whom ?@whom ?very dear|dearly|plenty|heavily|handsomely',
    hit: 'The delay cost us dearly.',
    miss: 'She loved him dearly.',
  },
  {
    pattern: '~cost|~lose|~save|~make|~spend ?@whom ?@whom ?some real|serious|good|big|decent|proper money',
    hit: 'The leak lost us serious money.',
    miss: 'I paid with real money.',
  },
  {
    pattern: '~be|~prove|~become|~get|~stay|~remain|~run|~come|~arrive|~finish|~end @very @sized',
    hit: 'The second sale was pretty successful.',
    miss: 'I met a very good friend.',
  },
  {
    pattern:
      '~go|~work|~run|~sell|~perform|~turn|~come ?out ?off ?over ?very ?really ?so ?quite ?pretty well|badly|smoothly|poorly|nicely|brilliantly',
    hit: 'The second sale went smoothly.',
    miss: 'I slept well.',
  },
  {
    pattern: 'well|poorly|thinly|widely|sparsely ~attend|~use|~receive|~visit|~sell',
    hit: 'The evening was poorly attended.',
    miss: 'I knew her well.',
  },
  {
    pattern: '@big @difference',
    hit: 'The new rota brought considerable savings.',
    miss: 'I noticed the savings.',
  },
  {
    pattern:
      'a|an ?very|fairly|rather slight|modest|marginal|moderate increase|reduction|drop|decrease|saving|boost|rise|gain|loss|decline|delay|fine|profit|improvement|overrun|dip',
    hit: 'We made a modest profit.',
    miss: 'I made a small change to the form.',
  },
  {
    pattern: 'a world of difference|good',
    hit: 'The ramp made a world of difference.',
    miss: 'I saw the world.',
  },
  {
    pattern: '~make all the difference',
    hit: 'The ramp made all the difference.',
    miss: 'I saw the difference.',
  },
  {
    pattern: 'almost|nearly|practically|virtually ?entirely empty|full|finished|complete|perfect|dry|silent',
    hit: 'The hall was nearly empty.',
    miss: 'The hall was empty.',
  },
  {
    pattern:
      '@strongly oversubscribed|overbooked|understaffed|overspent|discounted|delayed|overstocked|undercharged|overcharged|damaged',
    hit: 'The course was heavily oversubscribed.',
    miss: 'I was badly dressed.',
  },
  {
    pattern: "~be|~prove not|n't|hardly|anything|far ?from ?but ?exactly cheap|quick|small|fast|short",
    hit: 'The reprint was not cheap.',
    miss: 'I do not like cheap paint.',
  },
  {
    pattern: 'on the low|high|slow|expensive|short|long|heavy|thin side',
    hit: 'The turnout was on the low side.',
    miss: 'I sat on the low wall.',
  },
  {
    pattern: '~leave|~make|~blow|~put|~tear a ?@big hole|dent in',
    hit: 'The fine left a hole in our budget.',
    miss: 'I saw a hole in the hedge.',
  },
  {
    pattern: 'very|really|super|extremely|incredibly fast|creative|popular|useful|helpful',
    hit: 'The jury found it super creative.',
    miss: 'She was very kind.',
  },
  {
    pattern: 'very|really|extremely|incredibly good|great|nice|positive @praise',
    hit: 'He wrote a very good review.',
    miss: 'I met a very good friend.',
  },
  {
    pattern: 'a good|high|decent|nice|strong|great @praise',
    hit: 'We got a good mark.',
    miss: 'It was a good evening.',
  },
];
