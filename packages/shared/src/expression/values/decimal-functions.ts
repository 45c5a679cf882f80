import { type Decimal, decimalFromExact, toExact } from './decimal.ts';
import { compareDecimals } from './decimal-arithmetic.ts';
import { Exact } from './exact.ts';

/** How a rounding function treats what lies between two results. */
export type Rounding = 'half-even' | 'half-up' | 'half-down' | 'up' | 'down' | 'floor' | 'ceiling';

const modes = {
  up: Exact.ROUND_UP,
  down: Exact.ROUND_DOWN,
  ceiling: Exact.ROUND_CEIL,
  floor: Exact.ROUND_FLOOR,
  'half-up': Exact.ROUND_HALF_UP,
  'half-down': Exact.ROUND_HALF_DOWN,
  'half-even': Exact.ROUND_HALF_EVEN,
} as const;

/** The scales DMN allows. */
export const scaleRange = Object.freeze({ lowest: -6_111, highest: 6_176 });

/** Rounds to `scale` digits after the point; a negative scale rounds to tens, hundreds and so on. */
export function roundDecimal(value: Decimal, scale: number, rounding: Rounding): Decimal | null {
  const exact = toExact(value);
  if (scale >= 0) {
    return exact.decimalPlaces() <= scale ? value : decimalFromExact(exact.toDecimalPlaces(scale, modes[rounding]));
  }
  return decimalFromExact(exact.toNearest(new Exact(10).pow(-scale), modes[rounding]));
}

/** value ^ exponent; null when undefined or out of range. */
export function powerOfDecimal(value: Decimal, exponent: Decimal): Decimal | null {
  return decimalFromExact(toExact(value).pow(toExact(exponent)));
}

/** The remainder with the sign of the divisor; null when the divisor is zero. */
export function moduloOfDecimal(dividend: Decimal, divisor: Decimal): Decimal | null {
  if (divisor === 0) return null;
  const a = toExact(dividend);
  const b = toExact(divisor);
  return decimalFromExact(a.minus(b.times(a.div(b).floor())));
}

/** Square root; null for negative numbers. */
export function squareRootOfDecimal(value: Decimal): Decimal | null {
  return decimalFromExact(toExact(value).sqrt());
}

/** e ^ value. */
export function exponentialOfDecimal(value: Decimal): Decimal | null {
  return decimalFromExact(toExact(value).exp());
}

/** Natural logarithm; null for numbers that are not positive. */
export function logarithmOfDecimal(value: Decimal): Decimal | null {
  return compareDecimals(value, 0) > 0 ? decimalFromExact(toExact(value).ln()) : null;
}

/** The number as a JavaScript integer, or null when it is a fraction or too large. */
export function integerOf(value: Decimal): number | null {
  return typeof value === 'number' ? value : null;
}
