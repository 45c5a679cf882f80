import { Exact } from './exact.ts';

/** A decimal with a fraction whose digits fit a safe integer: the value is digits / 10^scale. */
export interface ScaledDecimal {
  readonly kind: 'scaled';
  readonly digits: number;
  readonly scale: number;
}

/** A decimal of up to 34 digits that fits no smaller form. */
export interface BigDecimal {
  readonly kind: 'big';
  readonly value: Exact;
}

/**
 * An exact decimal. Three forms, and each number has exactly one of them: a safe integer is a plain number, a short fraction is
 * scaled, everything else is big. A plain number here is therefore always an integer, never a binary fraction.
 */
export type Decimal = number | ScaledDecimal | BigDecimal;

const maximumScale = 15;

/** Powers of ten that are exact as numbers. */
export const powersOfTen: readonly number[] = Object.freeze(
  Array.from({ length: maximumScale + 1 }, (_, exponent) => 10 ** exponent),
);

/** The canonical decimal of digits / 10^scale; `digits` must be a safe integer and the scale at most 15. */
export function scaledDecimal(digits: number, scale: number): Decimal {
  let rest = digits;
  let places = scale;
  while (places > 0 && rest % 10 === 0) {
    rest /= 10;
    places -= 1;
  }
  return places === 0 ? rest + 0 : { kind: 'scaled', digits: rest, scale: places };
}

/** The canonical decimal of a decimal.js number, or null when it is not finite. */
export function decimalFromExact(value: Exact): Decimal | null {
  if (!value.isFinite()) return null;
  const places = value.decimalPlaces();
  if (places <= maximumScale && value.e < 16) {
    const digits = places === 0 ? value.toNumber() : value.times(powersOfTen[places] ?? 1).toNumber();
    if (Number.isSafeInteger(digits)) return scaledDecimal(digits, places);
  }
  const rounded = value.toSignificantDigits(34);
  return rounded.eq(value) ? { kind: 'big', value } : decimalFromExact(rounded);
}

/** The decimal as a decimal.js number. */
export function toExact(decimal: Decimal): Exact {
  if (typeof decimal === 'number') return new Exact(decimal);
  return decimal.kind === 'big' ? decimal.value : new Exact(decimal.digits).div(powersOfTen[decimal.scale] ?? 1);
}

const plainNumber = /^-?(?:\d+(?:\.\d+)?|\.\d+)$/;
const exponentNumber = /^-?(?:\d+(?:\.\d+)?|\.\d+)[eE][+-]?\d{1,4}$/;
const maximumTextLength = 6_200;

/** Reads a decimal from its digits ("12.5", "-3", "1.23e4"); null when the text is no number. */
export function decimalFromText(text: string): Decimal | null {
  if (text.length > maximumTextLength) return null;
  if (plainNumber.test(text)) {
    const point = text.indexOf('.');
    if (text.length < 16) {
      if (point < 0) return Number(text) + 0;
      return scaledDecimal(Number(text.slice(0, point) + text.slice(point + 1)), text.length - point - 1);
    }
    return decimalFromExact(new Exact(text));
  }
  return exponentNumber.test(text) ? decimalFromExact(new Exact(text)) : null;
}

/** The digits of a decimal, without exponent and without superfluous zeros. */
export function decimalText(decimal: Decimal): string {
  return typeof decimal === 'number' ? String(decimal) : toExact(decimal).toFixed();
}

/** Whether a value is a decimal. */
export function isDecimal(value: unknown): value is Decimal {
  if (typeof value === 'number') return true;
  if (typeof value !== 'object' || value === null) return false;
  const { kind } = value as { readonly kind?: unknown };
  return kind === 'scaled' || kind === 'big';
}
