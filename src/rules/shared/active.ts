/** Turns "The deadline was missed." into "I missed the deadline.", where nothing stands in the way. */
import { tokensOf } from '../../core/faults/events.ts';
import type { Fix } from '../../core/finding.ts';
import { participleOf, pastOf } from '../../core/language/morphology.ts';
import type { Clause, SentenceReading, Token } from '../../core/language/sentence.ts';
import type { Sentence } from '../../core/story.ts';
import { type Span, span } from '../../core/text.ts';

/**
 * The passive clause at `place` with "I" as its actor. Only a main clause that opens its sentence, with a plain noun
 * phrase before "was" or "were" and the participle right after it; anything else would need an ear. Never preferred:
 * that it was you is for you to say.
 */
export function activeWithI(sentence: Sentence, place: Span): Fix | null {
  const { reading, span: at } = sentence;
  const clause = reading.clauses.find((one) => at.start + one.start === place.start);
  if (!clause || clause.voice !== 'passive' || clause.subordinator >= 0) return null;
  const [from] = tokensOf(reading, clause);
  const first = reading.tokens[from];
  const verb = reading.tokens[clause.verb];
  const auxiliary = auxiliaryBefore(reading, clause);
  if (from !== 0 || !first || !verb || auxiliary <= clause.subject) return null;
  const subject = reading.tokens.slice(0, auxiliary);
  if (subject.some(({ tag, lower }) => !NOUN_PHRASE.has(tag) || lower === 'no')) return null;
  const past = clause.negated ? `did not ${clause.lemma}` : pastOf(clause.lemma);
  if (!clause.negated && participleOf(clause.lemma) !== verb.lower) return null;
  const object = lowered(reading, first, (subject.at(-1) ?? first).end);
  return {
    title: 'Say that you did it',
    edits: [
      {
        span: span(at.start + first.start, at.start + verb.end),
        text: `I ${past} ${object}`,
      },
    ],
  };
}

const NOUN_PHRASE: ReadonlySet<Token['tag']> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON']);

/** The index of the "was" or "were" right before the participle, "not" and "never" between them allowed; -1 if none. */
function auxiliaryBefore(reading: SentenceReading, clause: Clause): number {
  for (let at = clause.verb - 1; at >= clause.verb - 2; at--) {
    const word = reading.tokens[at]?.lower ?? '';
    if (/^(?:was|were)(?:n't)?$/.test(word)) return at;
    if (word !== 'not' && word !== 'never') return -1;
  }
  return -1;
}

/** The noun phrase as it stands inside a sentence. */
function lowered(reading: SentenceReading, first: Token, end: number): string {
  const words = reading.text.slice(first.start, end);
  return first.tag === 'PROPN' || first.lower === 'i'
    ? words
    : words.charAt(0).toLowerCase() + words.slice(1);
}
