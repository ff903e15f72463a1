/** Units that convert into one another, as data. */

/** What is measured; `bare` is a number alone, `other` a unit that converts into nothing here. */
export type UnitFamily =
  | 'percent'
  | 'points'
  | 'money'
  | 'time'
  | 'mass'
  | 'length'
  | 'volume'
  | 'data'
  | 'temperature'
  | 'score'
  | 'factor'
  | 'count'
  | 'rate'
  | 'other'
  | 'bare';

/** A unit in terms of its family's base unit: seconds, grams, metres, litres, bytes. */
export interface Scale {
  readonly family: UnitFamily;
  readonly factor: number;
}

/** Units by family, each line a factor and its names without a plural's s. Calendar units are average ones. */
const LINES: readonly (readonly [UnitFamily, number, string])[] = [
  ['time', 1e-9, 'ns'],
  ['time', 1e-6, 'microsecond'],
  ['time', 1e-3, 'ms millisecond'],
  ['time', 1, 's sec second'],
  ['time', 60, 'min minute'],
  ['time', 3600, 'h hr hour'],
  ['time', 86_400, 'd day night'],
  ['time', 604_800, 'w wk week'],
  ['time', 1_209_600, 'fortnight'],
  ['time', 2_629_800, 'mo month'],
  ['time', 7_889_400, 'quarter'],
  ['time', 31_557_600, 'y yr year'],
  ['mass', 1e-3, 'mg'],
  ['mass', 1, 'g gram'],
  ['mass', 1e3, 'kg kilo kilogram'],
  ['mass', 1e6, 't tonne'],
  ['length', 1e-3, 'mm millimetre millimeter'],
  ['length', 1e-2, 'cm centimetre centimeter'],
  ['length', 1, 'metre meter'],
  ['length', 1e3, 'km kilometre kilometer'],
  ['volume', 1e-3, 'ml'],
  ['volume', 1e-2, 'cl'],
  ['volume', 1, 'l litre liter'],
  ['data', 1e3, 'kb kilobyte'],
  ['data', 1e6, 'mb megabyte'],
  ['data', 1e9, 'gb gigabyte'],
  ['data', 1e12, 'tb terabyte'],
  ['temperature', 1, '° degree c f'],
];

/** The scale of a unit by its name in lower case and in the singular. */
export const SCALES: ReadonlyMap<string, Scale> = new Map(
  LINES.flatMap(([family, factor, names]) =>
    names.split(' ').map((name): [string, Scale] => [name, { family, factor }]),
  ),
);

/** Verbs that multiply, by what they multiply with; what halves multiplies with less than one. */
export const FACTORS: ReadonlyMap<string, number> = new Map([
  ['halved', 0.5],
  ['halving', 0.5],
  ['halves', 0.5],
  ['twice', 2],
  ['doubled', 2],
  ['doubling', 2],
  ['twofold', 2],
  ['tripled', 3],
  ['trebled', 3],
  ['tripling', 3],
  ['trebling', 3],
  ['triples', 3],
  ['threefold', 3],
  ['thrice', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quadruples', 4],
  ['fourfold', 4],
  ['quintupled', 5],
  ['fivefold', 5],
  ['sixfold', 6],
  ['sevenfold', 7],
  ['eightfold', 8],
  ['ninefold', 9],
  ['tenfold', 10],
  ['hundredfold', 100],
]);
