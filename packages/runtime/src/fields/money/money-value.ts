import { isJsonObject, type Json, type Money } from '@dealwright/shared';
import { canonicalDecimal, formatDecimal } from '../decimal-text.ts';
import { numberFormat } from '../number-format.ts';

/** Reads an amount in whatever form it comes; a bare number is meant in `currency`. */
export function readMoney(input: Json, currency: string): Money | undefined {
  if (!isJsonObject(input)) {
    const amount = canonicalDecimal(input);
    return amount === undefined ? undefined : { amount, currency };
  }
  const given = input.currency ?? currency;
  const amount = canonicalDecimal(input.amount ?? null);
  return amount === undefined || typeof given !== 'string' ? undefined : { amount, currency: given };
}

const scales = new Map<string, number>();
/** More than there are currencies; what senders make up is not kept. */
const scalesKept = 400;

/** Digits after the point that a currency has; two when the currency is unknown. */
export function currencyScale(currency: string): number {
  const scale = scales.get(currency) ?? scaleOf(currency);
  if (scales.size < scalesKept && currency.length === 3) scales.set(currency, scale);
  return scale;
}

function scaleOf(currency: string): number {
  try {
    return numberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  } catch (error) {
    if (error instanceof RangeError) return 2;
    throw error;
  }
}

/** An amount with its currency sign. */
export function formatMoney({ amount, currency }: Money, locale: string): string {
  if (!/^[A-Z]{3}$/u.test(currency)) return `${formatDecimal(amount, locale)} ${currency}`;
  return formatDecimal(amount, locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
}

/** The sign of a currency as people of a locale write it. */
export function currencySign(currency: string, locale: string): string {
  if (!/^[A-Z]{3}$/u.test(currency)) return currency;
  const format = numberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  return format.formatToParts(0).find((part) => part.type === 'currency')?.value ?? currency;
}
