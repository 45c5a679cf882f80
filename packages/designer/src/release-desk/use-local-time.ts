import { useOrganization } from '../app/use-me.ts';
import { useWords } from '../app/use-words.ts';

/** Tells an instant by the clock of a region, with the name of its time zone. */
export function useLocalTime(region: string): (instant: string) => string {
  const { locale } = useWords();
  const timeZone = useOrganization()?.regions.find(({ id }) => id === region)?.timeZone;
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  return (instant) => format.format(new Date(instant));
}
