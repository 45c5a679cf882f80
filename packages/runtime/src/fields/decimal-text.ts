import type { Json } from '@dealwright/shared';
import { Decimal } from 'decimal.js';
import { numberFormat } from './number-format.ts';

/** A whole number that is spelled as it is stored: what the server sees most. */
const stored = /^(?:0|-?[1-9]\d{0,29})$/u;
const plain = /^([+-]?)(\d{0,30})(?:\.(\d{0,15}))?$/u;

/** Pattern of a stored decimal with at most `scale` digits after the point. */
export function decimalPattern(scale: number): string {
  const whole = '^-?(?:0|[1-9][0-9]{0,29})';
  return scale === 0 ? `${whole}$` : `${whole}(?:\\.[0-9]{1,${scale}})?$`;
}

/** The one stored spelling of a decimal ("012.50" is "12.5", "-0" is "0"); undefined when it is none or too long. */
export function canonicalDecimal(input: Json): string | undefined {
  if (typeof input === 'number') return fromNumber(input);
  if (typeof input !== 'string' || input.length > 200) return undefined;
  if (stored.test(input)) return input;
  const match = plain.exec(input.normalize('NFKC').replace('−', '-').trim());
  const [, sign = '', whole = '', fraction = ''] = match ?? [];
  if (match === null || whole + fraction === '') return undefined;
  const digits = whole.replace(/^0+(?=\d)/u, '') || '0';
  const rest = fraction.replace(/0+$/u, '');
  const text = rest === '' ? digits : `${digits}.${rest}`;
  return sign === '-' && text !== '0' ? `-${text}` : text;
}

/** Beyond 2^53 a number of JSON may stand for several whole numbers: money is not guessed, it has to be sent as a text. */
function fromNumber(input: number): string | undefined {
  return Math.abs(input) <= Number.MAX_SAFE_INTEGER ? canonicalDecimal(new Decimal(input).toFixed()) : undefined;
}

/** Digits after the point of a stored decimal. */
export function scaleOf(decimal: string): number {
  const point = decimal.indexOf('.');
  return point < 0 ? 0 : decimal.length - point - 1;
}

/** Order of two stored decimals; what is no decimal comes last. */
export function compareDecimals(left: Json, right: Json): number {
  const [first, second] = [canonicalDecimal(left), canonicalDecimal(right)];
  if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
  return new Decimal(first).comparedTo(new Decimal(second));
}

/** A stored decimal in the spelling of a locale, exact to its last digit. */
export function formatDecimal(decimal: string, locale: string, options: Intl.NumberFormatOptions = {}): string {
  const digits = options.style === 'currency' ? {} : { maximumFractionDigits: 15 };
  return numberFormat(locale, { ...digits, ...options }).format(decimal as Intl.StringNumericLiteral);
}
