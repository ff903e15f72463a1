/** Word classes that tell the links of a lesson apart: what was understood, what is done now, what came of it. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs of coming to see something. */
export const INSIGHT_VERBS = set(`
  learn realise realize understand discover see find notice recognise recognize grasp conclude teach show admit accept
  remind dawn appreciate`);

/** Of these, the ones of which the speaker is the object: "It showed me …". */
export const SHOWING_VERBS = set('teach show remind');

/** Of these, the ones that tell a lesson wherever they stand; "I found it on a Tuesday" tells none. */
export const LEARNING_VERBS = set('learn teach');

/** Verbs of a belief that turned out wrong, told as past: "I had confused A with B". */
export const BELIEF_VERBS = set(`
  confuse treat mistake take think believe assume trust rely regard consider call count optimise optimize equate hide
  value expect hope read see judge want ignore underestimate overestimate measure test use`);

/** What a belief that turned out wrong is called: "The real problem was that I …". */
export const BELIEF_NOUNS = set(`
  mistake error problem lesson takeaway truth flaw fault spot weakness issue trap cause assumption insight belief
  failure reason learning surprise thing part`);

/** After "I was": a belief turned out wrong. */
export const WRONG = set('wrong mistaken blind naive naïve');

/** Everybody and nobody in particular, the subjects of maxims. */
export const EVERYBODY = set('everybody everyone anybody anyone one people');

/** Verbs of attempt, attitude and state: said in the present they describe no practice. */
export const WEAK_VERBS = set(`
  be know think believe feel see understand realise realize value appreciate try want hope need like love trust respect
  strive aim seek endeavour regret mean grow improve become focus remember care learn live deserve matter seem tend
  recognise recognize wish enjoy welcome embrace accept admit admire owe rush happen depend communicate listen plan
  manage work prioritise prioritize double-check ensure make pay give collaborate do stay remain continue consider
  understand prefer look take consist belong`);

/** Of the weak verbs, those that are a practice once the sentence says when or with what. */
export const PRACTICE_VERBS = set(`
  communicate listen plan manage work prioritise prioritize double-check ensure make pay give collaborate do look take
  be continue stay belong accept`);

/** Things that exist because of a lesson. */
export const ARTEFACTS = set(`
  rule checklist list template gate budget log rehearsal alert alarm review calendar scorecard document doc threshold
  sheet form board card notebook diary drill reminder habit routine ritual practice meeting slot buffer deadline test
  check step line page column entry label protocol policy question briefing debrief report dashboard audit script
  runbook playbook timer box tally chart agenda stand-up standup one-to-one retrospective plan signature countdown
  sign-off lock limit quota rota note folder tag stop walk round call hour inventory ledger counter guard`);

/** Ways to bring such a thing about, told as past. */
export const CHANGE_VERBS = set(`
  add build write introduce start stop change move create put draw rewrite replace set make design install draft turn
  agree establish begin print pin hang split cut fix schedule book block drop bring give hand automate script train
  teach adopt ask`);

/** Words that say on which occasion a practice fires. */
export const OCCASIONS = set(`
  before whenever until unless without within once after if when during first daily weekly monthly
  monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday
  sundays morning mornings evening evenings noon start beginning`);

/** Words that say that it always does. A maxim has them too, so they count beside words of one's own. */
export const QUANTIFIERS = set('each every any always nothing no never everything');

/** First-person words other than the subject. */
export const OWN_WORDS = set('i we me us my our mine ours myself ourselves');

/** Words that say that a practice holds today. */
export const NOW_WORDS = set(`now nowadays today`);

/** Phrases to the same effect. */
export const NOW_PHRASES = [
  'these days',
  '?ever since then|that|this',
  'since then|that',
  'from then|that|this on|day|point',
  'ever since',
  'no longer',
  'to this day',
  'i|we still',
  'from now on',
] as const;

/** Statements of a rule or a habit of one's own. */
export const RULE_PHRASES = [
  'my|our|a|one|the ?new|own|simple|only|first|standing rule|habit|routine|ritual|policy|practice now|since|is|:|that|,|for|of',
  "i|we now? have|keep|'ve a|one|an|my new|simple|standing|fixed? rule|habit|routine|checklist|list|template|gate|log|slot",
  'i|we have made it a',
  'has|have become a|my|our habit|routine|standard|practice',
  'is|are now ?the|a|an|my|our first|part|standard|mandatory|default',
] as const;

/** A time after the story, at which a practice can have been used. */
export const LATER_PHRASES = [
  'since then|that|this|january|february|march|april|may|june|july|august|september|october|november|december|last',
  'ever since',
  'so far',
  'to date',
  'the|my|our|his|her|their|this next|following|last|latest|second|third|present|current|new',
  `in|by|last|this january|february|march|april|may|june|july|august|september|october|november|december`,
  'last|this|next|that spring|summer|autumn|fall|winter|year|month|term|season|quarter|week|christmas|easter',
  'in|by 2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026|2027',
  'week|weeks|month|months|year|years|quarter|quarters|term|terms|day|days|season|seasons|winter later|on|after|since',
  'within a|the|one|two|three|four|five|six',
  'the year|month|term|week|season|quarter after',
  'both|each|every|three|four|five|all time|times',
  'on day one',
  'already',
] as const;

/** Verbs of a practice that others took over or that caught something. */
export const EFFECT_VERBS = set(`
  adopt borrow copy use take ask catch find save kill stop surface turn bring block prevent spot reveal flag cut reduce
  halve drop fall rise grow improve pass settle win hold work detect show become write tell say spread share deliver
  ship finish close renew promote stay come go name throw move ring`);

/** Verbs of taking over a practice of somebody else. */
export const ADOPTION_VERBS = set('adopt borrow copy use take ask do follow share start begin read');

/** Verbs of saying what one will do without having done it. */
export const PROMISE_PHRASES = [
  "i|we will|'ll|shall|would|plan|intend|hope|aim|want",
  'next time',
  'going|moving forward',
  'in future',
  'in the future',
] as const;

/** After "when I": what somebody is like, not an occasion. */
export const STATE_OF_MIND = set('am feel was felt think believe want get become');
