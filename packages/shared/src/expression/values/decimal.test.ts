import { Decimal as Reference } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decimal, decimalFromText, decimalText, isDecimal } from './decimal.ts';
import {
  addDecimals,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  negateDecimal,
  subtractDecimals,
} from './decimal-arithmetic.ts';
import { moduloOfDecimal, roundDecimal } from './decimal-functions.ts';

const Exact = Reference.clone({ precision: 34, rounding: Reference.ROUND_HALF_EVEN });
const digits = fc.oneof(
  fc.integer({ min: -1_000, max: 1_000 }).map(String),
  fc.bigInt({ min: -(10n ** 33n), max: 10n ** 33n }).map(String),
  fc
    .tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 12 }))
    .map(([whole, scale]) => new Exact(whole).div(new Exact(10).pow(scale)).toFixed()),
  // Some of these share their nearest binary number.
  fc.constantFrom(
    '9.00719925474099',
    '9.007199254740991',
    '9.0071992547409915',
    '450359962737049.6',
    '450359962737049.59',
  ),
  fc.constantFrom('0', '-0', '0.1', '0.2', '9007199254740991', '9007199254740992', '-9007199254740993', '1.10'),
);
const read = (text: string): Decimal => {
  const decimal = decimalFromText(text);
  expect(decimal).not.toBeNull();
  return decimal as Decimal;
};
const plain = (value: Reference): string => (value.isZero() ? '0' : value.toFixed());

describe('exact arithmetic', () => {
  test('0.1 + 0.2 is 0.3, and 1.005 × 100 is 100.5', () => {
    expect(decimalText(addDecimals(read('0.1'), read('0.2')) ?? 0)).toBe('0.3');
    expect(decimalText(multiplyDecimals(read('1.005'), read('100')) ?? 0)).toBe('100.5');
  });

  test.each([
    ['+', addDecimals, 'plus'],
    ['-', subtractDecimals, 'minus'],
    ['×', multiplyDecimals, 'times'],
    ['÷', divideDecimals, 'div'],
  ] as const)('%s agrees with decimal128 on every operand', (_, operate, name) => {
    fc.assert(
      fc.property(digits, digits, (a, b) => {
        const expected = new Exact(a)[name](new Exact(b));
        const actual = operate(read(a), read(b));
        expect(actual === null ? 'none' : decimalText(actual)).toBe(expected.isFinite() ? plain(expected) : 'none');
      }),
      { numRuns: 2_000 },
    );
  });

  test('comparison agrees, and equal numbers have one form', () => {
    fc.assert(
      fc.property(digits, digits, (a, b) => {
        const order = compareDecimals(read(a), read(b));
        expect(Math.sign(order)).toBe(new Exact(a).comparedTo(new Exact(b)) + 0);
        if (order === 0) expect(JSON.stringify(read(a))).toBe(JSON.stringify(read(b)));
      }),
    );
  });

  test('a plain number inside is always an integer', () => {
    fc.assert(
      fc.property(digits, digits, (a, b) => {
        for (const result of [
          read(a),
          addDecimals(read(a), read(b)),
          divideDecimals(read(a), read(b)),
          negateDecimal(read(a)),
        ]) {
          if (typeof result === 'number') expect(Number.isSafeInteger(result)).toBe(true);
        }
      }),
    );
  });

  test('the remainder has the sign of the divisor', () => {
    expect(moduloOfDecimal(10, -4)).toBe(-2);
    expect(moduloOfDecimal(-10, 4)).toBe(2);
    expect(moduloOfDecimal(10, 0)).toBeNull();
  });

  test.each([
    ['2.5', 'half-even', '2'],
    ['3.5', 'half-even', '4'],
    ['2.5', 'half-up', '3'],
    ['-2.5', 'half-up', '-3'],
    ['2.5', 'half-down', '2'],
    ['-1.1', 'up', '-2'],
    ['-1.9', 'down', '-1'],
    ['-1.1', 'floor', '-2'],
    ['-1.9', 'ceiling', '-1'],
  ] as const)('%s rounded %s is %s', (text, mode, expected) => {
    expect(decimalText(roundDecimal(read(text), 0, mode) ?? 0)).toBe(expected);
  });

  test('what is no number is none', () => {
    for (const text of ['', ' 1', '1 ', '1,5', '0x10', 'Infinity', 'NaN', '1e', '--1', '1e99999', '１']) {
      expect(decimalFromText(text), text).toBeNull();
    }
    expect(isDecimal('1')).toBe(false);
    expect(isDecimal(null)).toBe(false);
  });
});
