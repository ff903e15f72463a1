/**
 * What the rules on dodging have in common: where in a story a family of dodges counts, when a near-by own fault
 * answers it, and the fixes. A rule adds only how its dodge is built.
 */
import { asksForOwnPart, ownPart } from './fixes.ts';
import { isTooLong } from '../../core/faults/events.ts';
import { Phrases } from '../../core/faults/phrases.ts';
import type { Fix } from '../../core/finding.ts';
import type { SentenceReading } from '../../core/language/sentence.ts';
import type { Draft } from '../../core/rule.ts';
import type { Part, Sentence, Story } from '../../core/story.ts';
import { type Span, overlaps, span } from '../../core/text.ts';
import { ANSWERS } from '../words/answers.ts';

const answers = new Phrases(ANSWERS);

/** Dodges that weigh the same in the same places. */
export type Family =
  | 'actorless' // agentless passive, inchoative, nominalised
  | 'external' // blame, counterfactual
  | 'excuse' // denial, justifying
  | 'victim' // victim passive, unclear obligation
  | 'minimiser'
  | 'hedge'
  | 'group'
  | 'humblebrag'
  | 'self-pity'
  | 'generic'
  | 'rant';

/** W: the rule's own severity · i: information · -: not marked, because it is fair to say it there. */
type Weight = 'W' | 'i' | '-';

const ORDER: readonly Part[] = ['opening', 'situation', 'task', 'action', 'result', 'lessons', 'connection'];

/** One letter per part in the order of `ORDER`. */
const WEIGHTS: Readonly<Record<Family, string>> = {
  actorless: 'W--WiW-',
  external: 'WiiWWWi',
  excuse: 'WiiWWWi',
  victim: 'i--W-i-',
  minimiser: 'i--iWi-',
  hedge: 'W--WiW-',
  group: 'i-iWiW-',
  humblebrag: 'W--WWWi',
  'self-pity': 'i--iii-',
  generic: 'i--ii--',
  rant: 'WWWWWWW',
};

/** Families that an own fault in the same or the next sentence answers. */
const ANSWERED: ReadonlySet<Family> = new Set(['actorless', 'external', 'victim', 'group']);

/** Families that only an own fault after them answers: said after it, an excuse takes the fault back. */
const ANSWERED_AFTER: ReadonlySet<Family> = new Set(['excuse', 'generic']);

/** What others did is part of what these questions ask for. */
const ABOUT_OTHERS = new Set(['conflict', 'difficult-stakeholder', 'feedback-given', 'disagree-manager']);

/** A dodge in its place. */
export interface Dodge {
  readonly story: Story;
  readonly sentence: Sentence;
  readonly span: Span;
  readonly severity?: 'information';
}

/** Finds a dodge in a sentence; offsets count from the sentence's start. */
export type Finder = (reading: SentenceReading, sentence: Sentence, story: Story) => Iterable<Span>;

/** Every place where a family's dodge counts and is not answered. */
export function* dodgesIn(story: Story, family: Family, find: Finder): Iterable<Dodge> {
  for (const [at, sentence] of story.sentences.entries()) {
    const weight = weightAt(family, sentence.kinds, story.labelled);
    if (weight === '-' || isTooLong(sentence.reading)) continue;
    const places = [...find(sentence.reading, sentence, story)];
    if (places.length === 0 || isAnswered(story, at, family, places)) continue;
    const mild =
      weight === 'i' || ((family === 'external' || family === 'excuse') && ABOUT_OTHERS.has(story.type));
    for (const { start, end } of places) {
      const place = span(sentence.span.start + start, sentence.span.start + end);
      yield { story, sentence, span: place, ...(mild && { severity: 'information' as const }) };
    }
  }
}

/**
 * The weightiest of the parts that a sentence stands in; text outside every part counts as told action. Without labels
 * the parts are a guess, so that nowhere is quite exempt.
 */
function weightAt(family: Family, kinds: readonly Part[], labelled: boolean): Weight {
  const weights = (kinds.length > 0 ? kinds : ['action' as const]).map(
    (kind) => WEIGHTS[family][ORDER.indexOf(kind)],
  );
  if (weights.includes('W')) return 'W';
  return weights.includes('i') || !labelled ? 'i' : '-';
}

/**
 * True where the speaker says what they did wrong, in the same or the next sentence or, as what others did then is
 * mostly what came of it, in the one before; and where the sentence gives others their due.
 */
function isAnswered(story: Story, at: number, family: Family, places: readonly Span[]): boolean {
  const sentence = story.sentences[at];
  if (!sentence || !(ANSWERED.has(family) || ANSWERED_AFTER.has(family))) return false;
  if (answers.occursIn(sentence.reading)) return true;
  const last = story.sentences[at + 1]?.span ?? sentence.span;
  const from = ANSWERED_AFTER.has(family)
    ? sentence.span.start + (places[0]?.start ?? 0)
    : (story.sentences[at - 1]?.span ?? sentence.span).start;
  const near = span(from, last.end);
  return (
    story.ownedFaults.some((fault) => overlaps(fault.span, near) && fault.span.start >= from) ||
    asksForOwnPart(story, near)
  );
}

/** A finding on a dodge, with the fix that fits every one of them: say what your part was. */
export const draftOf = (
  dodge: Dodge,
  message: string,
  fixes: readonly Fix[] = [],
  probe?: string,
): Draft => ({
  span: dodge.span,
  message,
  fixes: [...fixes, ownPart(dodge.sentence)],
  ...(dodge.severity && { severity: dodge.severity }),
  ...(probe !== undefined && { probe }),
});
