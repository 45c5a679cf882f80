import { describe, expect, test } from 'vitest';
import { compareValues, equalValues } from './compare.ts';
import { dateFromText, dateText } from './date.ts';
import { dateTimeFromText, dateTimeText } from './date-time.ts';
import { durationFromText, durationText } from './duration.ts';
import { timeFromText, timeText } from './time.ts';

const at = (text: string) => dateTimeFromText(text);

describe('dates and times', () => {
  test.each(['2026-01-31', '-2017-12-31', '9999-12-31', '12026-01-01'])(
    '%s is a date and is written the same',
    (text) => {
      const date = dateFromText(text);
      expect(date && dateText(date)).toBe(text);
    },
  );

  test.each(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', '02026-01-01', '2026-01-01T', '999999999-01-01', ''])(
    '%j is no date of the calendar',
    (text) => {
      expect(dateFromText(text)).toBeNull();
    },
  );

  test.each([
    '2026-01-31T09:00:00Z',
    '2026-01-31T09:00:00',
    '2026-01-31T09:00:00.5+08:00',
    '2026-07-01T00:00:00@Europe/Paris',
  ])('%s is a moment and is written the same', (text) => {
    const moment = at(text);
    expect(moment && dateTimeText(moment)).toBe(text);
  });

  test('one moment in two zones is equal; with and without zone there is no answer but "not equal"', () => {
    expect(equalValues(at('2026-01-31T09:00:00Z'), at('2026-01-31T17:00:00+08:00'))).toBe(true);
    expect(equalValues(at('2026-07-01T00:00:00@Asia/Shanghai'), at('2026-06-30T16:00:00Z'))).toBe(true);
    expect(compareValues(at('2026-01-31T09:00:00Z'), at('2026-01-31T09:00:00'))).toBeNull();
    expect(equalValues(at('2026-01-31T09:00:00Z'), at('2026-01-31T09:00:00'))).toBe(false);
  });

  test('midnight at the end of a day is the start of the next', () => {
    expect(equalValues(at('2026-01-31T24:00:00'), at('2026-02-01T00:00:00'))).toBe(true);
  });

  test.each(['24:00:01', '12:60:00', '7:00:00', '12:00', '12:00:00+19:00', '12:00:00@Nowhere/Land'])(
    '%s is no time',
    (text) => {
      expect(timeFromText(text)).toBeNull();
    },
  );

  test('a time keeps its fraction and zone', () => {
    const time = timeFromText('09:30:15.123456789-03:30');
    expect(time && timeText(time)).toBe('09:30:15.123456789-03:30');
  });
});

describe('durations', () => {
  test.each([
    ['P14D', 'P14D'],
    ['PT36H', 'P1DT12H'],
    ['PT1000M0.999999999S', 'PT16H40M0.999999999S'],
    ['-PT0.5S', '-PT0.5S'],
    ['P14M', 'P1Y2M'],
    ['P0D', 'PT0S'],
    ['P0Y', 'P0M'],
  ])('%s is %s', (text, written) => {
    const duration = durationFromText(text);
    expect(duration && durationText(duration)).toBe(written);
  });

  test.each(['P', 'PT', 'P1Y1D', '1D', 'P1H', 'P-1D', 'P1.5D'])('%s is no duration', (text) => {
    expect(durationFromText(text)).toBeNull();
  });
});
