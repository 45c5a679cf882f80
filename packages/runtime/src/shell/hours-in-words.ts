/** Puts a text key with values into words. */
export type Translate = (key: string, params: Readonly<Record<string, string | number>>) => string;

/** Hours as people say them: minutes, hours or days, with one digit after the point at most. */
export function hoursInWords(hours: number, t: Translate): string {
  if (hours < 1) return t('waits.minutes', { count: Math.round(hours * 60) });
  if (hours < 48) return t('waits.hours', { count: rounded(hours) });
  return t('waits.days', { count: rounded(hours / 24) });
}

function rounded(value: number): number {
  return value >= 10 ? Math.round(value) : Math.round(value * 10) / 10;
}
