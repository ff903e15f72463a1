/** Numbers that name, date or count talk, and measure nothing: what the figure grammar leaves out, as data. */
import { words } from '../lexicon.ts';

/** Nouns whose number is a label: `chapter 11`, `step two`, `error 503`. */
export const LABEL_NOUNS = words(`
  act apartment appendix appendices area article attempt aisle badge bay bed bill box building bug bus carriage case cell chapter
  chapters channel class clause column code comment day days desk dock door edition employee episode error exhibit exit extension
  fig figure file flat flight floor form fortune gate grade grid group ground hall hangar highway house http iso invoice issue item
  items lane layer lesson level line list lot method mission model motorway no no. number numbers option order page pages paragraph
  part pier phase pier pipe pit platform plot point points pool port post priority problem pull question release request rev revision
  rfc road room round route row rows rule section series sev severity shelf ship shop sheet slide slot source stage stall stand
  station step store story table task team terminal tent test ticket tier track tram transformer truck type unit v vehicle ver
  version volume ward week wing year zone building window`);

/** Months and their short forms: the number beside one is a day or a year. */
export const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** What people count when they talk: `three reasons`, `two lessons`. */
export const TALK_NOUNS = words(`
  mistake mistakes error errors lesson lessons reason reasons thing things point points question questions way ways kind kinds
  type types sort sorts form forms idea ideas thought thoughts side sides part parts option options choice choices example examples
  word words mind minds hand hands goal goals problem problems issue issues topic topics aspect aspects factor factors principle
  principles rule rules theme themes piece pieces takeaway takeaways fault faults fold halves
  sense instance respect regard place times`);

/** After these a time is told from now or from then, not measured: `18 months ago`. */
export const DEICTIC_AFTER = words('ago earlier later back before previously hence prior');

/** Sayings in which a number counts nothing. Words in lower case, divided by spaces; `#` stands for any number. */
export const IDIOMS: readonly string[] = [
  'one or two',
  'one by one',
  'one another',
  'one thing',
  'one at a time',
  'at one point',
  'on one hand',
  'on the one hand',
  'one and the same',
  'two and two',
  'two wrongs',
  'the two of',
  'the three of',
  'the four of',
  'two of us',
  'both of us',
  'in two minds',
  'second to none',
  'sixes and sevens',
  'number one',
  'in two places at once',
  'two places at once',
  'two pizza',
  '2 - pizza',
  'fifty - fifty',
  'fifty fifty',
  'a hundred percent sure',
  '100 % sure',
  'zero trust',
  'zero day',
  'zero sum',
  'ground zero',
  'half way',
  'half hearted',
  'half time',
  'half term',
  'five whys',
  '5 whys',
  'square one',
  'day one',
  'round two',
  'a million questions',
  'a hundred times',
  'a thousand times',
  'a thousand questions',
  'ten out of ten for effort',
];

/** Where a small number after "at" is an hour of the day. */
export const CLOCK_WORDS = words("am pm a.m p.m o'clock noon midnight sharp");

/** Nouns of which "one" is a time or a turn of speech, not a count: `one day the phone rang`. */
export const ONE_OFF_NOUNS = words(`
  day morning evening night afternoon weekend time thing point hand side way word moment question reason lesson person man woman
  else more last final such another step place idea email call minute second kind sort part`);
