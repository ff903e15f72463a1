/**
 * Writes the labelled stories of a file of the corpus into a folder, each as a Markdown file and its labels as JSON:
 * `npm run corpus -- test/corpus/stories-a.txt FOLDER`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LabelledStory, storiesOf } from './corpus/read.ts';

function write(folder: string, story: LabelledStory): void {
  const of = (letter: string, kind?: 'kind' | 'type'): object[] =>
    story.marks
      .filter((mark) => mark.letter === letter)
      .map((mark) => ({ start: mark.start, end: mark.end, ...(kind && { [kind]: mark.kind }) }));
  const labels = {
    id: story.id,
    isStory: true,
    labelled: of('s').length > 0,
    sections: of('s', 'kind'),
    metrics: of('m', 'kind'),
    resultMetric: story.hasResultMetric,
    deflections: of('d', 'type'),
    ownedFaults: of('o'),
    vague: of('v'),
    lesson: story.lesson,
    lessonQuotes: of('l'),
    grades: story.grades,
  };
  writeFileSync(join(folder, `${story.id}.md`), story.text);
  writeFileSync(join(folder, `${story.id}.json`), JSON.stringify(labels, null, 1));
}

const [file, folder] = process.argv.slice(2);
if (file && folder) {
  mkdirSync(folder, { recursive: true });
  const stories = storiesOf(readFileSync(file, 'utf8'));
  for (const story of stories) write(folder, story);
  console.log(`${stories.length} stories written.`);
} else {
  console.error('From which file, and where to? npm run corpus -- FILE FOLDER');
  process.exitCode = 2;
}
