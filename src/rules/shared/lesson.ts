/** What the rules on the links of a lesson have in common: when a lesson is looked at, and how a link is asked for. */
import { questionType } from '../../core/data/question-types.ts';
import { Phrases } from '../../core/faults/phrases.ts';
import { isQuoted } from '../../core/faults/quotes.ts';
import type { Fix } from '../../core/finding.ts';
import { addSentence } from '../../core/fixes.ts';
import { PROMPTS } from '../../core/insert-part.ts';
import { lazy, words } from '../../core/language/lexicon.ts';
import { lessonDemand } from '../../core/lessons/demand.ts';
import { isPluperfect } from '../../core/lessons/sentence-facts.ts';
import { type LessonSentence, lessonSentences } from '../../core/lessons.ts';
import { isPlatitude } from '../../core/lessons/platitude.ts';
import { sectionsOf, type Story } from '../../core/story.ts';
import { hasPlaceholderIn, isPrompted } from './prompts.ts';

/** True where the question asks for a lesson; elsewhere a lesson is welcome as far as it goes. */
export const asksForLesson = (story: Story): boolean => lessonDemand(questionType(story.type)) === 'required';

/**
 * The sentences of a lesson that can be asked for more; none where something in it is still to be filled in. What is
 * told in the Action belongs to the story and is left out.
 */
export function lessonTold(story: Story): readonly LessonSentence[] {
  const isAsked =
    isPrompted(story, PROMPTS.lessons) ||
    sectionsOf(story, 'lessons').some((section) => hasPlaceholderIn(story, section.span));
  if (isAsked) return [];
  return lessonSentences(story.sections, story.sentences).filter(({ part }) => part !== 'action');
}

/** True where a saying stands in the lesson, which `no-platitude` marks as long as no practice is told. */
export const holdsSaying = (told: readonly LessonSentence[]): boolean =>
  told.some(({ sentence }) => isPlatitude(sentence.reading));

/** Adds the prompt for one link after the sentence that it follows from. */
export const askForLink = ({ sentence }: LessonSentence, title: string, prompt: string | undefined): Fix => ({
  title,
  edits: [addSentence(sentence.span.end, prompt ?? '')],
  preferred: true,
});

/** "I will never forget it", "I will admit": a way of speaking and no promise; the adverbs are no verbs. */
const SAID_ONLY = words('forget remember regret admit say be always never also now not just');

const promises = lazy(
  () =>
    new Phrases(
      [
        'next time',
        'going|moving forward',
        'in ?the future',
        'if ** again',
        "i|we ?now will|'ll|shall ?always|never|also|now|not|just @promised",
        "i|we am|'m|are|'re ?now going to @promised",
        'i|we ?now plan|intend|aim to',
      ],
      { promised: (word) => !SAID_ONLY.has(word) },
    ),
);

/** A sentence that says only what one will do: "Next time I would ask first." */
export const isPromise = ({ sentence: { reading }, links }: LessonSentence): boolean =>
  links.has('platitude') &&
  !isPlatitude(reading) &&
  promises()
    .find(reading)
    .some(({ from }) => !isQuoted(reading, from));

/** Verbs of thought and state, which are no deeds. */
const THOUGHTS = words(
  'learn teach show realise realize understand think believe assume trust confuse treat see know feel be have',
);

/** True where a sentence says that something was done, or for the present that the speaker does something. */
export const tellsDeed = ({ sentence: { reading } }: LessonSentence, time: 'past' | 'present'): boolean =>
  reading.clauses.some(
    (clause) =>
      clause.time === time &&
      clause.mood === 'plain' &&
      clause.subordinator < 0 &&
      !clause.quoted &&
      (time === 'past' || clause.actor === 'I' || clause.actor === 'we') &&
      !THOUGHTS.has(clause.lemma) &&
      !isPluperfect(clause, reading.tokens),
  );
