/** An ISO instant in the spelling of a locale, on the clock of a zone; without a zone in UTC. */
export function momentInWords(instant: string, locale: string, timeZone: string | null): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return instant;
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: timeZone ?? 'UTC' } as const;
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options).format(time);
}
