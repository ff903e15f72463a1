/** Sentences of the corpus as examples: what each is, and the cues that it is to be known by. */
import { cuesOf } from '../../src/core/hearing/cues.ts';
import { lessonCues, sentencesShowing } from '../../src/core/hearing/lesson.ts';
import { settingsIn } from '../../src/core/hearing/setting.ts';
import { DEFAULT_OPTIONS } from '../../src/core/options.ts';
import { readDocument } from '../../src/core/read.ts';
import { readSentence } from '../../src/core/language/read-sentence.ts';
import { LESSON_LEVELS } from '../../src/core/story.ts';
import { overlaps, type Span } from '../../src/core/text.ts';
import type { Mark } from '../corpus/marked.ts';
import type { LabelledClause, LabelledStory } from '../corpus/read.ts';

export interface Example {
  /** Examples of one base are fitted together or measured together, never both. */
  readonly base: string;
  /** Id of the story; null for a sentence that stands alone. */
  readonly story: string | null;
  readonly text: string;
  readonly cues: readonly string[];
  /** The type of the dodge in it, null where there is none. */
  readonly dodge: string | null;
  readonly isOwnFault: boolean;
  readonly isLesson: boolean;
  /** Its words show a link of a lesson. */
  readonly showsLesson: boolean;
}

/** A story with what its lesson is heard from, as far as it stands in no single sentence. */
export interface StoryExample {
  readonly id: string;
  readonly base: string;
  readonly examples: readonly Example[];
  /** Index in `LESSON_LEVELS`. */
  readonly level: number;
  /** Cues of the lesson, from the cues of the sentences that tell it. */
  readonly lessonCues: (told: readonly (readonly string[])[]) => string[];
}

export function storyExamples(labelled: LabelledStory): StoryExample[] {
  const { stories } = readDocument(labelled.text, { ...DEFAULT_OPTIONS, assumeStory: true });
  return stories.slice(0, 1).map(({ sections, sentences, type }) => {
    const settings = settingsIn(sentences, type);
    const { id, base, marks, lesson } = labelled;
    const showing = sentencesShowing(sections, sentences);
    return {
      id,
      base,
      level: LESSON_LEVELS.findIndex((level) => level === lesson),
      lessonCues: (told) => [...lessonCues(told, sections, sentences, type)],
      examples: sentences.map((sentence, at) => ({
        base,
        story: id,
        text: sentence.reading.text,
        cues: namesOf(cuesOf(sentence.reading, settings[at] ?? null)),
        showsLesson: showing.has(sentence),
        ...marksIn(marks, sentence.span),
      })),
    };
  });
}

/** A line of one or two sentences has no story around it; its sentences are told apart as the reader does. */
export function examplesOfClause(labelled: LabelledClause): Example[] {
  const { stories } = readDocument(labelled.text, { ...DEFAULT_OPTIONS, assumeStory: true });
  return stories.flatMap(({ sentences }) =>
    sentences.map(({ reading, span }) => ({
      base: labelled.base,
      story: null,
      text: reading.text,
      cues: namesOf(cuesOf(readSentence(reading.text), null)),
      showsLesson: false,
      ...marksIn(labelled.marks, span),
    })),
  );
}

function marksIn(marks: readonly Mark[], place: Span): Pick<Example, 'dodge' | 'isOwnFault' | 'isLesson'> {
  const within = marks.filter((mark) => overlaps(mark, place));
  return {
    dodge: within.find(({ letter }) => letter === 'd')?.kind ?? null,
    isOwnFault: within.some(({ letter }) => letter === 'o'),
    isLesson: within.some(({ letter }) => letter === 'l'),
  };
}

const namesOf = (cues: readonly { readonly name: string }[]): string[] => [
  ...new Set(cues.map(({ name }) => name)),
];
