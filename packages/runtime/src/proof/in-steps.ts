/**
 * Work that may be laid aside between any two of its steps and ends with a result: whoever does it decides how much of it is done
 * before something else has its turn.
 */
export type InSteps<Result> = Generator<void, Result, void>;

/** Does the work to its end at once. */
export function finish<Result>(work: InSteps<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
