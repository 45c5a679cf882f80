/** One reading of both sides, taken one after the other in the same run. */
export interface Reading {
  readonly ours: number;
  readonly yardstick: number;
}

/** A figure of ours beside the same work done by a peer or by hand. */
export interface Bench {
  readonly name: string;
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  /** What stands beside us. */
  readonly yardstick: string;
  /** The ratio ours / yardstick that has to be reached. */
  readonly goal: number;
  readonly runs: number;
  /** Does the work on both sides once; what is needed before and after is its own affair. */
  readonly read: () => Promise<Reading>;
}

/** One line of `bench-results.json`. */
export interface BenchResult {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly yardstick: { readonly name: string; readonly value: number };
  readonly ratio: number;
  readonly goal: number;
  readonly met: boolean;
  readonly runs: number;
}

/** The middle readings of both sides and their ratio. */
export function judge(bench: Bench, readings: readonly Reading[]): BenchResult {
  const ours = median(readings.map((reading) => reading.ours));
  const value = median(readings.map((reading) => reading.yardstick));
  const ratio = ours / value;
  return {
    name: bench.name,
    unit: bench.unit,
    ours,
    yardstick: { name: bench.yardstick, value },
    ratio,
    goal: bench.goal,
    met: bench.better === 'higher' ? ratio >= bench.goal : ratio <= bench.goal,
    runs: readings.length,
  };
}

/** The middle value; of two middle ones the lower. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}
