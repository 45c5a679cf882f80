/** The calendar day of an instant on the clock of a zone, "2026-01-31"; by the browser's own calendar, which costs a public page nothing. */
export function dayOnClock(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const named = Object.fromEntries(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${named.year}-${named.month}-${named.day}`;
}
