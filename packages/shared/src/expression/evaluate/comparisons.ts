import type { OperatorName } from '../tree/tree.ts';

/** What a comparison of two numbers answers where the first is less and where it is more. */
export interface Answers {
  readonly less: boolean;
  readonly more: boolean;
}

/** The comparisons, by their stored names. */
export const comparisons: Partial<Readonly<Record<OperatorName, Answers>>> = Object.freeze({
  lt: { less: true, more: false },
  le: { less: true, more: false },
  gt: { less: false, more: true },
  ge: { less: false, more: true },
  eq: { less: false, more: false },
  ne: { less: true, more: true },
});
