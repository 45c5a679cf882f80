import { powersOfTen } from './decimal.ts';
import type { Value } from './value.ts';

/**
 * The binary number nearest to a decimal; NaN for a value that is none and for one of more digits than fit. Rounding keeps order, so
 * where two of these differ, the decimals differ the same way. Where they are equal, only the decimals themselves can tell.
 */
export function nearest(value: Value): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== 'scaled') return Number.NaN;
  return value.digits / (powersOfTen[value.scale] ?? Number.NaN);
}
