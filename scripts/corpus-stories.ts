/**
 * Writes the labelled stories of `test/corpus/stories.txt` into a folder, each as a Markdown file and its labels as
 * JSON: `npm run corpus -- FOLDER`. A story begins with a line `=== id lesson resultMetric` and nine grades; marks stand
 * in its text as `{letter:kind|words}` and may nest: s label, m metric, d dodge, o owned fault, v vague, l lesson.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DIMENSIONS = 'structure ownership evidence stakes action honesty learning delivery overall'.split(' ');

interface Mark {
  readonly letter: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** The text without its marks, and where they stood in it. */
function unmarked(source: string): { text: string; marks: Mark[] } {
  const open: Omit<Mark, 'end'>[] = [];
  const marks: Mark[] = [];
  let text = '';
  for (const piece of source.split(/(\{[a-z](?::[a-z+]+)?\||\})/)) {
    const [, letter, kind = ''] = /^\{([a-z])(?::([a-z+]+))?\|$/.exec(piece) ?? [];
    if (letter) open.push({ letter, kind, start: text.length });
    else if (piece !== '}') text += piece;
    else {
      const mark = open.pop();
      if (!mark) throw new Error(`a mark ends that did not begin, after “${text.slice(-40)}”`);
      marks.push({ ...mark, end: text.length });
    }
  }
  if (open.length > 0) throw new Error(`a mark does not end: “${text.slice(open[0]?.start).slice(0, 40)}”`);
  return { text, marks };
}

function write(folder: string, entry: string): void {
  const [head = '', ...lines] = entry.split('\n');
  const [id = '', lesson, resultMetric, ...grades] = head.trim().split(' ');
  const { text, marks } = unmarked(`${lines.join('\n').trimEnd()}\n`);
  const of = (letter: string, kind?: 'kind' | 'type'): object[] =>
    marks
      .filter((mark) => mark.letter === letter)
      .map((mark) => ({ start: mark.start, end: mark.end, ...(kind && { [kind]: mark.kind }) }));
  const labels = {
    id,
    isStory: true,
    labelled: of('s').length > 0,
    sections: of('s', 'kind'),
    metrics: of('m', 'kind'),
    resultMetric: resultMetric === 'y',
    deflections: of('d', 'type'),
    ownedFaults: of('o'),
    vague: of('v'),
    lesson,
    lessonQuotes: of('l'),
    grades: Object.fromEntries(DIMENSIONS.map((name, at) => [name, Number(grades[at])])),
  };
  writeFileSync(join(folder, `${id}.md`), text);
  writeFileSync(join(folder, `${id}.json`), JSON.stringify(labels, null, 1));
}

const [folder] = process.argv.slice(2);
if (folder) {
  mkdirSync(folder, { recursive: true });
  const entries = readFileSync(new URL('../test/corpus/stories.txt', import.meta.url), 'utf8')
    .split(/^=== /m)
    .slice(1);
  for (const entry of entries) write(folder, entry);
  console.log(`${entries.length} stories written.`);
} else {
  console.error('Where to? npm run corpus -- FOLDER');
  process.exitCode = 2;
}
