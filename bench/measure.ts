/** Clocks for measurements on machines that do other things too. */

/** Milliseconds of processor time that one call takes: time on the wall would count what other programs do meanwhile. */
export function cpuTime(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Milliseconds on the wall, for what happens in other processes. */
export function wallTime(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Milliseconds of each of several jobs over a series, taken in turn so that a busy moment hits all alike. */
export function inTurn(
  jobs: readonly ((index: number) => unknown)[],
  { times, warm, clock = cpuTime }: { times: number; warm: number; clock?: typeof cpuTime },
): number[][] {
  const series: number[][] = jobs.map(() => []);
  for (let index = -warm; index < times; index++) {
    jobs.forEach((job, which) => {
      const milliseconds = clock(() => job(index + warm));
      if (index >= 0) series[which]?.push(milliseconds);
    });
  }
  return series;
}

/** The value below which this share of the series lies; 0.5 is the median. */
export function quantile(series: readonly number[], share: number): number {
  const inOrder = series.toSorted((a, b) => a - b);
  return inOrder[Math.min(inOrder.length - 1, Math.floor(share * inOrder.length))] ?? Number.NaN;
}

export const median = (series: readonly number[]): number => quantile(series, 0.5);
