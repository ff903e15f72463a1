/**
 * Verbs that are bad only together with other words: patterns in the language of `phrases.ts`. Each begins with the
 * verb, so that it can be held against the main verb of a clause whatever its subject.
 */

/** Bad whoever does it. */
export const BAD_FRAMES: readonly string[] = [
  '~sit on ?it|the|my|our|that|a|an approval|order|orders|request|invoice|report|letter|form|application|contract|ticket|review|decision|file',
  // Leaving things undone or lying.
  '~leave * off|out|behind|unlocked|open|ajar|unattended|unanswered|unsigned|unread|unchecked|undone|unfinished|running|lying|standing|hanging|blank|empty|loose',
  '~leave no|nothing',
  '~leave * in ?such ?a no|such|chaos|disorder|bad|poor|terrible|disarray ?state',
  '~put it|that|this|them|him|her off|aside',
  '~brush|~wave|~shrug|~laugh|~fob|~write|~palm|~sign|~shake * off|away|aside',
  '~cut * corner|corners|short',
  '~cross|~strike|~take * off the|my|our list|plan|order|rota|agenda',
  '~let * slip|slide|drift|lapse|grow|fester|wait|lie|rot|pile|ride|down',
  '~let * run|get ?too out|far|late',
  '~let * alone|unsupervised|unattended|unchecked',
  '~take too long|late',
  '~take * without',
  // Falling short.
  '~fall short|behind|through|apart|flat|over|off|ill|foul',
  '~go wrong|awry|astray|missing|under|sideways|downhill|amiss|unnoticed|unanswered|unreported|unchecked|unread|south|quiet',
  '~go ?straight over|past * head|deadline|limit|budget',
  '~come ?all apart|unstuck|undone|loose|adrift|off',
  '~come too ?far late|soon|early',
  '~run out|over|aground|dry|late|wild|into',
  '~get lost|stuck|forgotten|missed|dropped|buried|mislaid|overlooked|misplaced|mixed',
  '~get|~read|~hear|~add|~count|~spell|~set|~wire|~connect|~label|~enter|~fit|~hang|~do * wrong|wrongly|backwards|incorrectly|mixed|muddled',
  '~slide|~slip|~drop|~drift|~wander|~roll|~tumble off|away|out|down|through|past|from|between|behind|into|over',
  '~pile|~back|~clog|~seize up',
  '~lose ?all track|sight|touch|patience|interest|heart|nerve|faith|control|count|hold|temper|face|trust',
  '~drop the|a ball|brick|guard|subject',
  '~burn through|out',
  '~throw * under',
  '~do * badly|poorly|wrong|wrongly|nothing|little',
  '~deliver|~turn|~show|~arrive|~finish|~come|~send|~upload|~submit|~answer|~reply|~call|~pay ?it|up|in|them|back ?far ?too ?a ?two ?three ?few ?week|day|fortnight|month|hour|hours|days|weeks|months late|drunk|unprepared|empty-handed',
  '~fail to',
  '~mess|~screw|~foul|~muck|~mix|~slip|~hush|~trip|~cock|~goof up',
  '~mess|~screw|~foul|~muck|~mix|~hush * up',
  '~talk * out of',
  '~hold * back',
  '~keep quiet|silent|mum|putting|changing|moving|sending|ignoring|refusing|pushing|cancelling|interrupting|missing|forgetting|delaying|dodging|avoiding',
  '~stand|~sit ?idly by',
  '~change ?their|his|her|its|the mind|minds|requirements|scope|spec|brief|plan|rules|goalposts',
  '~go behind|over * back|head',
  '~walk|~back|~pull|~bow out|away',
  '~disappear|~vanish on|for|from',
  '~act as if|though',
  '~be ?far ?much ?a|two|three ?few ?fortnight|week|weeks|day|days|month|months|hour|hours|minutes|years ?too late|behind|overdue',
  '~be ?still ?all ?so ?long out of date|order|touch|depth|control',
  '~be nowhere to|near',
  '~be|~stay|~remain asleep|oblivious|unaware|absent|missing',
];

/** Where a thing gives way all by itself. */
export const SELF_ACTING: readonly string[] = [
  'by|of itself|themselves|its|their ?own ?accord',
  'somehow',
  'somewhere along|in|between|on',
];

/** Ways of doing that make any act a careless one. */
export const CARELESS_MANNER: readonly string[] = [
  'without ?any ?a ?an ?the * plan|backup|rehearsal|handover|approval|review|permission|test|tests',
  'after|past the|its cut-off|deadline|due|closing',
  'without ?even ?ever ?once setting|having|looking|reading|seeing',
  'without ?first ?even ?ever ?really ?once ?properly @check|looking',
  'without ?any ?a ?an ?the ?much ?due ?proper ?further ?second ?single thought|regard|check|checks|care|notice|warning|review|test|testing|approval|consultation|permission|plan|word|discussion|question|handover|briefing|training|proof|backup|look',
  'far|much|way too ?late|early|soon|long|fast|quickly|little|much|few|many',
  'too late|early|soon|little|much|many|quickly|hastily|far|hard|long|lightly|literally|readily',
  'wrongly|hastily|carelessly|blindly|mistakenly|sloppily|needlessly|prematurely|half-heartedly',
  'from|by memory|guesswork|heart',
  'from what i|we remembered|recalled|knew',
  'in my|our|his|her head',
  'on a|the ?mere hunch|whim|strength|fly|hoof',
  'in error|haste',
  'at the ?very wrong|last time|moment|minute|place|address',
  'to|in|into|with|on the wrong',
  'the wrong',
  'upside down',
  "last|previous year|week|month|season|term 's",
  'the|an|our|my|their old|outdated|expired|stale|superseded address|version|list|price|prices|form|map|drawing|plan|file|template|code|number|label|rota|figures|timetable|key|recipe|chart|layout|contract',
  'from ?the|an|a|my old|previous',
  'not|without one|a ?single word|thought|question|call|check|glance|line|minute|look',
];

/** What is no lapse when it was not done, though the verb alone would be one. */
export const INNOCENT_OMISSIONS: readonly string[] = [
  '~raise * price|prices|fee|fees|rent|rate|rates',
  '~take * to|over * boss|head|manager|court',
  '~look back|down|away',
  '~turn * down|away|back',
  '~let * down|go',
  '~meet ?the|him|her|them|any|a',
  '~say a|another ?bad word',
];
