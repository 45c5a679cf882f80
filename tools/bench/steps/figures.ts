/** Deeds in a second, and how long one took in milliseconds. */
export interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** The figures of deeds that took so many milliseconds each and all together. */
export function figuresOf(took: readonly number[], whole: number): Figures {
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
  return { perSecond: (took.length / whole) * 1000, p50: at(0.5), p99: at(0.99) };
}
