/**
 * The labelled corpus in `test/corpus`. `stories-*.txt`: a story begins with a line `=== id lesson resultMetric` and nine
 * grades; marks stand in its text: s label, m metric, d dodge, o owned fault, v vague, l lesson. `clauses-*.tsv`: kind,
 * tab, one or two sentences. `second-reader.tsv`: id, lesson and nine grades by a reader who saw no labels. `held-out/` is
 * for measuring alone: nobody looks at it, nothing is fitted to it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Mark, unmarked, unmarkedLine } from './marked.ts';

export const CORPUS = new URL('../../test/corpus/', import.meta.url);
export const HELD_OUT = new URL('held-out/', CORPUS);

export const GRADED = 'structure ownership evidence stakes action honesty learning delivery overall'.split(
  ' ',
);

export interface LabelledStory {
  readonly id: string;
  /** What the variants of one story have in common: they must not be told apart by having been seen. */
  readonly base: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly lesson: string;
  readonly hasResultMetric: boolean;
  /** 1 to 5 for each of `GRADED`. */
  readonly grades: Readonly<Record<string, number>>;
}

export interface LabelledClause {
  /** A type of dodge, or `clean`. */
  readonly kind: string;
  readonly base: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Every story of the files in a folder whose names begin with `stories-`. */
export const storiesIn = (folder: URL): LabelledStory[] =>
  filesIn(folder, /^stories-.*\.txt$/).flatMap(({ text }) => storiesOf(text));

/** The stories of one file's text. */
export const storiesOf = (text: string): LabelledStory[] =>
  text
    .split(/^=== /m)
    .slice(1)
    .map((entry) => {
      const [head = '', ...lines] = entry.split('\n');
      const [id = '', lesson = '', resultMetric, ...grades] = head.trim().split(' ');
      return {
        id,
        base: id.replace(/-[a-d]$/, ''),
        ...unmarked(`${lines.join('\n').trimEnd()}\n`),
        lesson,
        hasResultMetric: resultMetric === 'y',
        grades: gradesFrom(grades),
      };
    });

export interface SecondReading {
  readonly lesson: string;
  /** 1 to 5 for each of `GRADED`. */
  readonly grades: Readonly<Record<string, number>>;
}

/** What a second reader made of some of the stories of a folder, by id. */
export const secondReadingsIn = (folder: URL): ReadonlyMap<string, SecondReading> =>
  new Map(
    filesIn(folder, /^second-reader\.tsv$/).flatMap(({ text }) =>
      text
        .trim()
        .split('\n')
        .map((line) => {
          const [id = '', lesson = '', ...grades] = line.split('\t');
          return [id, { lesson, grades: gradesFrom(grades) }] as const;
        }),
    ),
  );

const gradesFrom = (grades: readonly string[]): Record<string, number> =>
  Object.fromEntries(GRADED.map((name, at) => [name, Number(grades[at])]));

/** Every line of the files in a folder whose names begin with `clauses-`; a dodge and its honest twin follow each other. */
export const clausesIn = (folder: URL): LabelledClause[] =>
  filesIn(folder, /^clauses-.*\.tsv$/).flatMap(({ name, text }) =>
    text
      .trim()
      .split('\n')
      .map((line, at) => {
        const tab = line.indexOf('\t');
        const kind = line.slice(0, tab);
        return { kind, base: `${name}:${at >> 1}`, ...unmarkedLine(kind, line.slice(tab + 1)) };
      }),
  );

/** A story that says nothing of a lesson, for lessons that stand alone. */
const BEFORE_LESSON = `# Tell me about a time you failed

**Situation:** I ran a small workshop with four people.

**Action:** I did not ask anyone, and I sent the order off.

**Result:** It came back, and we paid £900.

**Lessons:** `;

/** Every line of the files in a folder whose names begin with `lessons-`, level and lesson, each as the end of a story. */
export const lessonsIn = (folder: URL): LabelledStory[] =>
  filesIn(folder, /^lessons-.*\.tsv$/).flatMap(({ name, text }) =>
    text
      .trim()
      .split('\n')
      .map((line, at) => {
        const [lesson = '', words = ''] = line.split('\t');
        const place = { start: BEFORE_LESSON.length, end: BEFORE_LESSON.length + words.length };
        return {
          id: `${name}:${at}`,
          base: `${name}:${at}`,
          text: `${BEFORE_LESSON}${words}\n`,
          marks: lesson === 'none' ? [] : [{ letter: 'l', kind: '', ...place }],
          lesson,
          hasResultMetric: true,
          grades: {},
        };
      }),
  );

const filesIn = (folder: URL, name: RegExp): { name: string; text: string }[] =>
  readdirSync(folder)
    .filter((file) => name.test(file))
    .sort()
    .map((file) => ({ name: file, text: readFileSync(new URL(file, folder), 'utf8') }));

/** A label as a JSON file beside a story gives it: its words, and which of several places with these words is meant. */
interface QuotedLabel {
  readonly quote: string;
  readonly nth?: number;
  readonly type?: string;
}

/** Stories in a folder outside of the corpus: `ID.md` and its labels in `ID.json`, as `npm run corpus` writes them. */
export const storiesInFolder = (folder: string): LabelledStory[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The labels are our own.
      const labels = JSON.parse(readFileSync(join(folder, file), 'utf8')) as FolderLabels;
      const text = readFileSync(join(folder, file.replace(/json$/, 'md')), 'utf8');
      const marksOf = (letter: string, list: readonly QuotedLabel[]): Mark[] =>
        list.map((label) => ({ letter, kind: label.type ?? '', ...placeOf(text, label) }));
      return {
        id: labels.id,
        base: labels.id.replace(/-[a-d]$/, ''),
        text,
        marks: [
          ...marksOf('d', labels.deflections),
          ...marksOf('o', labels.ownedFaults),
          ...marksOf('l', labels.lessonQuotes),
        ],
        lesson: labels.lesson,
        hasResultMetric: labels.resultMetric,
        grades: labels.grades,
      };
    });

interface FolderLabels {
  readonly id: string;
  readonly deflections: readonly QuotedLabel[];
  readonly ownedFaults: readonly QuotedLabel[];
  readonly lessonQuotes: readonly QuotedLabel[];
  readonly lesson: string;
  readonly resultMetric: boolean;
  readonly grades: Readonly<Record<string, number>>;
}

function placeOf(text: string, { quote, nth = 1 }: QuotedLabel): Pick<Mark, 'start' | 'end'> {
  let start = -1;
  for (let seen = 0; seen < nth; seen++) start = text.indexOf(quote, start + 1);
  return { start, end: start + quote.length };
}
