import { expect, test } from 'vitest';
import { formatDay, formatInstant } from './calendar.ts';

test.each([
  ['en', '02 Mar 2027'],
  ['de', '02.03.2027'],
  ['zh-CN', '2027/03/02'],
])('a day in %s is %s', (locale, words) => {
  expect(formatDay('2027-03-02', locale)).toBe(words);
});

test('a moment in English has its month in letters, on the clock of the zone', () => {
  expect(formatInstant('2027-03-02T08:05:00Z', 'en', 'Europe/Berlin')).toBe('02 Mar 2027, 09:05');
});
