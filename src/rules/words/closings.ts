/** How people tell, without its number, what became of a target: as data. */
import { words } from '../../core/language/lexicon.ts';

/** Whoever takes up these words again speaks of the target. */
export const TARGET_WORDS = words(`
  target targets goal goals objective objectives deadline deadlines quota aim promise promised agreed plan planned schedule
  scheduled budget commitment committed threshold limit estimate estimated expected expectation expectations pledge pledged
  forecast spec specification standard requirement requirements`);

/** How much of it, without a number: "we raised every pound". */
export const TOTALS = words(
  'all every everyone everybody each whole full fully entire entirely enough none nobody half most completely',
);

/** Of a time, that it was kept or not. */
export const TIME_WORDS = words(`
  late later early earlier overdue sooner ahead behind delay delayed delays postponed overran slipped overnight today time day
  never`);

/** Verdicts, and ends that leave nothing to measure. */
export const VERDICTS = words(`
  missed exceeded overshot undershot surpassed passed short cancelled canceled abandoned shelved scrapped withdrew withdrawn
  discontinued succeeded`);

/** Verdicts when "it" or "both" follows: "we met every week" is none. */
export const VERDICTS_ON_IT = words('met hit beat failed made kept reached');
