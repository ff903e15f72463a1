/**
 * How the text under labels is put: who speaks, in which time, to whom. Read from single words, since most documents
 * that come by are no stories and need no more.
 */
import { verbForms } from '../language/morphology.ts';
import type { Body } from './bodies.ts';
import { placeholdersIn, withoutPlaceholders } from './placeholders.ts';
import { DUTIES, GROUP, LEADS, LISTENER, OTHERS, SPEAKER, STATES, SUBJECTS } from './words/voice.ts';

/** What a text consists of. Shares go from 0 to 1, and most are of its statements: sentences, lines, items of a list. */
export interface Voice {
  /** Things that the writer did: "I rang the control room", or in notes "rang the control room". A count. */
  readonly deeds: number;
  /** Statements with a verb in the past. A count. */
  readonly past: number;
  /** Statements that speak to "you", or tell what should, must or will be done. */
  readonly advice: number;
  readonly questions: number;
  /** Statements that are about "him", "her" or "them" and not about the writer. */
  readonly others: number;
  /** Gaps to fill in, for each statement. */
  readonly gaps: number;
  /** The writer's part of all words for persons; a half where there are none. */
  readonly speaker: number;
  /** Of the writer's own words, those that say "we": near 1 where a group reports. */
  readonly we: number;
}

export function voiceOf(bodies: readonly Body[]): Voice {
  const sum = { ...SILENCE };
  for (const run of bodies.flatMap((body) => body.runs)) {
    const heard = heardIn(run.prose);
    for (const key of KEYS) sum[key] += heard[key];
  }
  const share = (count: number): number => (sum.statements === 0 ? 0 : Math.min(1, count / sum.statements));
  return {
    // "Put", "cut" and "set" are deeds or orders, as the words around them are.
    deeds: sum.deeds + (sum.deeds > sum.orders ? sum.either : 0),
    past: sum.past,
    advice: share(sum.advice),
    questions: share(sum.questions),
    others: share(sum.others),
    gaps: share(sum.gaps),
    speaker: sum.persons === 0 ? 0.5 : sum.speaker / sum.persons,
    we: sum.we / (sum.speaker + 1),
  };
}

/** Stretches by their text, so that an edit hears only the one it stands in. */
const CACHE_SIZE = 2000;
const cache = new Map<string, typeof SILENCE>();

function heardIn(prose: string): typeof SILENCE {
  const known = cache.get(prose);
  if (known) return known;
  const sum = { ...SILENCE };
  const placeholders = placeholdersIn(prose, 0, prose);
  sum.gaps = placeholders.length + (prose.match(DOTS)?.length ?? 0);
  for (const statement of statementsIn(withoutQuotes(withoutPlaceholders(prose, 0, placeholders)))) {
    hear(sum, statement);
    sum.statements++;
  }
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(prose, sum);
  return sum;
}

/** Dots to write on, boxes to tick. */
const DOTS = /\.{5,}|…{2,}|☐/g;

const SILENCE = {
  statements: 0,
  gaps: 0,
  deeds: 0,
  orders: 0,
  either: 0,
  past: 0,
  advice: 0,
  questions: 0,
  others: 0,
  speaker: 0,
  we: 0,
  persons: 0,
};

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The keys of a literal are those of its type.
const KEYS = Object.keys(SILENCE) as (keyof typeof SILENCE)[];

/** What is said in one go. */
const statementsIn = (prose: string): string[] =>
  prose.split(/(?<=[.!?])["”’')*_]{0,4}\s+|[\n;→]|->/).filter((statement) => /[A-Za-z]{2}/.test(statement));

/** May stand between "I" and its verb. */
const REACH = 3;

function hear(sum: typeof SILENCE, statement: string): void {
  const words = (statement.match(/[A-Za-zÀ-ɏ'’-]+|\d+|,/g) ?? []).map((word) =>
    word.toLowerCase().replaceAll('’', "'"),
  );
  const has = (list: ReadonlySet<string>): number => words.filter((word) => list.has(word)).length;
  const told = deedsOf(words);
  const [speaker, listener, others] = [has(SPEAKER), has(LISTENER), has(OTHERS)];
  sum.deeds += told.deeds;
  sum.either += told.either;
  if (told.isOrder && speaker === 0) sum.orders++;
  if (told.isPast) sum.past++;
  if (listener > 0 || (speaker === 0 && !told.isPast && has(DUTIES) > 0)) sum.advice++;
  if (statement.trimEnd().endsWith('?')) sum.questions++;
  if (speaker === 0 && told.deeds === 0 && words.slice(0, 3).some((word) => OTHERS.has(word))) sum.others++;
  sum.speaker += speaker;
  sum.we += has(GROUP);
  sum.persons += speaker + listener + others;
}

/** What the writer did: verbs in the past after "I" or "we", or with which a note or a piece of it begins. */
function deedsOf(words: readonly string[]): {
  deeds: number;
  either: number;
  isPast: boolean;
  isOrder: boolean;
} {
  const told = { deeds: 0, either: 0, isPast: false, isOrder: false };
  let own = -Infinity;
  let hasSubject = false;
  let opens = true;
  let first = true;
  words.forEach((word, at) => {
    if (word === ',') opens = true;
    if (SUBJECTS.has(word)) own = at;
    if (word === ',' || LEADS.has(word)) return;
    const forms = verbForms(word);
    const isOwn = at - own <= REACH;
    if (forms?.past) {
      told.isPast = true;
      if (isOwn) {
        told.deeds++;
        own = -Infinity;
      } else if (!opens) hasSubject = true;
      else if (forms.base) told.either++;
      else if (!hasSubject && !STATES.has(word)) told.deeds++;
    } else if (first && forms?.base && forms.likelihood !== 'seldom') told.isOrder = true;
    if (OTHERS.has(word) || LISTENER.has(word)) hasSubject = true;
    opens = false;
    first = false;
  });
  return told;
}

/**
 * What a guide quotes as an example, or what somebody else says, tells nothing about who writes. A text that stands in
 * quotation marks as a whole is the writer's own.
 */
function withoutQuotes(prose: string): string {
  const rest = prose.replace(/["“][^"“”\r\n]{1,400}["”]/g, ' ');
  return /[a-z]{2}/i.test(rest) ? rest : prose;
}
