import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { Cache } from '../cache.ts';
import { frontMatterEnd } from '../markdown/chunks.ts';

/** What a document says about itself in the YAML between `---` lines at its top. */
export interface FrontMatter {
  /** `type: star-story` or `type: not-a-story`; null where neither is said. */
  readonly isStory: boolean | null;
  readonly question: string | null;
  /** Id of a question type, not yet checked. */
  readonly questionType: string | null;
  readonly company: string | null;
  readonly level: string | null;
  /** Id of a time profile, not yet checked. */
  readonly profile: string | null;
  readonly competencies: readonly string[];
  readonly date: string | null;
  /** Words that must not appear. */
  readonly confidential: readonly string[];
  /** What could not be read, in words for the writer. */
  readonly notes: readonly string[];
}

/** Longer front matter is no front matter that a person wrote. */
const MAX_LENGTH = 20_000;

/** Reads the front matter of a document; what is missing or of the wrong shape is null or empty. */
export function frontMatterOf(source: string): FrontMatter {
  const end = frontMatterEnd(source);
  if (end === 0) return frontMatter(new Map(), []);
  if (end > MAX_LENGTH) return frontMatter(new Map(), ['The front matter is too long to read.']);
  const yaml = source
    .slice(0, end)
    .replace(/^---[ \t]*(?:\r\n|\r|\n)/, '')
    .replace(/---[ \t]*(?:\r\n|\r|\n)?$/, '');
  return cache.get(yaml) ?? cache.set(yaml, fields(yaml.replace(/\r\n?/g, '\n')));
}

/** That of a few documents that are open side by side: it seldom changes while the text below it does. */
const cache = new Cache<FrontMatter>(20);

function fields(yaml: string): FrontMatter {
  try {
    const values: unknown = load(yaml, { schema: CORE_SCHEMA });
    return frontMatter(new Map(isMapping(values) ? Object.entries(values) : []), []);
  } catch (error) {
    const reason = error instanceof YAMLException ? error.reason : String(error);
    return frontMatter(new Map(), [`The front matter could not be read: ${reason.slice(0, 160)}.`]);
  }
}

const isMapping = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function frontMatter(values: ReadonlyMap<unknown, unknown>, notes: readonly string[]): FrontMatter {
  const word = (key: string): string | null => textOf(values.get(key));
  const type = word('type');
  return {
    isStory: type === 'star-story' ? true : type === 'not-a-story' ? false : null,
    question: word('question'),
    questionType: word('question-type'),
    company: word('company'),
    level: word('level'),
    profile: word('profile'),
    competencies: listOf(values.get('competencies')),
    date: word('date'),
    confidential: listOf(values.get('confidential')),
    notes,
  };
}

function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  return value.trim() || null;
}

/** A list, or one string with commas. */
function listOf(value: unknown): string[] {
  const items: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(',')
      : [value];
  return items.flatMap((item) => textOf(item) ?? []).slice(0, 200);
}
