import type { Severity } from './finding.ts';
import type { Profile } from './data/profiles.ts';

/** How to read and judge one document. Adapters build it from settings or switches; the core never looks one up. */
export interface Options {
  /** Take the document as one story, whatever it looks like. */
  readonly assumeStory: boolean;
  /** The file's name says that it holds stories (`starStories.files`). */
  readonly named: boolean;
  /** `marked`: only by name or front matter, never by labels alone. */
  readonly detection: 'auto' | 'marked';
  /** Id of a time profile; front matter overrides. */
  readonly profile: string;
  /** Id of a question type for stories that do not tell their own; null to guess. */
  readonly type: string | null;
  readonly wordsPerMinute: number;
  /** Severity per rule id where it differs from the rule's default. */
  readonly severities: Readonly<Record<string, Severity>>;
  /** The writer's own time profiles, beside the built-in ones. */
  readonly profiles: readonly Profile[];
}

/** 145 words a minute: `domain.md` section 6 gives the sources; range 110 to 180. */
export const DEFAULT_OPTIONS: Options = {
  assumeStory: false,
  named: false,
  detection: 'auto',
  profile: 'failure-3',
  type: null,
  wordsPerMinute: 145,
  severities: {},
  profiles: [],
};
