import assert from 'node:assert/strict';
import {
  type HistoryReading,
  type Known,
  MOST_VERSIONS,
  readHistory,
} from '../../../src/vscode/history/versions.ts';
import { changesOf } from '../../../src/vscode/report/changes.ts';
import { Gradings } from '../../../src/vscode/report/gradings.ts';
import { sameScores, type Scores } from '../../../src/core/report/scores.ts';

const scores = (overall: number): Scores => ({
  overall,
  dimensions: {
    structure: 3,
    ownership: 3,
    evidence: 3,
    stakes: 3,
    action: 3,
    honesty: 3,
    learning: 3,
    delivery: 3,
  },
});

/** A repository of so many versions; the text of the n-th, from the newest, is its number. */
function repository(count: number) {
  const asked: string[] = [];
  return {
    asked,
    log: ({ maxEntries }: { readonly maxEntries: number }) =>
      Promise.resolve(
        Array.from({ length: Math.min(count, maxEntries) }, (_, at) => ({
          hash: `${at}`.padStart(40, '0'),
          authorDate: new Date(2026, 4, 28 - (at % 28)),
        })),
      ),
    show: (hash: string) => {
      asked.push(hash);
      return Promise.resolve(String(Number(hash)));
    },
  };
}

const gradeText = (text: string) => ({ ...scores(5 - Number(text) / 10), words: Number(text) });
const GO = { isCancellationRequested: false };
const read = (
  from: Parameters<typeof readHistory>[0],
  known: Known = new Map(),
  stop = GO,
  seen: HistoryReading[] = [],
) => readHistory(from, '/a.md', gradeText, known, stop, (one) => seen.push(one));

describe('the history of a story', () => {
  it('goes from the oldest version to the newest', async () => {
    const { progress } = await read(repository(3));
    assert.equal(progress.state, 'done');
    assert.deepEqual(
      progress.versions.map(({ date, overall }) => [date, overall]),
      [
        ['2026-05-26', 4.8],
        ['2026-05-27', 4.9],
        ['2026-05-28', 5],
      ],
    );
    assert.ok(
      progress.versions.every((version) => !('text' in version)),
      'no text of an old version is shown',
    );
  });

  it('stops at a number of versions, and says so', async () => {
    const from = repository(400);
    const { progress } = await read(from);
    assert.equal(progress.versions.length, MOST_VERSIONS);
    assert.equal(from.asked.length, MOST_VERSIONS);
    assert.match(progress.note ?? '', /left out/);
  });

  it('can be stopped, and keeps what it has', async () => {
    const stop = { isCancellationRequested: false };
    const from = repository(10);
    const reading = readHistory(from, '/a.md', gradeText, new Map(), stop, ({ versions }) => {
      if (versions.length === 2) stop.isCancellationRequested = true;
    });
    const { progress } = await reading;
    assert.equal(progress.state, 'stopped');
    assert.ok(progress.versions.length < 5, String(progress.versions.length));
  });

  it('asks for each version once', async () => {
    const from = repository(4);
    const known: Known = new Map();
    await read(from, known);
    await read(from, known);
    assert.equal(from.asked.length, 4);
  });

  it('tells how far it is', async () => {
    const seen: HistoryReading[] = [];
    await read(repository(3), new Map(), GO, seen);
    assert.deepEqual(
      seen.map(({ progress }) => progress.note),
      ['Reading version 2 of 3.', 'Reading version 3 of 3.'],
    );
  });

  it('leaves out what cannot be read or holds no such story', async () => {
    const from = repository(3);
    const broken = {
      ...from,
      show: (hash: string) => (Number(hash) === 1 ? Promise.reject(new Error()) : from.show(hash)),
    };
    const { progress } = await read(broken);
    assert.equal(progress.versions.length, 2);
    assert.match(progress.note ?? '', /One version does not hold this story/);
  });

  it('says why there is none', async () => {
    assert.match((await read(repository(0))).progress.note ?? '', /committed yet/);
    const failing = { ...repository(1), log: () => Promise.reject(new Error('fatal: secret path')) };
    assert.equal((await read(failing)).progress.note, 'Git could not tell the versions of this file.');
  });
});

describe('before and after', () => {
  it('holds the text against the newest version that reads otherwise', async () => {
    const reading = await read(repository(3));
    assert.equal(changesOf(reading, '0')?.since, 'the version of 2026-05-27');
    assert.equal(changesOf(reading, 'new words')?.since, 'the version of 2026-05-28');
    assert.equal(changesOf({ ...reading, versions: [] }, 'new words'), null);
  });

  it('holds a grading against the last one that was asked for', () => {
    const gradings = new Gradings();
    const before = (overall: number): number | undefined =>
      gradings.before(0, scores(overall), { sameScores })?.scores.overall;
    assert.equal(before(2), undefined, 'the first');
    assert.equal(before(2.5), 2, 'typing since');
    gradings.ask();
    assert.equal(before(3), 2, 'asked again');
    assert.equal(before(3), 2, 'drawn again');
    assert.equal(before(3.5), 3, 'typing since');
    gradings.ask();
    assert.equal(before(3), 2, 'asked without a change');
    assert.equal(gradings.before(1, scores(1), { sameScores }), null, 'another story');
    gradings.forget();
    assert.equal(before(4), undefined, 'other settings');
  });
});
