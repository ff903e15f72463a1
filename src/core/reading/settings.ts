import { type Profile, profileOf } from '../data/profiles.ts';
import { questionType } from '../data/question-types.ts';
import { DEFAULT_OPTIONS, type Options } from '../options.ts';
import type { FrontMatter } from './front-matter.ts';

/** What holds for every story of a document, from its front matter or else from the options. */
export interface Settings {
  readonly question: string | null;
  /** Id of a question type; null to guess. */
  readonly type: string | null;
  readonly company: string | null;
  readonly level: string | null;
  readonly profile: string;
  readonly timeProfile: Profile | null;
  readonly confidential: readonly string[];
  readonly wordsPerMinute: number;
  /** What the front matter names and nobody knows, in words for the writer. */
  readonly notes: readonly string[];
}

export function settingsOf(frontMatter: FrontMatter, options: Options): Settings {
  const notes: string[] = [];
  const knownProfile = (id: string | null): id is string => {
    if (id === null || profileOf(id, options.profiles)) return id !== null;
    notes.push(`The time profile “${id}” is not known, so another one is used.`);
    return false;
  };
  const knownType = (id: string | null): id is string => {
    if (id === null || questionType(id).id === id) return id !== null;
    notes.push(`The question type “${id}” is not known, so it is guessed.`);
    return false;
  };
  const profile = [frontMatter.profile, options.profile].find(knownProfile) ?? DEFAULT_OPTIONS.profile;
  return {
    question: frontMatter.question,
    type: [frontMatter.questionType, options.type].find(knownType) ?? null,
    company: frontMatter.company,
    level: frontMatter.level,
    profile,
    timeProfile: profileOf(profile, options.profiles),
    confidential: frontMatter.confidential,
    wordsPerMinute: options.wordsPerMinute,
    notes,
  };
}
