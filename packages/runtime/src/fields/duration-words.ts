import { numberFormat } from './number-format.ts';

const pattern = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/u;
const units = ['year', 'month', 'week', 'day', 'hour', 'minute'];

/** An ISO 8601 duration in words ("P24M" is "24 months"); what is no duration comes back as it is. */
export function durationInWords(duration: string, locale: string): string {
  const [, ...counts] = pattern.exec(duration) ?? [];
  const words = counts.flatMap((count, index) => {
    if (count === undefined || Number(count) === 0) return [];
    const options = { style: 'unit', unit: units[index], unitDisplay: 'long' } as const;
    return [numberFormat(locale, options).format(Number(count))];
  });
  return words.length === 0 ? duration : new Intl.ListFormat(locale, { type: 'unit' }).format(words);
}
