import { useOrganization } from '../app/use-me.ts';
import { useWords } from '../app/use-words.ts';

/** Tells an instant by the clock of a region, with the name of its time zone. */
export function useLocalTime(region: string): (instant: string) => string {
  const { locale } = useWords();
  const timeZone = useOrganization()?.regions.find(({ id }) => id === region)?.timeZone;
  return (instant) => localTime(instant, { locale, ...(timeZone === undefined ? {} : { timeZone }) });
}

/** Date, time, zone, in this order in every language; left to itself Chinese puts the zone between date and time. */
export function localTime(
  instant: string,
  { locale, timeZone }: { readonly locale: string; readonly timeZone?: string },
): string {
  const tag = locale === 'en' ? 'en-GB' : locale;
  const zone = timeZone === undefined ? {} : { timeZone };
  const at = new Date(instant);
  const clock = new Intl.DateTimeFormat(tag, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    ...zone,
  });
  const parts = new Intl.DateTimeFormat(tag, { timeZoneName: 'shortOffset', ...zone }).formatToParts(at);
  return `${clock.format(at)} ${parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''}`.trim();
}
