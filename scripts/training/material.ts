/** All that models are fitted to: sentences in their stories, and sentences that stand alone. */
import { clausesIn, CORPUS, lessonsIn, storiesIn, storiesInFolder } from '../corpus/read.ts';
import { type Example, examplesOfClause, type StoryExample, storyExamples } from './examples.ts';

export interface Material {
  readonly stories: readonly StoryExample[];
  /** Short lessons that stand alone, as in a draft. */
  readonly loneLessons: readonly StoryExample[];
  /** Those of the stories first, in their order. */
  readonly examples: readonly Example[];
  /** How many of the examples stand in a story. */
  readonly inStories: number;
}

/** The labelled corpus, and further folders of labelled stories. */
export function readMaterial(folders: readonly string[]): Material {
  const stories = [...storiesIn(CORPUS), ...folders.flatMap(storiesInFolder)].flatMap(storyExamples);
  const told = stories.flatMap(({ examples }) => examples);
  return {
    stories,
    loneLessons: lessonsIn(CORPUS).flatMap(storyExamples),
    examples: [...told, ...clausesIn(CORPUS).flatMap(examplesOfClause)],
    inStories: told.length,
  };
}
