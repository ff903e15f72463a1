import { badEventIn, isTooLong } from '../core/faults/events.ts';
import { defineRule } from '../core/rule.ts';
import type { Clause, SentenceReading } from '../core/language/sentence.ts';
import type { Sentence, Story } from '../core/story.ts';
import { span } from '../core/text.ts';
import { asksForOwnPart, ownPart } from './shared/fixes.ts';
import { placeOf } from './shared/places.ts';
import { DECISIONS } from './words/decisions.ts';

/** How many sentences around are searched for a part of the speaker's own. */
const REACH = 2;

/** A decision or a fault told as "we", so that nobody can tell who it was. */
export default defineRule({
  id: 'prefer-i-over-we',
  category: 'ownership',
  summary: 'Marks a decision or a fault told as “we”, with no part of your own near it.',
  why: 'They hire one person. From “we decided” they cannot tell whether you led, agreed or watched, and they will ask.',
  example: {
    bad: 'We decided to close the second ward.',
    good: 'I proposed to close the second ward, and the team agreed.',
  },
  probe: 'What was your own part in that?',
  severity: 'information',
  *check(story) {
    for (const [at, sentence] of story.sentences.entries()) {
      if (!isToldAct(sentence) || isTooLong(sentence.reading) || hasOwnPartNear(story, at)) continue;
      for (const clause of sentence.reading.clauses) {
        if (!isSharedAct(sentence.reading, clause)) continue;
        const place = placeOf(clause);
        yield {
          span: span(sentence.span.start + place.start, sentence.span.start + place.end),
          message: 'Who is “we” here? Say what you did yourself.',
          fixes: [...asI(sentence, clause), ownPart(sentence)],
        };
      }
    }
  },
});

const isToldAct = ({ kinds }: Sentence): boolean => kinds.includes('task') || kinds.includes('action');

function isSharedAct(reading: SentenceReading, clause: Clause): boolean {
  if (clause.actor !== 'we' || clause.voice !== 'active' || clause.quoted) return false;
  if (clause.time !== 'past' || clause.mood !== 'plain' || clause.subordinator >= 0) return false;
  return DECISIONS.has(clause.lemma) || badEventIn(reading, clause) !== null;
}

/** Where the acts are told, a clause in which the speaker alone acts stands within reach. */
const hasOwnPartNear = (story: Story, at: number): boolean =>
  story.sentences
    .slice(Math.max(0, at - REACH), at + REACH + 1)
    .some(
      (near) =>
        asksForOwnPart(story, near.span) ||
        (isToldAct(near) &&
          near.reading.clauses.some(
            ({ actor, voice, quoted }) => actor === 'I' && voice === 'active' && !quoted,
          )),
    );

function asI(
  sentence: Sentence,
  clause: Clause,
): { title: string; edits: { span: ReturnType<typeof span>; text: string }[] }[] {
  const subject = sentence.reading.tokens[clause.subject];
  if (subject?.lower !== 'we') return [];
  const next = sentence.reading.tokens[clause.subject + 1]?.lower;
  if (next === 'were' || next === 'are' || next === "'re") return [];
  return [
    {
      title: 'Say “I” here',
      edits: [
        { span: span(sentence.span.start + subject.start, sentence.span.start + subject.end), text: 'I' },
      ],
    },
  ];
}
