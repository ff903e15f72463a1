/** Units of measure, of time and of money, as data. */
import { words } from '../lexicon.ts';

/** Units of time that stand after a number. */
export const TIME_UNITS = words(`
  ms millisecond milliseconds microsecond microseconds ns s sec secs second seconds min mins minute minutes h hr hrs hour
  hours d day days night nights morning mornings afternoon afternoons evening evenings w wk wks week weeks weekend weekends
  weekday weekdays fortnight fortnights mo mos month months quarter quarters season seasons semester semesters term terms y yr
  yrs year years decade decades shift shifts sprint sprints`);

/** Units of time that "a" or "an" makes a quantity: `in an hour`; the short forms never follow an article. */
export const TIME_NOUNS = words(
  'millisecond second minute hour day night morning afternoon evening week weekend fortnight month quarter season semester term year decade sprint',
);

/** What stands between a number and its unit of time: `six working days`. */
export const TIME_ADJECTIVES = words(
  'working business calendar school full whole extra more further long straight consecutive',
);

/** Units of everything else that is measured. */
export const MEASURE_UNITS = words(`
  b kb mb gb tb pb kib mib gib byte bytes kilobytes megabytes gigabytes terabytes bit bits kbps mbps gbps hz khz mhz ghz rps qps
  tps rpm fps mph kmh kph mg g kg gram grams kilo kilos kilogram kilograms tonne tonnes ton tons ounce ounces oz lb lbs ml cl l
  litre litres liter liters gallon gallons pint pints mm cm m km metre metres meter meters millimetre millimetres millimeter
  millimeters centimetre centimetres centimeter centimeters kilometre kilometres kilometer kilometers mile miles inch inches
  yard yards foot feet ft acre acres hectare hectares ha kw kwh mw mwh gwh watt watts volt volts amp amps degree degrees px
  pixel pixels dpi db decibel decibels calories kcal joules bar psi ppm pallets`);

/** Words before a unit: `30 cubic metres`. */
export const UNIT_ADJECTIVES = words('cubic square linear nautical metric running');

/** Units that are written without a space: `400ms`, `9d`. A capital is a name (`3D`) except in a unit that has one. */
export const GLUED_UNITS = words(`
  ns ms s sec secs min mins h hr hrs d w wk wks mo y yr yrs kb KB mb MB gb GB tb TB pb PB kg g t mg ml l km cm mm mi ft in lb lbs
  oz px kw kW MW kwh kWh MWh GWh hz Hz kHz MHz GHz kbps Mbps Gbps rps qps tps rpm fps pp pts bps x C F V W`);

export const CURRENCY_SIGNS = words('$ € £ ¥ ₹ ₩ ₺ ₽ ₪ ₫ ₴ ₦');

/** Codes before or after a number: `CHF 40k`. */
export const CURRENCY_CODES = words(
  'usd eur gbp chf cad aud nzd inr jpy cny sek nok dkk pln czk zar sgd hkd mxn brl ils rmb rs kr',
);

export const CURRENCY_NOUNS = words(
  'dollar dollars euro euros pound pounds franc francs cent cents pence krona kronor krone kroner kronur yen yuan rupee rupees peso pesos reais rand zloty lira shekels dirhams riyals bucks quid',
);

export const PERCENT_WORDS = words('% percent pct pp bps ppt ppts');

/** How often something happens, as one word: `from monthly to daily`. */
export const FREQUENCIES = words(
  'hourly daily nightly weekly fortnightly biweekly monthly bimonthly quarterly yearly annually annual overnight never once twice',
);

/** Units that are scored, so that the number is a level: `4.2 stars`. */
export const SCORE_UNITS = words('stars star points point marks');

/** Names of scores, after which a bare number is a level: `NPS 47`. */
export const SCORE_NAMES = words('nps csat score rating index gpa ranking rank average mean median');
