import { setImmediate as nextTurn } from 'node:timers/promises';

/** Milliseconds of one slice: others wait no longer than this, and for the step that is under way. */
const sliceTime = 4;

/**
 * Does long work a slice at a time, and lets everything that has come meanwhile go first: what takes a second for one must not hold up
 * the decisions of all.
 */
export async function inSlices<Result>(work: Generator<void, Result, void>): Promise<Result> {
  for (;;) {
    const until = performance.now() + sliceTime;
    do {
      const { done, value } = work.next();
      if (done === true) return value;
    } while (performance.now() < until);
    await nextTurn();
  }
}
