/** The story as the rules see it: what the reader found, with exact places. Plain values, made once, never changed. */
import type { DodgeKind } from './hearing/dodge-kinds.ts';
import type { Figure, SentenceReading } from './language/sentence.ts';
import type { Span } from './text.ts';

/** The parts of a story, in the order they are told. */
export const PARTS = ['opening', 'situation', 'task', 'action', 'result', 'lessons', 'connection'] as const;
export type Part = (typeof PARTS)[number];

export interface Story {
  /** The whole document, without its byte order mark: spans point into it. */
  readonly source: string;
  /** The title's words; an empty span where the story begins if it has none. */
  readonly title: { readonly text: string; readonly span: Span };
  readonly span: Span;
  /** False where the parts were inferred from prose without labels. */
  readonly labelled: boolean;
  /** How this writer marks parts, so that a part put in looks like the others. */
  readonly layout: Layout;
  /** The interview question, if the title or the front matter asks one. */
  readonly question: string | null;
  /** Id of the question type (`data/question-types.ts`), `general` where nothing tells. */
  readonly type: string;
  readonly company: string | null;
  readonly level: string | null;
  /** Id of the time profile (`data/profiles.ts`). */
  readonly profile: string;
  /** Words that must not appear, from the front matter. */
  readonly confidential: readonly string[];
  /** In the order of the text. A kind can occur in several sections, and a section can hold several kinds. */
  readonly sections: readonly Section[];
  /** Every sentence of the story in the order of the text. */
  readonly sentences: readonly Sentence[];
  readonly metrics: readonly Metric[];
  /** What the writer still has to fill in: `[METRIC: …]`, `TODO`, `<your role>`. */
  readonly placeholders: readonly Span[];
  /** In the order of the text, at most one a sentence. */
  readonly dodges: readonly Dodge[];
  readonly ownedFaults: readonly OwnedFault[];
  readonly lesson: Lesson;
  /** Words as a word processor counts them, labels left out. */
  readonly words: number;
  /** Time to say it at the speaker's own rate. */
  readonly seconds: number;
}

/**
 * - `heading`: `## Situation`, with the depth of the part headings
 * - `bold`: `**Situation:** text` · `list`: `- Situation: text` · `bold-list`: `- **Situation:** text`
 * - `plain`: `Situation: text` · `quote`: `> **Situation:** text` · `none`: prose, or a form nothing can be added to
 */
export interface Layout {
  readonly form: 'heading' | 'bold' | 'list' | 'bold-list' | 'plain' | 'quote' | 'none';
  readonly depth: number;
  /** The line ending of the document, for text that fixes put in. */
  readonly eol: '\n' | '\r\n';
}

export interface Section {
  /** Usually one; several for a combined label such as "Result & Learning". */
  readonly kinds: readonly Part[];
  /** The label as it stands in the text, with its markup; null where the part was inferred. */
  readonly label: Span | null;
  /** Label and text. */
  readonly span: Span;
  /** From after the label to the end of the last word, empty where there is none. Sentences are added at its end. */
  readonly body: Span;
  readonly sentences: readonly Sentence[];
  readonly words: number;
  readonly seconds: number;
  readonly budget: Budget | null;
}

/** What a part may take. `high` is what it is held against; `low` only where the profile has a lower bound too. */
export interface Budget {
  readonly unit: 'seconds' | 'words';
  readonly low: number | null;
  readonly high: number;
  /** A budget in the label, `## Action (4-5 minutes)`, overrides the profile's. */
  readonly from: 'label' | 'profile';
}

export interface Sentence {
  readonly span: Span;
  /** The parts that the sentence stands in; empty for text outside every part. */
  readonly kinds: readonly Part[];
  /** What the sentence says; offsets in it count from `span.start`. */
  readonly reading: SentenceReading;
}

export interface Metric {
  readonly kind: 'outcome' | 'scale' | 'target' | 'duration';
  readonly span: Span;
  readonly text: string;
  /** 1 (dozens of …) to 5 (from … to …), `domain.md` 7.1. */
  readonly strength: number;
  readonly form: Figure['form'];
  /** The part it stands in, the first one of a combined section; null outside every part. */
  readonly section: Part | null;
}

/** A statement that keeps the speaker out of what went wrong, or makes it small. */
export interface Dodge {
  readonly kind: DodgeKind;
  readonly sentence: Sentence;
  readonly span: Span;
  /**
   * `unmistakable`: one of few phrases that every interviewer knows · `sure`: of marks like this one, at least nineteen in
   * twenty are right, measured in stories that were not fitted to · `likely`: fewer.
   */
  readonly surety: 'unmistakable' | 'sure' | 'likely';
  /** The words that this judgement rests on most. */
  readonly words: readonly Span[];
}

/** A statement in the first person of the speaker's own error. */
export interface OwnedFault {
  readonly span: Span;
}

export const LESSON_LEVELS = ['none', 'platitude', 'insight', 'mechanism', 'applied'] as const;

/** How far the lesson got, and the sentences that show it. */
export interface Lesson {
  readonly level: (typeof LESSON_LEVELS)[number];
  readonly evidence: readonly Span[];
}

/** Every section that holds this part. */
export const sectionsOf = (story: Story, part: Part): readonly Section[] =>
  story.sections.filter((section) => section.kinds.includes(part));
