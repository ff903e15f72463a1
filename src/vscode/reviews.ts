/** One reading per document and version, which all features share. */
import * as vscode from 'vscode';
import { mayHoldStory } from '../core/glance.ts';
import type { Grade } from '../core/grade/shape.ts';
import type { Options } from '../core/options.ts';
import type { Review, StoryReview } from '../core/review.ts';
import type { Rule } from '../core/rule.ts';
import type * as EngineModule from './engine.ts';
import { SHOWN } from './model/scheme.ts';
import { SecondGrades } from './second-grades.ts';
import { readSettings, type Settings, unknownIds } from './settings.ts';

/** The layers below, as one value. */
export type Engine = typeof EngineModule;

/** What a document holds, as of one version of its text. */
export interface Reading {
  readonly document: vscode.TextDocument;
  /** `document.version` when the text was read; a reading of an older version must not be shown. */
  readonly version: number;
  readonly settings: Settings;
  /** Settings that could not be used, in words for the writer. */
  readonly problems: readonly string[];
  readonly stories: readonly StoryReview[];
  /** What was left out, in words for the writer. */
  readonly notes: readonly string[];
  /** The name or the exclude list decided; `null` where the text did. */
  readonly named: 'story' | 'excluded' | null;
  /** The layers below; null as long as no story has been met. */
  readonly engine: Engine | null;
}

/** Other versions of a file, shown beside it by source control or by us: marking them would double every finding. */
const COPIES = new Set(['git', 'gitlens', 'pr', 'review', SHOWN]);

export const isMarkdown = (document: vscode.TextDocument): boolean =>
  document.languageId === 'markdown' && !COPIES.has(document.uri.scheme);

/** Reads documents when somebody asks, and remembers the answer until the text or the settings change. */
export class Reviews implements vscode.Disposable {
  /** Grades that models gave. */
  readonly seconds = new SecondGrades();
  readonly #log: vscode.LogOutputChannel;
  #readings = new WeakMap<vscode.TextDocument, { version: number; reading: Promise<Reading> }>();
  readonly #grades = new WeakMap<StoryReview, Grade>();
  readonly #logged = new Set<string>();
  readonly #met = new vscode.EventEmitter<void>();
  #engine: Promise<Engine> | undefined;
  #rules: readonly Rule[] = [];

  /** Fires once, when there is a document to answer questions about. */
  readonly onDidMeetStory = this.#met.event;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  /** The reading of the text as it is now. A document that is no story never loads the engine. */
  of(document: vscode.TextDocument): Promise<Reading> {
    const kept = this.#readings.get(document);
    if (kept?.version === document.version) return kept.reading;
    const reading = this.#read(document, false);
    this.#readings.set(document, { version: document.version, reading });
    return reading;
  }

  /** Reads any Markdown document as one story, because the writer asked to. */
  assuming(document: vscode.TextDocument): Promise<Reading> {
    return this.#read(document, true);
  }

  /** Grades once per review, however many features ask. */
  grade({ engine }: Reading, story: StoryReview): Grade | null {
    if (!engine) return null;
    const kept = this.#grades.get(story) ?? engine.grade(story.story, story.findings);
    this.#grades.set(story, kept);
    return kept;
  }

  /** Forgets every reading, because the settings changed. */
  invalidate(): void {
    this.#readings = new WeakMap();
    this.#logged.clear();
  }

  /** Whether a story has been met. */
  get engineLoaded(): boolean {
    return this.#engine !== undefined;
  }

  /** Loads the engine, once. */
  engine(): Promise<Engine> {
    this.#engine ??= this.#load();
    return this.#engine;
  }

  dispose(): void {
    this.#met.dispose();
  }

  async #read(document: vscode.TextDocument, assumeStory: boolean): Promise<Reading> {
    const { version } = document;
    const text = document.getText();
    const { settings, problems } = readSettings(document.uri);
    const named = nameSays(document, settings);
    const base = { document, version, settings, named, problems, stories: [], notes: [], engine: null };
    const worthReading = assumeStory || (named !== 'excluded' && mayHoldStory(text, named === 'story'));
    if (!isMarkdown(document) || !worthReading) return base;
    try {
      const engine = await this.engine();
      const { stories, notes } = this.#review(
        engine,
        text,
        optionsFor(settings, named === 'story', assumeStory),
      );
      const unknown = unknownIds(settings, {
        rules: engine.rules,
        profiles: engine.PROFILES,
        questionTypes: engine.QUESTION_TYPES,
      });
      const reading = { ...base, engine, stories, notes, problems: [...problems, ...unknown] };
      for (const problem of reading.problems) this.#logOnce(problem);
      return reading;
    } catch (error) {
      this.#logOnce(`A document could not be read.\n${framesOf(error)}`);
      return { ...base, problems: [...problems, 'The document could not be read. Show Log tells why.'] };
    }
  }

  #review(engine: Engine, text: string, options: Options): Review {
    const started = performance.now();
    const result = engine.review(text, this.#rules, options);
    const findings = result.stories.reduce((sum, story) => sum + story.findings.length, 0);
    this.#log.debug(
      `Read ${result.stories.length} stories with ${findings} findings in ${(performance.now() - started).toFixed(1)} ms.`,
    );
    return result;
  }

  async #load(): Promise<Engine> {
    const started = performance.now();
    const engine = await import('./engine.ts');
    this.#rules = engine.rules.map((rule) => this.#guarded(rule));
    this.#met.fire();
    this.#log.info(`Loaded ${engine.rules.length} rules in ${(performance.now() - started).toFixed(0)} ms.`);
    return engine;
  }

  /** A rule that fails is a bug; it costs its own findings and not the others'. The log gets no text of the story. */
  #guarded(rule: Rule): Rule {
    const failed = (error: unknown): void => this.#logOnce(`The rule ${rule.id} failed.\n${framesOf(error)}`);
    return {
      ...rule,
      *check(story) {
        try {
          yield* rule.check(story);
        } catch (error) {
          failed(error);
        }
      },
    };
  }

  #logOnce(message: string): void {
    if (this.#logged.has(message)) return;
    this.#logged.add(message);
    this.#log.warn(message);
  }
}

/** Where an error arose, without its message: that may quote the story, and the log never does. */
const framesOf = (error: unknown): string =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 4)
        .join('\n')
    : '';

function nameSays(document: vscode.TextDocument, settings: Settings): Reading['named'] {
  if (matches(document, settings.exclude)) return 'excluded';
  return matches(document, settings.files) ? 'story' : null;
}

/** A glob may be meant from the root of the folder, as in `stories/*.md`, or for any place, as in `**\/*.story.md`. */
function matches(document: vscode.TextDocument, globs: readonly string[]): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return globs.some(
    (glob) =>
      vscode.languages.match({ pattern: glob }, document) > 0 ||
      (folder !== undefined &&
        vscode.languages.match({ pattern: new vscode.RelativePattern(folder, glob) }, document) > 0),
  );
}

/** What the settings say for a document; `named` where its name makes it a story. */
export const optionsFor = (settings: Settings, named: boolean, assumeStory: boolean): Options => ({
  assumeStory,
  named,
  detection: settings.detection,
  profile: settings.profile,
  type: settings.questionType,
  wordsPerMinute: settings.wordsPerMinute,
  severities: settings.rules,
  profiles: settings.profiles,
});
