/** Milliseconds that are measured at least: the system counts in steps of some 4. */
const MEASURED = 100;

/**
 * Measures how long a piece of work keeps the processor busy: other programs on the machine do not count, nor do the threads
 * of the engine that collect and compile. Exact to some 4 ms.
 *
 * @returns Milliseconds.
 */
export function threadTime(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Measures the same of short work, which is done once to warm up and then as often as it takes to be exact.
 *
 * @returns Milliseconds, the mean.
 */
export function meanThreadTime(work: () => void): number {
  work();
  let count = 0;
  let used = 0;
  for (; used < MEASURED; count += 1) used += threadTime(work);
  return used / count;
}
