/** Reads the committed versions of a file and grades the story in each: offline, a few at most, and until told to stop. */
import type { Progress, Version } from '../../core/report/history.ts';
import type { Scores } from '../../core/report/scores.ts';
import type { GitRepository } from './git.ts';

/** More versions than this make a line that nobody can read. */
export const MOST_VERSIONS = 30;

/** What is longer than this, in UTF-16 code units, is no story and would only take time. */
const MOST_TEXT = 400_000;

/** A version that holds the story, and its text, to tell whether anything has changed since. */
interface GradedVersion extends Version {
  readonly text: string;
}

export interface HistoryReading {
  readonly progress: Progress;
  readonly versions: readonly GradedVersion[];
}

type GradeText = (text: string) => (Scores & { readonly words: number }) | null;

/** A signal to stop, as VS Code's tokens are. */
interface Stop {
  readonly isCancellationRequested: boolean;
}

/** Versions that were graded before, by the id of their commit; a commit never changes. Null holds no such story. */
export type Known = Map<string, GradedVersion | null>;

/**
 * Reads from the newest version back, so that what is most asked for is there first. `onProgress` gets what is there so
 * far. Never fails: what cannot be read is left out, and said.
 */
export async function readHistory(
  repository: GitRepository,
  path: string,
  gradeText: GradeText,
  known: Known,
  stop: Stop,
  onProgress: (reading: HistoryReading) => void,
): Promise<HistoryReading> {
  const versions: GradedVersion[] = [];
  const reading = (state: Progress['state'], note: string | null): HistoryReading => {
    const inOrder = versions.toReversed();
    return { progress: { state, note, versions: inOrder.map(withoutText) }, versions: inOrder };
  };
  try {
    const commits = await repository.log({ maxEntries: MOST_VERSIONS + 1, path });
    if (commits.length === 0) return reading('none', 'No version of this file is committed yet.');
    const chosen = commits.slice(0, MOST_VERSIONS);
    let unread = 0;
    for (const [at, commit] of chosen.entries()) {
      if (stop.isCancellationRequested)
        return reading('stopped', `Stopped after ${at} of ${chosen.length} versions.`);
      if (at > 0) onProgress(reading('reading', `Reading version ${at + 1} of ${chosen.length}.`));
      let version = known.get(commit.hash);
      if (version === undefined) {
        version = await versionOf(repository, path, commit, gradeText);
        known.set(commit.hash, version);
      }
      if (version) versions.push(version);
      else unread++;
    }
    return reading('done', noteOn(versions.length, commits.length > MOST_VERSIONS, unread));
  } catch {
    return reading('none', 'Git could not tell the versions of this file.');
  }
}

async function versionOf(
  repository: GitRepository,
  path: string,
  { hash, authorDate, commitDate }: Awaited<ReturnType<GitRepository['log']>>[number],
  gradeText: GradeText,
): Promise<GradedVersion | null> {
  try {
    const text = (await repository.show(hash, path)).replace(/^\uFEFF/, '');
    const graded = text.length > MOST_TEXT ? null : gradeText(text);
    if (!graded) return null;
    const date = authorDate ?? commitDate;
    return { ...graded, id: hash.slice(0, 7), date: date ? dayOf(date) : '', text };
  } catch {
    return null;
  }
}

/** The report needs the figures, and no page gets the text of an old version. */
const withoutText = ({ id, date, words, overall, dimensions }: GradedVersion): Version => ({
  id,
  date,
  words,
  overall,
  dimensions,
});

const dayOf = (date: Date): string => {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

function noteOn(count: number, more: boolean, unread: number): string | null {
  const notes = [
    count === 0 && 'No committed version holds this story.',
    count === 1 && 'One committed version so far: commit the file after each round of changes to see a line.',
    more && `Older versions than the last ${MOST_VERSIONS} are left out.`,
    count > 0 &&
      unread > 0 &&
      `${unread === 1 ? 'One version does' : `${unread} versions do`} not hold this story.`,
  ].filter((note) => note !== false);
  return notes.length > 0 ? notes.join(' ') : null;
}

/** Same text, whatever its line endings. */
export const sameText = (a: string, b: string): boolean =>
  a === b || a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
