/** An instant as "11-23 14:12", in the zone of the reader. */
export function momentIn(instant: string, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, {
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  const read = new Map(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${read.get('month')}-${read.get('day')} ${read.get('hour')}:${read.get('minute')}`;
}
