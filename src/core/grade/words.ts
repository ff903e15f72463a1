/** Word classes that the rubric looks for. Base forms for verbs, singular for nouns. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Money is read from figures as well. */
export const MONEY = 'money';

/** Those above, whose notice makes a matter larger than a team's. */
const STANDING = 'standing';

/** Kinds of stakes, each with the words that name it. */
export const STAKES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    MONEY,
    set(`money cost revenue budget contract profit price penalty fine fee deposit invoice funding loan sale margin credit
      refund discount bonus salary grant donation turnover cash`),
  ],
  [
    'customers',
    set(`customer client user patient guest passenger student pupil tenant resident visitor shopper reader family
      household parent member subscriber buyer dealer operator donor bank supplier couple audience viewer citizen
      applicant traveller diner child children baby animal`),
  ],
  [
    'people',
    set(`team colleague engineer nurse driver teacher staff crew volunteer apprentice developer worker employee shift
      picker designer analyst contractor subcontractor technician trainee intern men women`),
  ],
  [
    'safety and law',
    set(`safety injury bleed risk danger harm death illness fire leak medicine dose surgery operation audit regulator law
      legal compliance licence license accident hospital ward exam certificate accessibility inspection insurer
      security privacy fraud breach`),
  ],
  [
    'time',
    set(`deadline launch date opening release rush handover timetable closing season week weeks month months quarter days
      weekend`),
  ],
  [
    STANDING,
    set(`board ceo cto cfo director executive minister headmaster mayor council investor press reputation
      trust regulator commander chief chair chairman president`),
  ],
]);

/** Words that open a reason. */
export const REASONS = set('because since so therefore');

/** Phrases that name an alternative which was weighed; the notation is that of `faults/phrases.ts`. */
export const ALTERNATIVES = [
  'considered|weighed|debated|evaluated|compared',
  'decided|argued|chose|advised against|not',
  'rejected|declined|dismissed|discarded',
  'ruled * out',
  'rather than',
  'instead of',
  'thought about',
  'the|three|two|several|four options|choice|alternatives|alternative|ways|option',
  'could have * but',
  'chose|picked|preferred * over|because|not|to',
  'cheapest|easiest|quickest|fastest|simplest|safest * but|would',
  'let it go',
] as const;

/** Verbs of dealing with people. */
export const PEOPLE_WORK = set(`
  ask tell call ring invite apologise apologize explain listen persuade convince talk meet write show agree propose
  offer hand coach train brief warn thank negotiate promise help interview delegate present phone email visit`);

/** Verbs and nouns of loss, for the cost that a Result names. */
export const LOSSES = set(`
  lose loss cost miss fail late pay penalty refund delay complaint complain leave cancel waste damage injury
  discount slip wait suspend pause break reissue apologise apologize apology fine overrun shortfall wrong error wall
  redo raise repeat supervise demote refuse return reject withdraw decline close shut spoil scrap churn short extra longer fewer worse credit
  write-off understate overstate downtime outage injure hurt fake bent unpaid sorry swallow swallowed extension unhappy angry upset late`);

/** Verbs of setting right what went wrong. */
export const REPAIRS = set(`
  apologise apologize repair rebuild restore fix replace refund recover correct reissue return redo call ring tell write
  report explain compensate reimburse retrain rewrite admit own visit settle`);
