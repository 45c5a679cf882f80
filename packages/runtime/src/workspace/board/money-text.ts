/** An exact amount: a decimal string and an ISO 4217 currency. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

/** Money as people of the locale read it: whole units in sums, two decimals where one decides. */
export function moneyText(money: Money | null, locale: string, digits: 0 | 2 = 2): string {
  if (money === null) return '';
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: money.currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  // Intl takes decimal strings exactly; the type of older libraries knows only numbers.
  return format.format(money.amount as unknown as number);
}

/** Whole days between an instant and now, at least 0. */
export function daysSince(instant: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(instant)) / 86_400_000));
}
