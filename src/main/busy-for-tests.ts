const RUNS = 20;

/**
 * How long a call keeps the main process busy, in ms: the median of 20 runs after one that warms up, as time of this
 * thread's processor, so that what else the machine does meanwhile does not count. Nor does `before`, which comes ahead
 * of each run.
 */
export async function medianBusy(
  call: () => Promise<unknown>,
  before: () => void = () => {},
): Promise<number> {
  const runs: number[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    before();
    const started = process.threadCpuUsage();
    await call();
    const { user, system } = process.threadCpuUsage(started);
    runs.push((user + system) / 1_000);
  }
  return runs.slice(1).toSorted((a, b) => a - b)[RUNS / 2] ?? Number.NaN;
}
