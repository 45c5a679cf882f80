import { type Decimal, decimalFromExact, powersOfTen, scaledDecimal, toExact } from './decimal.ts';
import { nearest } from './nearest.ts';

const digitsOf = (value: Decimal): number =>
  typeof value === 'number' ? value : value.kind === 'scaled' ? value.digits : Number.NaN;
const scaleOf = (value: Decimal): number => (typeof value === 'object' && value.kind === 'scaled' ? value.scale : 0);
const lift = (digits: number, by: number): number => digits * (powersOfTen[by] ?? Number.NaN);

/** A number as a whole one at a larger scale; not a safe integer where that would not be exact. */
const lifted = (value: Decimal, scale: number): number => lift(digitsOf(value), scale - scaleOf(value));

/** Sum or, with sign -1, difference; null when it leaves the range of decimal128. */
function combine(a: Decimal, b: Decimal, sign: 1 | -1): Decimal | null {
  const scale = Math.max(scaleOf(a), scaleOf(b));
  const [left, right] = [lifted(a, scale), sign * lifted(b, scale)];
  const sum = left + right;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right) && Number.isSafeInteger(sum)) {
    return scaledDecimal(sum, scale);
  }
  return decimalFromExact(sign === 1 ? toExact(a).plus(toExact(b)) : toExact(a).minus(toExact(b)));
}

/** a + b. */
export function addDecimals(a: Decimal, b: Decimal): Decimal | null {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return combine(a, b, 1);
}

/** a - b. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal | null {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference;
  }
  return combine(a, b, -1);
}

/** a × b. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal | null {
  const digits = digitsOf(a) * digitsOf(b);
  const scale = scaleOf(a) + scaleOf(b);
  if (Number.isSafeInteger(digits) && scale < powersOfTen.length) return scaledDecimal(digits + 0, scale);
  return decimalFromExact(toExact(a).times(toExact(b)));
}

/** a ÷ b to 34 digits; null when b is zero. */
export function divideDecimals(a: Decimal, b: Decimal): Decimal | null {
  if (b === 0) return null;
  if (typeof a === 'number' && typeof b === 'number') {
    for (let scale = 0; scale < 5; scale += 1) {
      const lifted = lift(a, scale);
      if (Number.isSafeInteger(lifted) && lifted % b === 0) return scaledDecimal(lifted / b + 0, scale);
    }
  }
  return decimalFromExact(toExact(a).div(toExact(b)));
}

/** -a. */
export function negateDecimal(a: Decimal): Decimal {
  if (typeof a === 'number') return 0 - a;
  return a.kind === 'scaled' ? { ...a, digits: -a.digits } : { kind: 'big', value: a.value.neg() };
}

/** Whether two decimals whose nearest binary numbers are equal are the same; each number has one form only. */
function sameForm(a: Decimal, b: Decimal): boolean {
  if (typeof a === 'number' || typeof b === 'number') return a === b;
  return a.kind === 'scaled' && b.kind === 'scaled' && a.digits === b.digits && a.scale === b.scale;
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const [left, right] = [nearest(a), nearest(b)];
  if (left < right) return -1;
  if (left > right) return 1;
  return sameForm(a, b) ? 0 : toExact(a).comparedTo(toExact(b));
}
