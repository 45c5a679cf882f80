import { compareValues } from '../values/compare.ts';
import type { Value } from '../values/value.ts';

/** An end of an interval. */
export interface Bound {
  readonly value: Value;
  readonly closed: boolean;
}

/** All values between two ends; null means without end. */
export interface Interval {
  readonly low: Bound | null;
  readonly high: Bound | null;
}

/** Every value. */
export const everything: Interval = Object.freeze({ low: null, high: null });

/** Positive when low end `a` starts after low end `b`. */
function compareLow(a: Bound | null, b: Bound | null): number {
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1);
  return compareValues(a.value, b.value) || Number(b.closed) - Number(a.closed);
}

/** Positive when high end `a` ends after high end `b`. */
function compareHigh(a: Bound | null, b: Bound | null): number {
  if (a === null || b === null) return (b === null ? 0 : 1) - (a === null ? 0 : 1);
  return compareValues(a.value, b.value) || Number(a.closed) - Number(b.closed);
}

function holdsSomething({ low, high }: Interval): boolean {
  if (low === null || high === null) return true;
  const order = compareValues(low.value, high.value);
  return order !== null && (order < 0 || (order === 0 && low.closed && high.closed));
}

/** The values in both lists of intervals. */
export function intersectIntervals(a: readonly Interval[], b: readonly Interval[]): readonly Interval[] {
  const common = a.flatMap((one) =>
    b.map((other) => ({
      low: compareLow(one.low, other.low) >= 0 ? one.low : other.low,
      high: compareHigh(one.high, other.high) <= 0 ? one.high : other.high,
    })),
  );
  return common.filter(holdsSomething);
}

const opposite = (bound: Bound): Bound => ({ value: bound.value, closed: !bound.closed });

/** The values in none of the intervals. */
export function complementIntervals(intervals: readonly Interval[]): readonly Interval[] {
  return intervals.reduce<readonly Interval[]>(
    (rest, { low, high }) => {
      const outside: Interval[] = [];
      if (low !== null) outside.push({ low: null, high: opposite(low) });
      if (high !== null) outside.push({ low: opposite(high), high: null });
      return intersectIntervals(rest, outside);
    },
    [everything],
  );
}
