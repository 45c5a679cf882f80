import { isJsonObject, type Json, type Money } from '@dealwright/shared';

/** A value as money, or null when it is not money. */
export function moneyOf(value: Json | undefined): Money | null {
  if (!isJsonObject(value)) return null;
  const { amount, currency } = value;
  return typeof amount === 'string' && typeof currency === 'string' ? { amount, currency } : null;
}
