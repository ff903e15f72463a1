/** Helping verbs by what they tell about the verb behind them. */
export const SINGULAR_HELPERS = `is isn't has hasn't does doesn't was wasn't 's`;
export const PLURAL_HELPERS = `are aren't have haven't do don't am were weren't 're 'm 've`;
export const FUTURE_HELPERS = `will 'll shall won't shan't would wouldn't wo`;
export const PAST_HELPERS = `was were wasn't weren't had hadn't did didn't got used`;

/** With "have" behind them: what did not happen. */
export const UNREAL_HELPERS = `would wouldn't could couldn't 'd`;

/** With "have" behind them: what was owed and did not happen. */
export const DUTY_HELPERS = `should shouldn't`;
export const POSSIBLE_HELPERS = `may might mightn't`;
