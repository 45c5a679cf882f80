/**
 * Times a deed is done in a second of processor time of this thread, after a warm-up; `deed` does `batch` of them. What other programs
 * take of the machine does not count.
 */
export function timedRate(batch: number, deed: (count: number) => void): number {
  deed(batch);
  const began = processorMilliseconds();
  let done = 0;
  let spent = 0;
  while (spent < 700) {
    deed(batch);
    done += batch;
    spent = processorMilliseconds() - began;
  }
  return (done / spent) * 1000;
}

function processorMilliseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
