import { Temporal } from 'temporal-polyfill';
import { numberFormat } from './decimal-text.ts';

const parts = ['years', 'months', 'weeks', 'days', 'hours', 'minutes'] as const;

/** An ISO 8601 duration in words ("P24M" is "24 months"); what is no duration comes back as it is. */
export function durationInWords(duration: string, locale: string): string {
  if (!/^P(?=.)/u.test(duration)) return duration;
  const read = Temporal.Duration.from(duration);
  const words = parts.flatMap((part) => {
    if (read[part] === 0) return [];
    return [numberFormat(locale, { style: 'unit', unit: part.slice(0, -1), unitDisplay: 'long' }).format(read[part])];
  });
  return words.length === 0 ? duration : new Intl.ListFormat(locale, { type: 'unit' }).format(words);
}
