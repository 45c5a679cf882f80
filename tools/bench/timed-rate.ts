/** Times a deed is done in a second, after a warm-up; `deed` does `batch` of them. */
export function timedRate(batch: number, deed: (count: number) => void): number {
  deed(batch);
  const until = performance.now() + 700;
  const began = performance.now();
  let done = 0;
  while (performance.now() < until) {
    deed(batch);
    done += batch;
  }
  return (done / (performance.now() - began)) * 1000;
}
